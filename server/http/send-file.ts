import type { FastifyReply } from 'fastify';
import type { FileAnswer } from '../contracts/files.ts';

/** Sends a file: as what it is and nothing else, with the name by which it is saved. */
export function sendFile(reply: FastifyReply, { bytes, mediaType, name, inline }: FileAnswer): FastifyReply {
  return reply
    .type(mediaType)
    .header('content-disposition', contentDisposition(inline ? 'inline' : 'attachment', name))
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** RFC 6266: the name in plain letters for those who know no others, and in full (RFC 8187). */
export function contentDisposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^\w .()-]/g, '_');
  const full = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${full}`;
}
