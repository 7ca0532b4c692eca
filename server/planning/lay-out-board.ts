import type { Board, BoardEntry, BoardLine, BoardLines, BoardQuery } from '../contracts/board.ts';
import type { Label } from '../contracts/shapes.ts';
import { datePrecisions } from '../contracts/words.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import type { PlannedEvent, PlannedLeg } from './board.queries.ts';
import { boardMonths } from './board-months.ts';

/** What a board is laid out by: the year, what a line stands for, and the sectors that were chosen. */
export type BoardFrame = { year: number; rows: BoardLines } & Pick<BoardQuery, 'domain' | 'sector'>;

type Month = string | undefined;
type Names = Pick<ReferenceData, 'countryByCode' | 'sectorById'>;

/** Lays events out in lines of twelve months, and one place for what has a year but no month yet. */
export function layOutBoard(
  events: readonly PlannedEvent[],
  frame: BoardFrame,
  names: Names,
): Pick<Board, 'months' | 'lines'> {
  const lines = new Map<string | undefined, Map<Month, Map<string, BoardEntry>>>();
  const months = new Map<Month, Set<string>>();
  for (const event of events)
    for (const leg of event.legs)
      for (const month of boardMonths(frame.year, leg)) {
        at(months, month, () => new Set<string>()).add(event.id);
        for (const code of linesOf(event, leg, frame, names)) {
          const line = at(lines, code, () => new Map<Month, Map<string, BoardEntry>>());
          const cell = at(line, month, () => new Map<string, BoardEntry>());
          cell.set(event.id, together(cell.get(event.id), entryOf(event, leg)));
        }
      }
  const label = labelsOf(events, frame.rows, names);
  return {
    months: monthsOfYear(frame.year).map((month) => ({
      ...(month === undefined ? {} : { month }),
      count: months.get(month)?.size ?? 0,
    })),
    lines: [...lines].map(([code, cells]) => lineOf(code, label(code), cells, frame.year)).toSorted(byName),
  };
}

function linesOf(event: PlannedEvent, leg: PlannedLeg, frame: BoardFrame, names: Names): (string | undefined)[] {
  switch (frame.rows) {
    case 'organiser':
      return event.organisers.length > 0 ? event.organisers.map(({ id }) => id) : [undefined];
    case 'country':
      return [leg.country ?? undefined];
    case 'sector':
      // With sectors chosen, their lines alone: the other sectors of the same events were not asked for.
      return event.sectors.filter(
        (sector) =>
          (!frame.sector?.length || frame.sector.includes(sector)) &&
          (!frame.domain?.length || frame.domain.includes(names.sectorById.get(sector)?.domain ?? '')),
      );
  }
}

function entryOf({ id }: PlannedEvent, { country, precision, startsOn, endsOn }: PlannedLeg): BoardEntry {
  return { event: id, startsOn, endsOn, precision, countries: country === null ? [] : [country] };
}

/** Several legs in one month are one entry, known no better than the one that is known least. */
function together(known: BoardEntry | undefined, more: BoardEntry): BoardEntry {
  if (!known) return more;
  const vaguer = (a: BoardEntry, b: BoardEntry) =>
    datePrecisions.indexOf(a.precision) <= datePrecisions.indexOf(b.precision) ? a : b;
  return {
    event: known.event,
    startsOn: known.startsOn < more.startsOn ? known.startsOn : more.startsOn,
    endsOn: known.endsOn > more.endsOn ? known.endsOn : more.endsOn,
    precision: vaguer(known, more).precision,
    countries: [...new Set([...known.countries, ...more.countries])],
  };
}

function lineOf(
  code: string | undefined,
  label: Label | undefined,
  cells: ReadonlyMap<Month, ReadonlyMap<string, BoardEntry>>,
  year: number,
): BoardLine {
  return {
    ...(code === undefined ? {} : { code }),
    ...(label ? { label } : {}),
    count: new Set([...cells.values()].flatMap((cell) => [...cell.keys()])).size,
    cells: monthsOfYear(year).flatMap((month) => {
      const entries = [...(cells.get(month)?.values() ?? [])];
      return entries.length > 0
        ? [{ ...(month === undefined ? {} : { month }), entries: entries.toSorted(byDate) }]
        : [];
    }),
  };
}

function labelsOf(events: readonly PlannedEvent[], rows: BoardLines, names: Names) {
  const organisers = new Map(events.flatMap((event) => event.organisers.map(({ id, name }) => [id, name] as const)));
  return (code: string | undefined): Label | undefined => {
    if (code === undefined) return undefined;
    if (rows === 'organiser') return organisers.get(code);
    return rows === 'country' ? names.countryByCode.get(code)?.name : names.sectorById.get(code)?.name;
  };
}

function monthsOfYear(year: number): Month[] {
  return [...Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`), undefined];
}

/** What stands for nothing named stands last. */
function byName(a: BoardLine, b: BoardLine): number {
  if (!a.label || !b.label) return Number(!a.label) - Number(!b.label);
  return a.label.nl.localeCompare(b.label.nl, 'nl');
}

function byDate(a: BoardEntry, b: BoardEntry): number {
  return `${a.startsOn}${a.endsOn}${a.event}` < `${b.startsOn}${b.endsOn}${b.event}` ? -1 : 1;
}

function at<K, V>(map: Map<K, V>, key: K, made: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = made();
  map.set(key, value);
  return value;
}
