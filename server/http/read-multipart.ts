import type { FastifyRequest } from 'fastify';
import { type SentFile, maxFileBytes } from '../contracts/files.ts';
import { Problem } from '../kernel/problems.ts';

/** Held before anything is read: one file, few fields, nothing longer than it may be. */
export const multipartLimits = {
  files: 1,
  // One more than is taken, so that too large a file can be told from one that just fits.
  fileSize: maxFileBytes + 1,
  fields: 10,
  fieldSize: 20_000,
  fieldNameSize: 100,
  parts: 11,
  headerPairs: 20,
};

/**
 * The fields and the file of a form (`multipart/form-data`, RFC 7578). Of a file that is too large only so much is read
 * that this can be seen.
 * @throws Problem `unsupportedMediaType`, `payloadTooLarge`, or `badRequest` for what cannot be read
 */
export async function readMultipart(request: FastifyRequest): Promise<Record<string, string | SentFile>> {
  if (!request.isMultipart())
    throw new Problem('unsupportedMediaType', 'Send this as a form with a file: multipart/form-data.');
  const read: [string, string | SentFile][] = [];
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') read.push([part.fieldname, { name: named(part), bytes: await part.toBuffer() }]);
      else read.push([part.fieldname, String(part.value ?? '')]);
    }
  } catch (error) {
    if ((error as { statusCode?: unknown }).statusCode !== undefined) throw error;
    // What the reader of forms cannot make sense of, it throws as it comes.
    throw new Problem('badRequest', 'This form cannot be read.');
  }
  return Object.fromEntries(read);
}

/** Browsers write a quotation mark in a name as `%22` (HTML, multipart/form-data encoding). */
function named({ filename }: { filename?: string | undefined }): string {
  return (filename ?? '').replaceAll('%22', '"');
}
