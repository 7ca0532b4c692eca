import { type CalendarOptions, formatCalendarSearch, usualOptions } from '../contracts/calendar-address.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import type { Language } from '../contracts/words.ts';
import type { Context } from '../context.ts';
import { type Viewer } from '../kernel/audience.ts';
import { refuseUnknownCodes } from '../search/known-codes.ts';
import { toSelection } from '../search/to-selection.ts';
import { calendarDocument } from './calendar-document.ts';
import { calendarEntries, goneSince, lastChange } from './calendars.queries.ts';
import { goneInSelection } from './gone-in-selection.ts';
import { namesOfSelection } from '../search/names-of-selection.ts';
import { reach, windowAt } from './window.ts';

export interface CalendarAnswer {
  body: string;
  lastModified?: string;
  fileName: string;
}

/** A selection with how it is to be told. */
export interface CalendarQuestion extends CalendarOptions {
  selection: EventSelection;
  language: Language;
  /** What its owner calls it; otherwise it goes by what is chosen. */
  name?: string;
  /** Address of the calendar itself. */
  source: string;
}

/** A question as it stands in an address. */
export function questionOf(
  { publicUrl }: Pick<Context, 'publicUrl'>,
  query: EventSelection & Partial<CalendarOptions> & { lang?: Language | undefined },
): CalendarQuestion {
  const { lang: language = 'nl', per, deadlines, confirmed, ...selection } = query;
  const options = {
    per: per ?? usualOptions.per,
    deadlines: deadlines ?? usualOptions.deadlines,
    confirmed: confirmed ?? usualOptions.confirmed,
  };
  const search = [formatCalendarSearch(selection, options), `lang=${language}`].filter(Boolean).join('&');
  return { selection, language, ...options, source: `${publicUrl}/calendar.ics?${search}` };
}

/**
 * The calendar of a selection: what is known to the day, from 30 days back (everything with `past`) to two years ahead,
 * without a limit on the number of items; what is cancelled or gone stays for 60 days. Only what changes in the programme
 * changes a byte.
 * @throws Problem `badRequest` for codes that are not known
 */
export async function calendarOfSelection(
  context: Context,
  viewer: Viewer,
  question: CalendarQuestion,
): Promise<CalendarAnswer> {
  await refuseUnknownCodes(context, question.selection);
  return calendarOfKnown(context, viewer, question);
}

/** The same for a selection that was looked at before: a code that went since finds nothing. */
export async function calendarOfKnown(
  { db, clock, publicUrl, reference, search }: Context,
  viewer: Viewer,
  { selection, language, name, source, ...options }: CalendarQuestion,
): Promise<CalendarAnswer> {
  const now = clock.now();
  const changed = await lastChange(db, { now, ...reach });
  const window = windowAt(now, selection.past ?? false);
  const selected = toSelection(selection, viewer, window.endsAfter?.toString());
  const ids = await search.select(selected);
  const gone = goneInSelection(await goneSince(db, window.goneAfter), selected);
  const entries = await calendarEntries(db, [...ids, ...gone], { ...options, language, window });
  const names = await namesOfSelection({ db, reference }, selection, language);
  const address = formatCalendarSearch(selection, usualOptions);
  const body = calendarDocument(
    {
      name: name ?? ['Verover de wereld', names].filter(Boolean).join(': '),
      description: description[language],
      page: `${publicUrl}/${language === 'nl' ? 'nl/evenementen' : 'en/events'}${address ? `?${address}` : ''}`,
      source,
    },
    entries,
  );
  return { body, fileName: 'verover-de-wereld.ics', ...(changed ? { lastModified: changed.toString() } : {}) };
}

const description = {
  nl: 'Internationale zakelijke evenementen van alle organisatoren. Vernieuwt vanzelf.',
  en: 'International business events of all organisers. Keeps itself up to date.',
} as const;
