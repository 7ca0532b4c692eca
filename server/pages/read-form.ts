import type { FastifyRequest } from 'fastify';
import { maxFileBytes } from '../contracts/files.ts';

/** The largest file that a form of a page may bring along, in bytes; what it is for may take less. */
export const largestFile = maxFileBytes;

/** What a form with files may hold: beyond this nothing is read. */
export const formLimits = { fileSize: largestFile, files: 5, fields: 500, fieldSize: 64 * 1024, parts: 505 };

/** Tells the page which of its fields brought a file that is too large; in its place stands an empty one. */
export const tooLargeHeader = 'x-file-too-large';

/** What a form of a page sent: text, or with files among it. */
export async function readForm(request: FastifyRequest): Promise<{ headers: Headers; body: string | FormData }> {
  if (!request.isMultipart()) {
    const headers = new Headers({ 'content-type': 'application/x-www-form-urlencoded' });
    return { headers, body: typeof request.body === 'string' ? request.body : '' };
  }
  const headers = new Headers();
  const body = new FormData();
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      body.append(part.fieldname, String(part.value));
      continue;
    }
    // Read to its end also when it is too large, so that the browser gets to hear so.
    const chunks: Buffer<ArrayBuffer>[] = [];
    for await (const chunk of part.file) chunks.push(chunk as Buffer<ArrayBuffer>);
    if (part.file.truncated) headers.set(tooLargeHeader, encodeURIComponent(part.fieldname));
    const content = part.file.truncated ? [] : chunks;
    body.append(part.fieldname, new File(content, part.filename ?? '', { type: part.mimetype }));
  }
  return { headers, body };
}
