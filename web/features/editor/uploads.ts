import type { Call } from '../../../server/contracts/endpoint.ts';
import { type DraftFields, listOf } from '../../../server/contracts/draft-fields.ts';
import { type StoredFile, uploadFile } from '../../../server/contracts/files.ts';
import { type FormRefused, fileIn, refusalOf } from '../../app/form.ts';

/** Files that came along with a form of the editor, whichever of its buttons was pressed. */

type Kind = StoredFile['kind'];

/**
 * Sends the files in a form to where they are kept, and names them in the fields. What is not taken is told; everything
 * else in the form can be saved all the same.
 */
export async function withUploads(
  call: Call,
  team: string,
  form: FormData,
  typed: DraftFields,
): Promise<{ fields: DraftFields; refused?: FormRefused }> {
  let fields = typed;
  const wrong: FormRefused['fields'] = [];
  let reason: string | undefined;
  for (const kind of ['image', 'document'] as const) {
    const file = fileIn(form, `upload.${kind}`);
    if (!file) continue;
    try {
      const stored = await upload(call, team, file);
      if (stored.kind === kind) fields = named(fields, stored);
      else wrong.push({ name: `upload.${kind}`, reason: 'fileKind' });
    } catch (error) {
      const refusal = refusalOf(error, form);
      if (!refusal) throw error;
      const reasons = refusal.fields.map((field) => ({ name: `upload.${kind}`, reason: field.reason }));
      wrong.push(...reasons);
      if (reasons.length === 0) reason = refusal.reason;
    }
  }
  if (wrong.length === 0 && reason === undefined) return { fields };
  return { fields, refused: { values: {}, fields: wrong, ...(reason !== undefined && { reason }) } };
}

async function upload(call: Call, team: string, file: File): Promise<StoredFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return call(uploadFile, { params: { team }, body: { file: { name: file.name, bytes } } });
}

/** A document is called after its file until somebody gives it a title. */
function named(fields: DraftFields, { kind, id, name }: { kind: Kind; id: string; name: string }): DraftFields {
  if (kind === 'image') return { ...fields, 'image.file': id };
  const title = name
    .replace(/\.[a-z]+$/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
  return {
    ...fields,
    documents: [...listOf(fields, 'documents'), id],
    [`documents.${id}.file`]: id,
    [`documents.${id}.title.nl`]: title,
  };
}
