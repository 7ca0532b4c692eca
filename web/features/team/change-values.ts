import { useTranslations } from 'use-intl';
import type { Deed } from '../../../server/contracts/history.ts';
import {
  modeLabels,
  organiserKindLabels,
  roleLabels,
  statusLabels,
  visitLevelLabels,
} from '../../../server/contracts/labels.ts';
import type { Language } from '../../../server/contracts/words.ts';
import type { Lists } from '../../app/names.tsx';
import { nl } from '../../wording/members/nl.ts';

/** Names of the codes that occur in what changed. */
export type Words = Readonly<Record<string, string>>;

/** Longer texts are cut: the whole of them is in the API. */
const longest = 300;

export function wordsIn(deeds: readonly Deed[], lists: Lists, language: Language): Words {
  const known = new Map<string, { nl: string; en: string }>([
    ...lists.kinds.map(({ id, name }) => [id, name] as const),
    ...lists.countries.map(({ code, name }) => [code, name] as const),
    ...lists.domains.flatMap(({ sectors }) => sectors.map(({ id, name }) => [id, name] as const)),
    ...[modeLabels, statusLabels, roleLabels, organiserKindLabels, visitLevelLabels].flatMap((labels) =>
      Object.entries(labels),
    ),
  ]);
  const codes = deeds.flatMap(({ changes }) => changes.flatMap(({ from, to }) => [...textsIn(from), ...textsIn(to)]));
  return Object.fromEntries(
    codes.flatMap((code) => {
      const name = known.get(code);
      return name ? [[code, name[language]]] : [];
    }),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What fields and their values are called; what has no word is told as it is. */
export function useChangeValues(words: Words) {
  const t = useTranslations('history');
  const fieldName = (field: string) => (isIn(nl.history.fields, field) ? t(`fields.${field}`) : field);
  const plain = (value: string) => {
    if (Object.hasOwn(words, value)) return words[value] ?? value;
    if (isIn(nl.history.values, value)) return t(`values.${value}`);
    return value.length > longest ? `${value.slice(0, longest)}…` : value;
  };
  const valueText = (value: unknown): string => {
    if (value === null) return t('nothing');
    if (Array.isArray(value)) return value.length === 0 ? t('nothing') : value.map(valueText).join('; ');
    if (typeof value !== 'object') return plain(String(value));
    return Object.entries(value)
      .map(([key, part]) => `${fieldName(key)}: ${valueText(part)}`)
      .join(', ');
  };
  return { fieldName, valueText };
}

function isIn<T extends object>(words: T, code: string): code is Extract<keyof T, string> {
  return Object.hasOwn(words, code);
}
