import { endpoint } from './endpoint.ts';
import { FileAnswer } from './files.ts';
import { HeatMapQuery, overviewAt, overviewReads } from './support-overview.ts';
import { AllRequestsQuery, inOrder, outOfOrder } from './support-outcomes.ts';
import { z } from './zod.ts';

/** Tables of head office as files. */

export const supportTables = [
  'heat-map',
  'commitments',
  'attention',
  'transfers',
  'organisers',
  'offices',
  'efforts',
  'efforts-by-services',
  'requests',
] as const;
export type SupportTable = (typeof supportTables)[number];
export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];
const tableFiles = supportTables.flatMap((table) => tableFormats.map((format) => `${table}.${format}` as const));

export const saveTable = endpoint({
  ...overviewReads,
  id: 'saveSupportTable',
  path: overviewAt('tables/{file}'),
  summary: 'Any of these tables as a file for a spreadsheet, with the same choices',
  description:
    'CSV (RFC 4180) in UTF-8, with semicolons, as Belgian spreadsheets open it; or XLSX. Time is in days of eight hours. ' +
    'Nothing in it runs as a formula.',
  params: z.strictObject({ file: z.enum(tableFiles) }),
  query: z
    .strictObject({
      ...HeatMapQuery.shape,
      ...AllRequestsQuery.shape,
      lang: z.enum(['nl', 'en']).optional().meta({ description: 'Language of the words, Dutch by default' }),
    })
    .refine(inOrder, outOfOrder),
  answer: FileAnswer,
  mediaType: '*/*',
});
