import ICAL from 'ical.js';
import './printable.ts';

/** Whether a stored part can be read back as one VEVENT with what programs cannot do without (RFC 5545 §3.6.1). */
export function isReadable(vevent: string): boolean {
  try {
    const component = new ICAL.Component(ICAL.parse(vevent) as unknown[]);
    if (component.name !== 'vevent' || component.getAllSubcomponents().length > 0) return false;
    const [start, end] = ['dtstart', 'dtend'].map((name) => component.getFirstPropertyValue(name));
    return (
      ['uid', 'dtstamp', 'summary'].every((name) => component.getFirstPropertyValue(name)) &&
      start instanceof ICAL.Time &&
      end instanceof ICAL.Time &&
      start.isDate === end.isDate
    );
  } catch {
    return false;
  }
}
