import { type DraftFields, listOf, textOf } from '../contracts/draft-fields.ts';
import type { StoredEntryContent } from '../contracts/event-entry.ts';

/** The image and the documents of an event as fields of a form, and back. A document goes by the id of its file. */

type Texts = { nl?: string; en?: string };
interface Media {
  image?: { file: string; alt: Texts };
  documents?: { file: string; title: Texts }[];
}

export function mediaOfFields(fields: DraftFields): Media {
  const file = textOf(fields, 'image.file');
  const documents = listOf(fields, 'documents').map((key) => ({
    file: textOf(fields, `documents.${key}.file`),
    title: textsOf(fields, `documents.${key}.title`),
  }));
  return {
    ...(file !== '' && { image: { file, alt: textsOf(fields, 'image.alt') } }),
    ...(documents.length > 0 && { documents }),
  };
}

export function fieldsOfMedia({
  image,
  documents = [],
}: Pick<StoredEntryContent, 'image' | 'documents'>): Record<string, string | string[] | undefined> {
  return {
    'image.file': image?.file,
    'image.alt.nl': image?.alt.nl,
    'image.alt.en': image?.alt.en,
    documents: documents.map(({ file }) => file),
    ...Object.assign(
      {},
      ...documents.map(({ file, title }) => ({
        [`documents.${file}.file`]: file,
        [`documents.${file}.title.nl`]: title.nl,
        [`documents.${file}.title.en`]: title.en,
      })),
    ),
  };
}

/** `documents.0.title.nl` is `documents.<key>.title.nl` of the first one. */
export function fieldOfDocument(fields: DraftFields, path: string): string | undefined {
  const [, index, rest] = /^documents\.(\d+)\.(.+)$/.exec(path) ?? [];
  const key = listOf(fields, 'documents')[Number(index)];
  // A text that is not there at all is missing in Dutch.
  return key && `documents.${key}.${rest === 'title' ? 'title.nl' : rest}`;
}

function textsOf(fields: DraftFields, name: string): Texts {
  const [nl, en] = [textOf(fields, `${name}.nl`), textOf(fields, `${name}.en`)];
  return { ...(nl !== '' && { nl }), ...(en !== '' && { en }) };
}
