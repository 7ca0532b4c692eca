import { ImportField, ListedField } from './import-fields.ts';
import { Instant, LocalDate } from './shapes.ts';
import { DatePrecision, EventKind } from './words.ts';
import { z } from './zod.ts';

/** Shapes of what is told about a file with events. */

export const importSteps = ['sheet', 'columns', 'values', 'check', 'importing', 'done', 'undoing', 'undone'] as const;
export type ImportStep = (typeof importSteps)[number];

/** What became of an event in a file. `left` was not undone, because somebody changed it since. */
export const importOutcomes = ['waiting', 'created', 'updated', 'unchanged', 'skipped', 'rejected'] as const;
export const ImportOutcome = z.enum(importOutcomes);
export type ImportOutcome = z.infer<typeof ImportOutcome>;
export const undoneOutcomes = ['removed', 'restored', 'left'] as const;
export type UndoneOutcome = (typeof undoneOutcomes)[number];

/** Ways to write a day: day before month or month before day; numbers of days since 1900 or since 1904. */
export const dateSystems = ['dmy', 'mdy', '1900', '1904'] as const;
export const DateSystem = z.enum(dateSystems);
export type DateSystem = z.infer<typeof DateSystem>;

export const certainties = ['remembered', 'sure', 'likely', 'none'] as const;
export const Certainty = z.enum(certainties).meta({
  description:
    '`remembered`: said for such a file before; `sure`: by its name; `likely`: by what stands in it; `none`: no idea',
});
export type Certainty = z.infer<typeof Certainty>;

export const Import = z
  .object({
    id: z.uuid(),
    fileName: z.string(),
    step: z.enum(importSteps),
    version: z.int(),
    rows: z.int().meta({ description: 'Rows with something in them, without the names of the columns' }),
    createdAt: Instant,
    createdBy: z.string().optional(),
    startedAt: Instant.optional().meta({ description: 'When the first event was entered' }),
    finishedAt: Instant.optional(),
    undoneAt: Instant.optional(),
    keptUntil: LocalDate.meta({ description: 'After this day the file and what is told of it are erased' }),
    counts: z.partialRecord(z.enum([...importOutcomes, ...undoneOutcomes]), z.int()),
  })
  .meta({ id: 'Import' });
export type Import = z.infer<typeof Import>;

export const ImportColumn = z
  .object({
    column: z.int().meta({ description: 'From 0' }),
    header: z.string(),
    samples: z.array(z.string()).meta({ description: 'At most three values that differ' }),
    field: ImportField.optional().meta({ description: 'Left out for a column that is ignored' }),
    certainty: Certainty,
  })
  .meta({ id: 'ImportColumn' });
export type ImportColumn = z.infer<typeof ImportColumn>;

export const OpenValue = z
  .object({
    field: ListedField,
    theirs: z.string(),
    rows: z.int().meta({ description: 'In how many rows it stands' }),
    ours: z.string().optional().meta({ description: 'A code, said before or likely' }),
    certainty: Certainty,
    suggestions: z.array(z.string()).meta({ description: 'Codes that look like it, the likeliest first' }),
  })
  .meta({ id: 'OpenValue' });
export type OpenValue = z.infer<typeof OpenValue>;

/** What is wrong with a cell or a row, in one word each. */
export const faultReasons = [
  'required',
  'notOurs',
  'dateUnreadable',
  'dateImpossible',
  'dateNoYear',
  'dateOffset',
  'dateTwoWays',
  'dateWeekday',
  'precisionsDiffer',
  'endsBeforeStart',
  'timeUnreadable',
  'timesDiffer',
  'timeZoneNeeded',
  'timeZoneUnknown',
  'numberUnreadable',
  'numberTwice',
  'countryMissing',
  'levelMissing',
  'partnersByHand',
  'tooManyLegs',
  'tooLong',
  'tooMany',
  'url',
  'email',
  'invalid',
] as const;
export type FaultReason = (typeof faultReasons)[number];

export const warningReasons = [
  'inThePast',
  'farAhead',
  'probablyDouble',
  'changesPublic',
  'staysWithdrawn',
  'noEndTime',
  'timeDropped',
  'valueDropped',
  'severalLegs',
] as const;
export type WarningReason = (typeof warningReasons)[number];

const RowOfFault = z.object({
  row: z.int().meta({ description: 'As a spreadsheet counts, from 1' }),
  title: z.string(),
  value: z.string(),
});
export const FaultGroup = z
  .object({ reason: z.enum(faultReasons), field: ImportField, rows: z.array(RowOfFault) })
  .meta({ id: 'ImportFaultGroup' });
export type FaultGroup = z.infer<typeof FaultGroup>;

export const WarningGroup = z
  .object({
    reason: z.enum(warningReasons),
    rows: z.array(z.object({ row: z.int(), title: z.string(), detail: z.string().optional() })),
  })
  .meta({ id: 'ImportWarningGroup' });
export type WarningGroup = z.infer<typeof WarningGroup>;

export const ImportedLeg = z.object({
  country: z.string().optional(),
  city: z.string().optional(),
  precision: DatePrecision,
  startsOn: LocalDate.optional(),
  endsOn: LocalDate.optional(),
  startTime: z.string().optional(),
  endTime: z.string().optional(),
  timeZone: z.string(),
});

export const PlannedEvent = z
  .object({
    rows: z.array(z.int()),
    deed: z.enum(['create', 'update', 'unchanged']),
    title: z.string(),
    kind: EventKind,
    sectors: z.array(z.string()),
    legs: z.array(ImportedLeg),
    changes: z.array(z.string()).meta({ description: 'What an update changes' }),
    event: z.uuid().optional().meta({ description: 'The event with the same number' }),
  })
  .meta({ id: 'PlannedEvent' });
export type PlannedEvent = z.infer<typeof PlannedEvent>;

export const CheckedImport = z
  .object({
    import: Import,
    counts: z.object({
      create: z.int(),
      update: z.int(),
      unchanged: z.int(),
      faulty: z.int(),
      skipped: z.int().meta({ description: 'Rows that were left out by hand' }),
      faultyRows: z.int(),
    }),
    faults: z.array(FaultGroup).meta({ description: 'By what is to be done about them, the most rows first' }),
    warnings: z.array(WarningGroup),
    skipped: z.array(z.object({ row: z.int(), title: z.string() })),
    dates: z
      .array(z.object({ header: z.string(), system: DateSystem, example: z.string() }))
      .meta({ description: 'How the days in a column are read, where that follows from the column itself' }),
    items: z.array(PlannedEvent),
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
  })
  .meta({ id: 'ImportCheck' });
export type CheckedImport = z.infer<typeof CheckedImport>;

export const OutcomeRow = z
  .object({
    rows: z.array(z.int()),
    title: z.string(),
    outcome: ImportOutcome,
    faults: z
      .array(z.object({ row: z.int(), reason: z.string(), field: ImportField.optional() }))
      .meta({ description: 'Why it was not entered' }),
    event: z.uuid().optional(),
    undone: z.enum(undoneOutcomes).optional(),
  })
  .meta({ id: 'ImportOutcome' });
export type OutcomeRow = z.infer<typeof OutcomeRow>;
