"""Reads an iCalendar document with the icalendar package and tells its events as JSON.

The package asks its own list of zones before it asks the calendar, and lists of different years differ. Zones are
given names that no list holds, so that what is read is what the calendar itself says of them.
"""

import json
import re
import sys
from datetime import datetime, timezone

from icalendar import Calendar


def told(value):
    moment = value.dt
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


text = re.sub(r"\r\n[ \t]", "", sys.stdin.buffer.read().decode())
calendar = Calendar.from_ical(re.sub(r"^(TZID:|DT\w+;TZID=)", r"\1as-told-", text, flags=re.MULTILINE))
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
