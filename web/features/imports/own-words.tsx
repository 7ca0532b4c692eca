import { type ListedField, audienceLabels } from '../../../server/contracts/import-fields.ts';
import { modeLabels, visitLevelLabels } from '../../../server/contracts/labels.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { type Language, eventLanguages } from '../../../server/contracts/words.ts';
import type { Lists } from '../../app/names.tsx';

/** A word of ours with its code, for lists to choose from. */
export interface OwnWord {
  code: string;
  name: string;
}

export type OwnWords = Record<ListedField, OwnWord[]>;

/** Lists that are too long to unfold: one types a name, with help. */
export const longLists: readonly ListedField[] = ['country', 'sectors'];

/** Our words for what files can say, in the language of the page. */
export function ownWordsIn(lists: Lists, language: Language): OwnWords {
  const closed = (labels: Readonly<Record<string, Label>>) =>
    Object.entries(labels).map(([code, label]) => ({ code, name: label[language] }));
  const byName = (words: OwnWord[]) => words.toSorted((a, b) => a.name.localeCompare(b.name, language));
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  return {
    kind: lists.kinds.flatMap(({ id, name, types }) => [
      { code: id, name: name[language] },
      ...types
        .filter((type) => type.name.nl !== name.nl)
        .map((type) => ({ code: `${id}:${type.id}`, name: `${name[language]}: ${type.name[language]}` })),
    ]),
    mode: closed(modeLabels),
    country: byName(lists.countries.map(({ code, name }) => ({ code, name: name[language] }))),
    sectors: byName(
      lists.domains.flatMap(({ sectors }) => sectors.map(({ id, name }) => ({ code: id, name: name[language] }))),
    ),
    languages: eventLanguages.map((code) => ({ code, name: languages.of(code) ?? code })),
    audience: closed(audienceLabels),
    visitLevel: closed(visitLevelLabels),
  };
}

/** Names to choose from while one types; they come once for the whole page. */
export function NameLists({ words, fields }: { words: OwnWords; fields: readonly ListedField[] }) {
  return (
    <>
      {longLists
        .filter((field) => fields.includes(field))
        .map((field) => (
          <datalist key={field} id={listId(field)}>
            {words[field].map(({ code, name }) => (
              <option key={code} value={name}>
                {name}
              </option>
            ))}
          </datalist>
        ))}
    </>
  );
}

export function listId(field: ListedField): string {
  return `names-${field}`;
}
