import type { Kysely } from 'kysely';
import { differences } from '../audit/record.ts';
import { type DateField, dateFields } from '../contracts/import-fields.ts';
import type { PlannedEvent } from '../contracts/import-shapes.ts';
import type { SaidForAllRows, SaidValues } from '../database/schema-imports.ts';
import type { Schema } from '../database/schema.ts';
import { type NumberedEvent, eventsOfNumbers, eventStarts } from '../events/numbered-events.queries.ts';
import type { EventEntry } from '../events/event-entry.ts';
import { sameEntry } from '../events/same-entry.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { completeEntry } from './complete-entry.ts';
import { dateColumn } from './date-systems.ts';
import { entryFaults } from './entry-faults.ts';
import {
  type FileRow,
  type ReadableFile,
  columnOf,
  dataRows,
  fileRows,
  groupRows,
  systemsByField,
} from './file-rows.ts';
import { type SaidEvent, readEvent } from './read-event.ts';
import type { Fault, Warning } from './read-leg.ts';
import { createRecogniser } from './recognise.ts';
import { warningsOf } from './warnings.ts';

/** An import as far as its reading depends on it. */
export interface ReadableImport extends ReadableFile {
  organiser_id: string;
  for_all_rows: SaidForAllRows;
  said_values: SaidValues;
  skipped: readonly number[];
}

/** What an entry would do. */
export interface Plan {
  deed: PlannedEvent['deed'];
  entry: EventEntry;
  known?: NumberedEvent;
  changes: string[];
}

/** An event of a file: what it would become, or what is wrong with it, or that it is left out by hand. */
export interface Candidate {
  rows: number[];
  title: string;
  cells: Map<number, FileRow['cells']>;
  faults: Fault[];
  warnings: Warning[];
  plan?: Plan;
  skipped?: true;
}

/**
 * Reads all events of a file, in its order; nothing is written. The same file with the same answers is read the same way
 * again, but for what was entered in between.
 */
export async function readImport(
  db: Kysely<Schema>,
  file: ReadableImport,
  { reference, organisation, today }: { reference: ReferenceData; organisation: string; today: string },
): Promise<Candidate[]> {
  const meaning = {
    recogniser: createRecogniser(reference),
    said: file.said_values,
    forAllRows: file.for_all_rows,
    systems: systemsByField(file, derivedSystems(file)),
  };
  const said = groupRows(fileRows(file)).flatMap((group) => withoutSkipped(group, new Set(file.skipped), meaning));
  const numbers = said.flatMap(({ event }) => event?.texts.externalId ?? []);
  const known = await eventsOfNumbers(db, file.organiser_id, [...new Set(numbers)]);
  const starts = await eventStarts(db, file.organiser_id);
  const zonesOf = (country: string) => reference.countryByCode.get(country)?.timeZones ?? [];
  const seen = new Set<string>();
  const candidates = said.map(({ group, event }): Candidate => {
    const base = { rows: group.map(({ row }) => row), cells: new Map(group.map(({ row, cells }) => [row, cells])) };
    const title = group[0]!.cells.title ?? '';
    if (event === undefined) return { ...base, title, faults: [], warnings: [], skipped: true };
    const number = event.texts.externalId;
    const before = number === undefined ? undefined : known.get(number);
    const fallback = { organisers: [{ id: file.organiser_id, role: 'lead' }], source: organisation };
    const read = planOf(event, before, { zonesOf, fallback });
    const twice: Fault[] =
      number !== undefined && seen.has(number)
        ? [{ row: event.rows[0]!, field: 'externalId', reason: 'numberTwice' }]
        : [];
    if (number !== undefined) seen.add(number);
    const faults = oneEach([...event.faults, ...twice, ...read.faults]);
    const { plan } = read;
    return {
      ...base,
      title: title || before?.entry.title.nl || '',
      faults,
      warnings: event.warnings,
      ...(faults.length === 0 && plan !== undefined ? { plan } : {}),
    };
  });
  return warningsOf(candidates, { starts, today });
}

/** An event of which the first row is left out is left out whole; otherwise just the stops of those rows. */
function withoutSkipped(
  group: FileRow[],
  skipped: ReadonlySet<number>,
  meaning: Parameters<typeof readEvent>[1],
): { group: FileRow[]; event?: SaidEvent }[] {
  if (skipped.has(group[0]!.row)) return [{ group }];
  const kept = group.filter(({ row }) => !skipped.has(row));
  return [
    { group: kept, event: readEvent(kept, meaning) },
    ...group.filter(({ row }) => skipped.has(row)).map((row) => ({ group: [row] })),
  ];
}

function planOf(
  said: SaidEvent,
  known: NumberedEvent | undefined,
  more: { zonesOf: (country: string) => readonly string[]; fallback: { organisers: object[]; source: string } },
): { plan?: Plan; faults: Fault[] } {
  const { entry, faults } = completeEntry(said, known?.entry, more.zonesOf);
  const { organisers, source } = more.fallback;
  const checked = entryFaults(
    { organisers, ...entry, provenance: { source, ...(entry['provenance'] as object) } },
    said,
  );
  if (!('entry' in checked)) return { faults: [...faults, ...checked.faults] };
  const whole = checked.entry;
  if (known === undefined) return { plan: { deed: 'create', entry: whole, changes: [] }, faults };
  if (sameEntry(known.entry, whole)) return { plan: { deed: 'unchanged', entry: whole, known, changes: [] }, faults };
  const changes = differences({ ...known.entry }, { ...whole }).map(({ field }) => field);
  return { plan: { deed: 'update', entry: whole, known, changes }, faults };
}

/** One fault for each cell, the first that was found; where dates cannot be read, they are not said to be missing too. */
function oneEach(faults: readonly Fault[]): Fault[] {
  const isFollowing = ({ field, reason }: Fault) =>
    field === 'startsOn' && (reason === 'required' || reason === 'invalid');
  const dated = new Set(faults.filter((fault) => isWhen(fault.field) && !isFollowing(fault)).map(({ row }) => row));
  const cells = new Map<string, Fault>();
  for (const fault of faults) {
    const key = `${fault.row} ${fault.field}`;
    if (!cells.has(key) && !(isFollowing(fault) && dated.has(fault.row))) cells.set(key, fault);
  }
  return [...cells.values()];
}

function isWhen(field: string): boolean {
  return ['startsOn', 'endsOn', 'startTime', 'endTime'].includes(field);
}

/** What the columns of days tell by themselves of how they are written. */
export function derivedSystems(file: ReadableFile): Map<DateField, ReturnType<typeof dateColumn>['derived']> {
  return new Map(dateFields.map((field) => [field, textsOf(file, field).derived] as const));
}

export function textsOf(file: ReadableFile, field: DateField): ReturnType<typeof dateColumn> {
  const column = columnOf(file, field);
  return dateColumn(column === undefined ? [] : dataRows(file).map(({ cells }) => cells[column] ?? ''));
}
