import { crc32 } from 'node:zlib';
import type { LightMyRequestResponse } from 'fastify';
import sharp, { type Exif } from 'sharp';
import type { SentFile, StoredFile } from '../../server/contracts/files.ts';
import type { TestApp } from './test-app.ts';

/** Images and documents as people send them, made here. */

/** A picture with something on it: two colours, so that it can be seen which side is up. */
export async function picture(
  format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff' = 'jpeg',
  { width = 1600, height = 900, exif }: { width?: number; height?: number; exif?: Exif } = {},
): Promise<Buffer> {
  const half = { width, height: Math.ceil(height / 2), channels: 3, background: '#0a4c8c' } as const;
  const image = sharp({ create: { width, height, channels: 3, background: '#ffc72c' } }).composite([
    { input: { create: half }, top: 0, left: 0 },
  ]);
  return (exif ? image.withExif(exif) : image).toFormat(format).toBuffer();
}

/** A document of one page, with its text as it is. */
export function pdf(text = 'Deelnemersgids'): Buffer {
  const stream = `BT /F1 24 Tf 72 720 Td (${text.replaceAll(/[()\\]/g, '')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, 'latin1');
}

/** A ZIP with these files in it, stored as they are. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, name]));
    locals.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** What a document of Word, Excel or PowerPoint cannot do without. */
export function officeDocument(part: 'word/document.xml' | 'xl/workbook.xml' | 'ppt/presentation.xml'): Buffer {
  return zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>', [part]: '<x/>' });
}

export function openDocument(kind: 'text' | 'spreadsheet' | 'presentation'): Buffer {
  return zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>' });
}

/** Sends a file for an organisation. */
export async function send(
  app: TestApp,
  team: string,
  { name, bytes }: SentFile,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  const payload = formOf({ file: { name, bytes } });
  return app.server.inject({ method: 'POST', url: `/api/v1/teams/${team}/files`, headers, payload });
}

/** A form as browsers send it, with the files that are in it. */
export function formOf(body: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    const { name: fileName, bytes } = value as Partial<SentFile>;
    if (bytes && fileName !== undefined) form.set(name, new File([new Uint8Array(bytes)], fileName));
    else form.set(name, String(value));
  }
  return form;
}

export async function sent(...about: Parameters<typeof send>): Promise<StoredFile> {
  const answer = await send(...about);
  if (answer.statusCode !== 201) throw new Error(`The file was not taken: ${answer.body}`);
  return answer.json<StoredFile>();
}
