import { recordAction } from '../audit/record.ts';
import { type SentFile, type StoredFile, documentTypes, maxFileBytes } from '../contracts/files.ts';
import type { Context } from '../context.ts';
import type { Actor } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { demand } from '../kernel/policy.ts';
import { Problem, wrongField } from '../kernel/problems.ts';
import { savedName } from './file-names.ts';
import { filePolicy } from './files.policy.ts';
import { idleBytesOf } from './files.queries.ts';
import { insertFile } from './files.store.ts';
import { prepareImage } from './prepare-image.ts';
import { recognise } from './recognise.ts';
import { toStoredFile } from './stored-file.ts';

/** What one organisation may have waiting that no event uses yet. */
const mostIdleBytes = 500 * 1024 * 1024;

/** A file made ready to be kept. */
interface Prepared {
  kind: 'image' | 'document';
  name: string;
  media_type: string;
  width: number | null;
  height: number | null;
  whole: Uint8Array;
  small?: Uint8Array | undefined;
}

/**
 * Takes in an image or a document of an organisation. Nobody else sees it until an event shows it.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`; `badRequest` with `required`, `fileTooLarge`, `fileKind`,
 * `fileHeic`, `fileMacros` or `fileUnreadable`; `conflict` with `tooManyFilesWaiting`
 */
export async function uploadFile(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  organiser: string,
  sent: SentFile,
): Promise<StoredFile> {
  demand(actor, filePolicy(actor, 'upload', { organiser }));
  if (sent.bytes.byteLength === 0) throw wrongField('file', 'required', 'Choose a file; this one is empty.');
  if (sent.bytes.byteLength > maxFileBytes)
    throw wrongField('file', 'fileTooLarge', `A file is ${maxFileBytes / 1024 / 1024} MB at most.`);
  const { whole, small, ...prepared } = await prepare(sent);
  const now = clock.now().toString();
  const row = { ...prepared, id: newId(), organiser_id: organiser, size: whole.byteLength };
  await db.transaction().execute(async (trx) => {
    if ((await idleBytesOf(trx, organiser)) + row.size > mostIdleBytes)
      throw new Problem('conflict', 'Use the files that were sent before in events first, or wait a week.', [], {
        reason: 'tooManyFilesWaiting',
      });
    await insertFile(trx, { ...row, uploaded_at: now, idle_since: now }, { whole, small });
    await recordAction(trx, clock, actor, {
      team: `organiser.${organiser}`,
      subject: { kind: 'file', id: row.id },
      action: 'file_uploaded',
    });
  });
  return toStoredFile(row);
}

async function prepare({ name, bytes }: SentFile): Promise<Prepared> {
  const found = recognise(bytes);
  if (found.kind === 'refused') throw wrongField('file', found.reason, refusals[found.reason]);
  if (found.kind === 'document') {
    const { mediaType, kind } = found;
    const { extension } = documentTypes[mediaType];
    return { kind, name: savedName(name, extension), media_type: mediaType, width: null, height: null, whole: bytes };
  }
  const image = await prepareImage(bytes).catch(() => {
    throw wrongField('file', 'fileUnreadable', 'This image cannot be read, or is larger than any photograph.');
  });
  const saved = savedName(name, 'webp', ['jpe?g', 'png', 'avif', 'jfif']);
  return { kind: found.kind, name: saved, media_type: 'image/webp', ...image };
}

const refusals = {
  fileKind: 'Send a JPEG, PNG, WebP or AVIF; a PDF, DOCX, XLSX, PPTX, ODT, ODS or ODP.',
  fileHeic: 'This is a HEIC photograph. Save it as a JPEG first.',
  fileMacros: 'This document holds macros. Save it without them first.',
} as const;
