import type { CheckedImport, FaultGroup, PlannedEvent, WarningGroup } from '../contracts/import-shapes.ts';
import { dateFields } from '../contracts/import-fields.ts';
import { type ReadableFile, columnOf, headersOf } from './file-rows.ts';
import { type Candidate, textsOf } from './read-import.ts';

/** What a person looks at before anything is entered. */
type Checked = Omit<CheckedImport, 'import' | 'items' | 'total' | 'page' | 'pageSize'> & { events: PlannedEvent[] };

export function checkOf(candidates: readonly Candidate[], file: ReadableFile): Checked {
  const deeds = (deed: PlannedEvent['deed']) => candidates.filter(({ plan }) => plan?.deed === deed).length;
  const faulty = candidates.filter(({ faults }) => faults.length > 0);
  const skipped = candidates
    .filter((candidate) => candidate.skipped)
    .flatMap(({ rows, title }) => rows.map((row) => ({ row, title })));
  return {
    counts: {
      create: deeds('create'),
      update: deeds('update'),
      unchanged: deeds('unchanged'),
      faulty: faulty.length,
      skipped: skipped.length,
      faultyRows: new Set(faulty.flatMap(({ faults }) => faults.map(({ row }) => row))).size,
    },
    faults: faultGroups(faulty),
    warnings: warningGroups(candidates),
    skipped,
    dates: datesTold(file),
    events: candidates.flatMap(toPlanned),
  };
}

/** Faults that are repaired in the same way, the largest group first. */
function faultGroups(candidates: readonly Candidate[]): FaultGroup[] {
  const groups = new Map<string, FaultGroup>();
  for (const { faults, cells, title } of candidates)
    for (const { row, field, reason } of faults) {
      const key = `${field} ${reason}`;
      const group = groups.get(key) ?? { reason, field, rows: [] };
      group.rows.push({ row, title: title || otherWords(cells.get(row)), value: cells.get(row)?.[field] ?? '' });
      groups.set(key, group);
    }
  return [...groups.values()].toSorted((a, b) => b.rows.length - a.rows.length);
}

/** By what to know an event again that has no title. */
function otherWords(cells: Partial<Record<string, string>> = {}): string {
  return ['kind', 'city', 'country', 'startsOn'].flatMap((field) => cells[field] || []).join(', ');
}

function warningGroups(candidates: readonly Candidate[]): WarningGroup[] {
  const groups = new Map<string, WarningGroup>();
  for (const { warnings, title, faults } of candidates)
    for (const { row, reason, detail } of faults.length > 0 ? [] : warnings) {
      const group = groups.get(reason) ?? { reason, rows: [] };
      group.rows.push({ row, title, ...(detail === undefined ? {} : { detail }) });
      groups.set(reason, group);
    }
  return [...groups.values()];
}

function toPlanned({ plan, rows }: Candidate): PlannedEvent[] {
  if (plan === undefined) return [];
  const { entry, deed, changes, known } = plan;
  return [
    {
      rows,
      deed,
      title: entry.title.nl,
      kind: entry.kind,
      sectors: entry.sectors,
      legs: entry.legs,
      changes,
      ...(known === undefined ? {} : { event: known.id }),
    },
  ];
}

/** Where days could be read in two ways, and how they are read: by what stands in the column, or as was said. */
function datesTold(file: ReadableFile): CheckedImport['dates'] {
  return dateFields.flatMap((field) => {
    const column = columnOf(file, field);
    if (column === undefined) return [];
    const header = headersOf(file)[column] ?? '';
    const { derived, example, questions } = textsOf(file, field);
    const chosen = file.date_systems[String(column)] ?? [];
    return [
      ...(example === undefined ? [] : derived.map((system) => ({ header, system, example }))),
      ...questions.flatMap(({ systems, texts }) =>
        chosen
          .filter((system) => systems.includes(system))
          .map((system) => ({ header, system, example: texts[0] ?? '' })),
      ),
    ];
  });
}
