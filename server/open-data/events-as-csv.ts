import { stringify } from 'csv-stringify/sync';
import type { Context } from '../context.ts';
import type { TextAnswer } from '../contracts/endpoint.ts';
import type { EventLeg } from '../contracts/events.ts';
import type { OpenEvent } from '../contracts/open-data.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import { neutral } from '../imports/clean-cell.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { pageOfEvent } from '../events/event-page.ts';
import { exportSelection } from './export-selection.ts';

export type Separator = 'semicolon' | 'comma';

/**
 * A table of a selection: one row for each leg, for a leg has the place and the dates, and what belongs to the whole event
 * stands in each of its rows. Columns are called as in the API, in either language the same, so that a program can rely on them.
 */
export async function eventsAsCsv(
  context: Context,
  { separator = 'semicolon', ...selection }: EventSelection & { separator?: Separator | undefined },
): Promise<TextAnswer> {
  const reference = await context.reference.get();
  const columns = columnsFor(reference, context.publicUrl, separator);
  const line = (rows: readonly (readonly string[])[]) => csv(rows, separator);
  return exportSelection(context, selection, {
    // The mark says that it is UTF-8: spreadsheets take it for another code page otherwise.
    head: (separator === 'semicolon' ? '\uFEFF' : '') + line([Object.keys(columns)]),
    between: '',
    tail: '',
    write: (event) =>
      line(
        event.legs.map((leg, index) => Object.values(columns).map((cell) => String(cell({ event, leg, index }) ?? ''))),
      ),
  });
}

function csv(rows: readonly (readonly string[])[], separator: Separator): string {
  return stringify(
    rows.map((row) => row.map(neutral)),
    { delimiter: separator === 'semicolon' ? ';' : ',', record_delimiter: 'windows' },
  );
}

interface Row {
  event: OpenEvent;
  leg: EventLeg;
  index: number;
}
type Cell = (row: Row) => string | number | boolean | undefined;

function columnsFor(reference: ReferenceData, publicUrl: string, separator: Separator): Record<string, Cell> {
  // Spreadsheets that part cells by semicolons read numbers with a comma.
  const numberFor = (amount: number | undefined) =>
    separator === 'semicolon' ? amount?.toString().replace('.', ',') : amount;
  const countryOf = ({ leg }: Row) =>
    leg.country === undefined ? undefined : reference.countryByCode.get(leg.country);
  return {
    eventId: ({ event }) => event.id,
    legId: ({ leg }) => leg.id,
    leg: ({ index }) => index + 1,
    legs: ({ event }) => event.legs.length,
    titleNl: ({ event }) => event.title.nl,
    titleEn: ({ event }) => event.title.en,
    summaryNl: ({ event }) => event.summary?.nl,
    summaryEn: ({ event }) => event.summary?.en,
    kind: ({ event }) => event.kind,
    type: ({ event }) => event.type?.id,
    status: ({ event }) => event.status,
    mode: ({ event }) => event.mode,
    languages: ({ event }) => event.languages.join(' '),
    country: ({ leg }) => leg.country,
    countryNl: (row) => countryOf(row)?.name.nl,
    countryEn: (row) => countryOf(row)?.name.en,
    city: ({ leg }) => leg.city,
    cityEn: ({ leg }) => leg.cityEn,
    venue: ({ leg }) => leg.venue,
    onlineUrl: ({ leg }) => leg.onlineUrl,
    precision: ({ leg }) => leg.precision,
    startsOn: ({ leg }) => leg.startsOn,
    endsOn: ({ leg }) => leg.endsOn,
    startTime: ({ leg }) => leg.startTime,
    endTime: ({ leg }) => leg.endTime,
    timeZone: ({ leg }) => leg.timeZone,
    startsAt: ({ leg }) => leg.startsAt,
    endsAt: ({ leg }) => leg.endsAt,
    sectors: ({ event }) => event.sectors.join(' '),
    organisers: ({ event }) => event.organisers.map(({ id }) => id).join(' '),
    organiserNames: ({ event }) => event.organisers.map(({ name }) => name.nl).join(' | '),
    official: ({ event }) => event.official,
    registrationUrl: ({ event }) => event.registration?.url,
    registrationOpensOn: ({ event }) => event.registration?.opensOn,
    registrationClosesOn: ({ event }) => event.registration?.closesOn,
    capacity: ({ event }) => event.registration?.capacity,
    feeAmount: ({ event }) => numberFor(event.registration?.fee?.amount),
    feeCurrency: ({ event }) => event.registration?.fee?.currency,
    source: ({ event }) => event.source,
    demo: ({ event }) => event.demo,
    publishedAt: ({ event }) => event.publishedAt,
    changedAt: ({ event }) => event.changedAt,
    page: ({ event }) => publicUrl + pageOfEvent(event, 'nl'),
  };
}
