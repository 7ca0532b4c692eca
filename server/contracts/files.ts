import { addressOf, endpoint } from './endpoint.ts';
import { noQuery } from './shapes.ts';
import { TeamCode } from './teams.ts';
import { z } from './zod.ts';

/** Images and documents, as they are sent, kept and given back. */

/** The largest file that is taken, in bytes. */
export const maxFileBytes = 10 * 1024 * 1024;

/** How wide an image is kept, at most: for the page, and for small screens. */
export const imageWidths = { whole: 1200, small: 600 } as const;

/** Documents that are taken, by media type; the names are those people know them by in either language. */
export const documentTypes = {
  'application/pdf': { extension: 'pdf', name: 'PDF' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { extension: 'docx', name: 'Word' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extension: 'xlsx', name: 'Excel' },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    extension: 'pptx',
    name: 'PowerPoint',
  },
  'application/vnd.oasis.opendocument.text': { extension: 'odt', name: 'OpenDocument' },
  'application/vnd.oasis.opendocument.spreadsheet': { extension: 'ods', name: 'OpenDocument' },
  'application/vnd.oasis.opendocument.presentation': { extension: 'odp', name: 'OpenDocument' },
} as const satisfies Readonly<Record<string, { extension: string; name: string }>>;
export type DocumentType = keyof typeof documentTypes;

/** What a browser is told that may be chosen; what it is, is seen from what is in it. */
export const acceptedImages = 'image/jpeg,image/png,image/webp,image/avif';
export const acceptedDocuments = Object.values(documentTypes)
  .map(({ extension }) => `.${extension}`)
  .join(',');

/** A file as it comes in: the name somebody gave it, and what is in it. */
export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

/** A file in a form. */
export const sentFile = (description: string) =>
  z
    .custom<SentFile>(isFile, { error: 'Choose a file.', params: { reason: 'required' } })
    .meta({ type: 'string', format: 'binary', description });

const SentFile = sentFile('JPEG, PNG, WebP or AVIF; PDF, Office or OpenDocument');

function isFile(value: unknown): boolean {
  const { name, bytes } = (value ?? {}) as Partial<SentFile>;
  return typeof name === 'string' && bytes instanceof Uint8Array;
}

const Address = z.string().meta({ description: 'Where it can be fetched by whoever may see it' });

export const StoredFile = z
  .object({
    id: z.uuid().meta({ description: 'By which an event names it' }),
    kind: z.enum(['image', 'document']),
    name: z.string().meta({ description: 'Name with which it is saved' }),
    mediaType: z.string(),
    size: z.int().meta({ description: 'Bytes' }),
    width: z.int().optional().meta({ description: 'Of an image, in pixels' }),
    height: z.int().optional(),
    url: Address,
    urlSmall: Address.optional().meta({ description: `An image of ${imageWidths.small} pixels wide` }),
  })
  .meta({ id: 'StoredFile' });
export type StoredFile = z.infer<typeof StoredFile>;

const ofTeam = z.strictObject({ team: TeamCode });

export const uploadFile = endpoint({
  id: 'uploadFile',
  method: 'POST',
  path: '/api/v1/teams/{team}/files',
  summary: 'Send an image or a document, to be shown with an event',
  description:
    `Up to ${maxFileBytes / 1024 / 1024} MB. What it is, is seen from what is in it. An image is turned upright, kept at ` +
    `${imageWidths.whole} pixels wide at most and stripped of all that was noted in it, such as the place where it was ` +
    'taken; a document is kept as it is. Only the organisation sees it until an event shows it. What no event and no ' +
    'draft names for a week is erased.',
  tag: 'Files',
  callers: ['editor', 'planner'],
  keyScope: 'events:write',
  throttle: { times: 120, minutes: 60 },
  params: ofTeam,
  query: noQuery,
  bodyType: 'multipart/form-data',
  body: z.strictObject({ file: SentFile }),
  answer: StoredFile,
  status: 201,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});

export const listFiles = endpoint({
  id: 'listFiles',
  method: 'GET',
  path: '/api/v1/teams/{team}/files',
  summary: 'What is known of files by their ids, those an organisation sent and those shown to it',
  tag: 'Files',
  callers: ['reader', 'planner'],
  keyScope: 'events:read',
  params: ofTeam,
  query: z.strictObject({ id: z.array(z.uuid()).max(20).optional() }),
  answer: z.object({ items: z.array(StoredFile) }).meta({ id: 'StoredFiles' }),
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});

/** A file as it goes out. */
export const FileAnswer = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  mediaType: z.string(),
  name: z.string(),
  /** Whether it is shown where it is asked for; otherwise it is saved. */
  inline: z.boolean(),
});
export type FileAnswer = z.infer<typeof FileAnswer>;

export const getFile = endpoint({
  id: 'getFile',
  method: 'GET',
  path: '/files/{id}/{name}',
  summary: 'An image or a document',
  description:
    'For whoever may see an event that shows it, and for the organisation that sent it. Documents are always saved, never ' +
    'shown by the browser.',
  tag: 'Files',
  callers: 'everyone',
  params: z.strictObject({ id: z.uuid(), name: z.string() }),
  query: z.strictObject({
    size: z
      .enum(['small'])
      .optional()
      .meta({ description: `An image at ${imageWidths.small} pixels wide` }),
  }),
  mediaType: '*/*',
  answer: FileAnswer,
  problems: ['badRequest', 'notFound'],
  sharedCacheSeconds: 600,
  browserCacheSeconds: 86_400,
});

/** The address of a file; its name stands in it for people, and is checked. */
export function addressOfFile(id: string, name: string, size?: 'small'): string {
  return addressOf(getFile, { params: { id, name }, ...(size && { search: `size=${size}` }) });
}
