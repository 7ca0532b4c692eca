import { type Endpoint, Done, endpoint } from './endpoint.ts';
import { sentFile } from './files.ts';
import { ImportField, ListedField, dateFields, fieldsForAllRows, importLimits } from './import-fields.ts';
import {
  CheckedImport,
  DateSystem,
  Import,
  ImportColumn,
  OpenValue,
  OutcomeRow,
  dateSystems,
} from './import-shapes.ts';
import { Instant, noQuery, pageQuery } from './shapes.ts';
import { TeamCode } from './teams.ts';
import { z } from './zod.ts';

/** Events out of a file: CSV or XLSX, read in steps, of which only the last writes events. */

const ofTeam = z.strictObject({ team: TeamCode });
const ofImport = z.strictObject({ team: TeamCode, import: z.uuid() });
const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !value.includes('\0'), 'holds a zero byte');

const common = {
  tag: 'Imports',
  callers: ['editor', 'planner'],
  sharedCacheSeconds: 0,
} as const satisfies Partial<Endpoint>;
const read = {
  ...common,
  method: 'GET',
  query: noQuery,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
} as const satisfies Partial<Endpoint>;
const write = {
  ...common,
  query: noQuery,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
} as const satisfies Partial<Endpoint>;

/** The step an import is at after a change, by which the pages know where to go on. */
const Answer = z.object({ import: Import }).meta({ id: 'ImportAnswer' });

export const listImports = endpoint({
  ...read,
  id: 'listImports',
  path: '/api/v1/teams/{team}/imports',
  summary: 'Files of an organisation that are kept, the newest first',
  params: ofTeam,
  answer: z.object({ items: z.array(Import) }).meta({ id: 'Imports' }),
});

export const startImport = endpoint({
  ...write,
  id: 'startImport',
  method: 'POST',
  path: '/api/v1/teams/{team}/imports',
  summary: 'Hand in a file with events; nothing is entered yet',
  description:
    `CSV or XLSX of at most ${importLimits.bytes / 1024 / 1024} MB and ${importLimits.rows} rows. What the columns and ` +
    'values mean is asked step by step; what the organisation said of such columns before is remembered.',
  params: ofTeam,
  bodyType: 'multipart/form-data',
  body: z.strictObject({ file: sentFile('CSV or XLSX') }),
  throttle: { times: 30, minutes: 10 },
  answer: Answer,
  status: 201,
});

export const getImport = endpoint({
  ...read,
  id: 'getImport',
  path: '/api/v1/teams/{team}/imports/{import}',
  summary: 'Where the import of a file stands',
  params: ofImport,
  answer: z
    .object({
      import: Import,
      sheets: z.array(z.object({ name: z.string(), rows: z.int() })),
      sheet: z.int().optional().meta({ description: 'The sheet that is read, from 0' }),
      headerRow: z.int().optional().meta({ description: 'The row with the names of the columns, from 1' }),
      firstRows: z
        .array(z.object({ row: z.int(), cells: z.array(z.string()) }))
        .meta({ description: 'Rows that may hold the names of the columns' }),
    })
    .meta({ id: 'ImportDetail' }),
});

export const discardImport = endpoint({
  ...write,
  id: 'discardImport',
  method: 'DELETE',
  path: '/api/v1/teams/{team}/imports/{import}',
  summary: 'Throw a file away of which nothing was entered',
  params: ofImport,
  answer: Done,
});

export const chooseSheet = endpoint({
  ...write,
  id: 'chooseSheet',
  method: 'PUT',
  path: '/api/v1/teams/{team}/imports/{import}/sheet',
  summary: 'Say which sheet holds the events, and which row the names of the columns',
  params: ofImport,
  body: z.strictObject({ sheet: z.int().min(0).max(1000), headerRow: z.int().min(1).max(100).optional() }),
  answer: Answer,
});

export const getImportColumns = endpoint({
  ...read,
  id: 'getImportColumns',
  path: '/api/v1/teams/{team}/imports/{import}/columns',
  summary: 'What the columns of a file seem to mean',
  params: ofImport,
  answer: z
    .object({
      import: Import,
      columns: z.array(ImportColumn),
      forAllRows: z.partialRecord(z.enum(fieldsForAllRows), z.string()),
    })
    .meta({ id: 'ImportColumns' }),
});

export const mapColumns = endpoint({
  ...write,
  id: 'mapColumns',
  method: 'PUT',
  path: '/api/v1/teams/{team}/imports/{import}/columns',
  summary: 'Say what the columns of a file mean; columns that are left out are ignored',
  params: ofImport,
  body: z.strictObject({
    columns: z.array(z.strictObject({ column: z.int().min(0).max(importLimits.columns), field: ImportField })).max(100),
    forAllRows: z
      .array(z.strictObject({ field: z.enum(fieldsForAllRows), value: text(200) }))
      .max(fieldsForAllRows.length)
      .optional()
      .meta({ description: 'Said once for all rows, where the file has no column for it' }),
  }),
  answer: Answer,
});

export const getImportValues = endpoint({
  ...read,
  id: 'getImportValues',
  path: '/api/v1/teams/{team}/imports/{import}/values',
  summary: 'Values of a file that are no words of ours, and dates that can be read in two ways',
  params: ofImport,
  answer: z
    .object({
      import: Import,
      values: z.array(OpenValue),
      dates: z.array(
        z.object({
          column: z.int(),
          header: z.string(),
          field: z.enum(dateFields),
          systems: z.array(z.enum(dateSystems)).meta({ description: 'The two ways to choose from' }),
          chosen: z.enum(dateSystems).optional(),
          samples: z.array(
            z.object({ text: z.string(), readings: z.array(z.object({ system: DateSystem, from: z.string() })) }),
          ),
        }),
      ),
    })
    .meta({ id: 'ImportValues' }),
});

export const mapValues = endpoint({
  ...write,
  id: 'mapValues',
  method: 'PUT',
  path: '/api/v1/teams/{team}/imports/{import}/values',
  summary: 'Say what values mean in words of ours, and how dates are written',
  params: ofImport,
  body: z.strictObject({
    values: z
      .array(
        z.strictObject({
          field: ListedField,
          theirs: text(500),
          ours: text(200).meta({ description: 'A code or a name of ours; empty for a value that has none' }),
        }),
      )
      .max(2000),
    dates: z.array(z.strictObject({ column: z.int().min(0).max(importLimits.columns), system: DateSystem })).max(100),
  }),
  largestBody: 1024 * 1024,
  answer: Answer,
});

export const getImportCheck = endpoint({
  ...read,
  id: 'getImportCheck',
  path: '/api/v1/teams/{team}/imports/{import}/check',
  summary: 'What would be entered, what is wrong, and what is worth a look',
  params: ofImport,
  query: pageQuery,
  answer: CheckedImport,
});

export const correctRows = endpoint({
  ...write,
  id: 'correctRows',
  method: 'PATCH',
  path: '/api/v1/teams/{team}/imports/{import}/rows',
  summary: 'Write other values in rows, or leave rows out',
  params: ofImport,
  body: z.strictObject({
    cells: z
      .array(z.strictObject({ row: z.int().positive(), field: ImportField, value: text(importLimits.cell) }))
      .max(2000)
      .optional(),
    skip: z.array(z.int().positive()).max(importLimits.rows).optional(),
    takeBack: z
      .array(z.int().positive())
      .max(importLimits.rows)
      .optional()
      .meta({ description: 'Rows that were left out and are to be read after all' }),
  }),
  largestBody: 1024 * 1024,
  answer: Answer,
});

export const runImport = endpoint({
  ...write,
  id: 'runImport',
  method: 'POST',
  path: '/api/v1/teams/{team}/imports/{import}/batches',
  summary: 'Enter the next batch of events, as drafts; call it again until the import is done',
  params: ofImport,
  body: z.strictObject({
    version: z.int().positive().meta({ description: 'Of the import, as it was checked' }),
    leaveOutFaulty: z.boolean().optional().meta({ description: 'Whether rows that are wrong are left out knowingly' }),
  }),
  answer: Answer,
});

export const undoImport = endpoint({
  ...write,
  id: 'undoImport',
  method: 'POST',
  path: '/api/v1/teams/{team}/imports/{import}/undoing',
  summary: 'Undo the next batch of an import; call it again until it is undone',
  description:
    `Within ${importLimits.undoHours} hours. What was made is removed, what was updated gets back what it said; what ` +
    'somebody changed since stays as it is, and is named.',
  params: ofImport,
  answer: Answer,
});

export const getImportReport = endpoint({
  ...read,
  id: 'getImportReport',
  path: '/api/v1/teams/{team}/imports/{import}/report',
  summary: 'What became of each event in a file',
  params: ofImport,
  query: pageQuery,
  answer: z
    .object({
      import: Import,
      items: z.array(OutcomeRow),
      total: z.int(),
      page: z.int(),
      pageSize: z.int(),
      undoableUntil: Instant.optional(),
    })
    .meta({ id: 'ImportReport' }),
});
