import { endpoint } from './endpoint.ts';
import { FileAnswer } from './files.ts';
import { TeamCode } from './teams.ts';
import { languages } from './words.ts';
import { z } from './zod.ts';

/** Files that are given out around an import: to begin with, and to repair what was not taken. */

const inLanguage = z.strictObject({
  lang: z.enum(languages).optional().meta({ description: 'Language of the names of the columns, Dutch by default' }),
});

const read = {
  method: 'GET',
  tag: 'Imports',
  callers: ['editor', 'planner'],
  query: inLanguage,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
} as const;

export const rejectedRows = endpoint({
  ...read,
  id: 'rejectedRows',
  path: '/api/v1/teams/{team}/imports/{import}/rejected.csv',
  summary: 'Rows that are not entered, as they stood in the file, with the reason',
  params: z.strictObject({ team: TeamCode, import: z.uuid() }),
  answer: FileAnswer,
  mediaType: '*/*',
});

export const csvTemplate = endpoint({
  ...read,
  params: z.strictObject({ team: TeamCode }),
  id: 'csvTemplate',
  path: '/api/v1/teams/{team}/import-template.csv',
  summary: 'An empty file to fill in, as CSV',
  answer: FileAnswer,
  mediaType: '*/*',
});

export const xlsxTemplate = endpoint({
  ...read,
  params: z.strictObject({ team: TeamCode }),
  id: 'xlsxTemplate',
  path: '/api/v1/teams/{team}/import-template.xlsx',
  summary: 'An empty file to fill in, as XLSX',
  answer: FileAnswer,
  mediaType: '*/*',
});
