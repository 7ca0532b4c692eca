import { createCalendar } from '../../server/calendars/create-calendar.ts';
import type { MyCalendar } from '../../server/contracts/calendars.ts';
import type { TestApp } from '../support/test-app.ts';

export const usual = {
  name: 'Voeding in Japan',
  per: 'leg',
  deadlines: false,
  confirmed: false,
  language: 'nl',
} as const;

type Wishes = Partial<Pick<MyCalendar, keyof typeof usual | 'selection'>>;

/** A calendar that somebody made, with the path at which programs find it. */
export async function ownCalendar(
  app: TestApp,
  person: string,
  wishes: Wishes = {},
): Promise<{ calendar: MyCalendar; path: string; token: string }> {
  const actor = { role: 'person', id: person, name: 'An', email: 'an@people.example', memberships: [] } as const;
  const { calendar, address } = await createCalendar(
    app.context,
    { ...actor, session: '', door: 'page' },
    { ...usual, selection: '', ...wishes },
  );
  const path = new URL(address).pathname;
  return { calendar, path, token: path.slice('/calendar/'.length, -'.ics'.length) };
}
