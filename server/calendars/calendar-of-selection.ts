import type { EventSelection } from '../contracts/search-query.ts';
import { formatSearchAddress } from '../contracts/search-address.ts';
import type { Language } from '../contracts/words.ts';
import type { Context } from '../context.ts';
import { type Viewer } from '../kernel/audience.ts';
import { homeTimeZone } from '../kernel/clock.ts';
import { organiserLabels } from '../organisers/organisers.queries.ts';
import { refuseUnknownCodes } from '../search/known-codes.ts';
import { toSelection } from '../search/to-selection.ts';
import { calendarDocument } from './calendar-document.ts';
import { type CalendarEntry, calendarEntries } from './calendars.queries.ts';

export interface CalendarAnswer {
  body: string;
  lastModified?: string;
}

/**
 * The calendar of a selection: legs known to the day, from 30 days back (everything with `past`) to 24 months ahead,
 * without a limit on their number; cancelled ones stay for 60 days. Only what changes in the programme changes a byte.
 * @throws Problem `badRequest` for codes that are not known
 */
export async function calendarOfSelection(
  context: Context,
  viewer: Viewer,
  query: EventSelection & { lang?: Language | undefined },
): Promise<CalendarAnswer> {
  const { lang: language = 'nl', ...selection } = query;
  await refuseUnknownCodes(context, selection);
  const now = context.clock.now();
  const back = selection.past ? undefined : now.subtract({ hours: 30 * 24 });
  const ids = await context.search.select(toSelection(selection, viewer, back?.toString()));
  const entries = await calendarEntries(context.db, ids, language, {
    endsAfter: back,
    startsBefore: now.toZonedDateTimeISO(homeTimeZone).add({ months: 24 }).toInstant(),
    cancelledAfter: now.subtract({ hours: 60 * 24 }),
  });
  const address = formatSearchAddress(selection);
  const name = await selectionName(context, selection, language);
  const document = calendarDocument(
    {
      name,
      description:
        language === 'nl'
          ? 'Internationale zakelijke evenementen van alle organisatoren. Vernieuwt vanzelf.'
          : 'International business events of all organisers. Keeps itself up to date.',
      page: `${context.publicUrl}/${language === 'nl' ? 'nl/evenementen' : 'en/events'}${address ? `?${address}` : ''}`,
      source: `${context.publicUrl}/calendar.ics?${formatSearchAddress(selection)}${address ? '&' : ''}lang=${language}`,
    },
    entries,
  );
  return { body: document, ...lastModified(entries) };
}

export function lastModified(entries: readonly CalendarEntry[]): { lastModified?: string } {
  const latest = entries
    .map((entry) => entry.changedAt)
    .toSorted(Temporal.Instant.compare)
    .at(-1);
  return latest ? { lastModified: latest.toString() } : {};
}

/** "Verover de wereld: Japan, Food" */
async function selectionName(context: Context, selection: EventSelection, language: Language): Promise<string> {
  const reference = await context.reference.get();
  const organisers = await organiserLabels(context.db, selection.organiser ?? []);
  const names = [
    ...(selection.q ? [`“${selection.q}”`] : []),
    ...(selection.country ?? []).map((code) => reference.countryByCode.get(code)?.name[language]),
    ...(selection.region ?? []).map((id) => reference.regionById.get(id)?.name[language]),
    ...(selection.domain ?? []).map((id) => reference.domainById.get(id)?.name[language]),
    ...(selection.sector ?? []).map((id) => reference.sectorById.get(id)?.name[language]),
    ...(selection.kind ?? []).map((id) => reference.kindById.get(id)?.plural[language]),
    ...(selection.organiser ?? []).map((id) => organisers.get(id)?.[language]),
  ].filter(Boolean);
  return names.length > 0 ? `Verover de wereld: ${names.join(', ')}` : 'Verover de wereld';
}
