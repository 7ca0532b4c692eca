import ICAL from 'ical.js';

// ical.js counts without the space that a folded line begins with; a line has at most 75 octets (RFC 5545 §3.1).
ICAL.foldLength = 74;

// What ical.js has no type for it writes as it is, commas and line ends included; these are texts (RFC 7986 §5).
for (const name of ['name', 'x-wr-calname', 'x-wr-caldesc'])
  ICAL.design.icalendar.property[name] = { defaultType: 'text' };

/** A text as iCalendar may hold it: one kind of line end, and no other control characters (RFC 5545 §3.3.11). */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}
