"""Reads an iCalendar document with the icalendar package and tells its events as JSON."""

import json
import sys
from datetime import datetime, timezone

from icalendar import Calendar


def told(value):
    moment = value.dt
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


calendar = Calendar.from_ical(sys.stdin.buffer.read())
events = [
    {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "start": told(event["DTSTART"]),
        "end": told(event["DTEND"]),
        "stamp": told(event["DTSTAMP"]),
        "modified": told(event["LAST-MODIFIED"]),
        "created": told(event["CREATED"]),
        "summary": str(event["SUMMARY"]),
    }
    for event in calendar.walk("VEVENT")
]
json.dump(events, sys.stdout)
