import ICAL from 'ical.js';
import type { Language } from '../contracts/words.ts';
import { type Stamp, Vevent } from './item.ts';

const words = {
  nl: {
    summary: 'Niet meer in de agenda',
    description: 'Dit staat niet meer in de agenda van Verover de wereld.',
  },
  en: {
    summary: 'No longer in the calendar',
    description: 'This is no longer in the calendar of Verover de wereld.',
  },
} as const;

/**
 * What stays for a while of an item that went out of all calendars: the same UID on the same days, cancelled, so that
 * programs take it out. It tells that it is gone, and nothing of what it was.
 * @param vevent the item as it was
 */
export function goneItem(vevent: string, stamp: Stamp, language: Language): string {
  const before = new ICAL.Component(ICAL.parse(vevent) as unknown[]);
  const gone = new Vevent();
  gone.add('uid', String(before.getFirstPropertyValue('uid')));
  const created = before.getFirstPropertyValue('created');
  gone.stamp(stamp, created instanceof ICAL.Time ? created.toJSDate().toISOString() : stamp.modified);
  for (const name of ['dtstart', 'dtend']) {
    const property = before.getFirstProperty(name);
    if (property) gone.component.addProperty(new ICAL.Property(property.toJSON() as unknown[]));
  }
  gone.add('transp', 'TRANSPARENT');
  gone.add('summary', words[language].summary);
  gone.add('description', words[language].description);
  gone.add('status', 'CANCELLED');
  return gone.toString();
}
