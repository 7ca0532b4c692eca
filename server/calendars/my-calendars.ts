import type { MyCalendar } from '../contracts/calendars.ts';
import { parseSearchAddress, selectionOf } from '../contracts/search-address.ts';
import type { SearchQuery } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import { namesOfSelection } from '../search/names-of-selection.ts';
import { type PersonalCalendar, calendarsOf } from './personal-calendars.queries.ts';

type Reading = Pick<Context, 'db' | 'reference'>;

/** Calendars of a person that work, the newest first. */
export async function myCalendars(context: Reading, personId: string): Promise<MyCalendar[]> {
  const rows = await calendarsOf(context.db, personId);
  return Promise.all(rows.map((row) => describeCalendar(context, row)));
}

/** What its owner is told of a calendar: everything but its token, of which only a print is kept. */
export async function describeCalendar(context: Reading, row: PersonalCalendar): Promise<MyCalendar> {
  const chosen = chosenIn(row.selection);
  return {
    id: row.id,
    name: row.name,
    per: row.per,
    deadlines: row.deadlines,
    confirmed: row.confirmed,
    language: row.language,
    selection: row.selection,
    about: {
      nl: await namesOfSelection(context, chosen, 'nl'),
      en: await namesOfSelection(context, chosen, 'en'),
    },
    hint: row.hint,
    createdAt: row.created_at.toString(),
    ...(row.last_fetched_on === null ? {} : { lastFetchedOn: row.last_fetched_on }),
  };
}

/** The selection of a calendar, out of the query of a list. */
export function chosenIn(selection: string): SearchQuery {
  return selectionOf(parseSearchAddress(new URLSearchParams(selection)).query);
}
