import type { Call } from '../../../server/contracts/endpoint.ts';
import { type DraftFields, type DraftSection, listOf, textOf } from '../../../server/contracts/draft-fields.ts';
import { type StoredFile, listFiles } from '../../../server/contracts/files.ts';
import { previewText } from '../../../server/contracts/texts.ts';
import type { EditorData } from './editor-data.ts';

/** What a section shows beside the fields of the draft. */
export async function extrasOf(
  section: DraftSection,
  { code, draft: { fields } }: EditorData,
  { call, url }: { call: Call; url: URL },
): Promise<Pick<EditorData, 'files' | 'previews'>> {
  if (section === 'media') return { files: await filesOf(call, code, fields) };
  if (section === 'texts' && url.searchParams.has('preview')) return { previews: await previewsOf(call, fields) };
  return {};
}

async function filesOf(call: Call, team: string, fields: DraftFields): Promise<StoredFile[]> {
  const documents = listOf(fields, 'documents').map((key) => textOf(fields, `documents.${key}.file`));
  const ids = [textOf(fields, 'image.file'), ...documents].filter((id) => /^[0-9a-f-]{36}$/.test(id));
  const search = ids.map((id) => `id=${id}`).join('&');
  return ids.length === 0 ? [] : (await call(listFiles, { params: { team }, search })).items;
}

async function previewsOf(call: Call, fields: DraftFields): Promise<NonNullable<EditorData['previews']>> {
  const htmlOf = async (text: string) => (text === '' ? '' : (await call(previewText, { body: { text } })).html);
  const [nl, en] = await Promise.all(
    (['nl', 'en'] as const).map((one) => htmlOf(textOf(fields, `description.${one}`))),
  );
  return { ...(nl && { nl }), ...(en && { en }) };
}
