import { useTranslations } from 'use-intl';
import type { EventLeg } from '../../../server/contracts/events.ts';
import type { Deed } from '../../../server/contracts/history.ts';
import {
  cityOf,
  modeLabels,
  organiserKindLabels,
  roleLabels,
  statusLabels,
  visitLevelLabels,
} from '../../../server/contracts/labels.ts';
import type { Language } from '../../../server/contracts/words.ts';
import type { Lists } from '../../app/names.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
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
  const legText = useLegText(words);
  const valueText = (value: unknown): string => {
    if (value === null || isEmpty(value)) return t('nothing');
    if (Array.isArray(value)) return value.map(valueText).join('; ');
    if (typeof value !== 'object') return plain(String(value));
    if (isLeg(value)) return legText(value);
    return Object.entries(value)
      .map(([key, part]) => `${fieldName(key)}: ${valueText(part)}`)
      .join(', ');
  };
  return { fieldName, valueText };
}

type Change = Deed['changes'][number];
type Leg = Pick<
  EventLeg,
  'country' | 'city' | 'cityEn' | 'venue' | 'precision' | 'startsOn' | 'endsOn' | 'startTime' | 'endTime'
>;

/** `Big Sight, Tokio, Japan, 15 – 16 maart 2027, 09:00–12:00`. */
function useLegText(words: Words): (leg: Leg) => string {
  const language = useLanguage();
  const dates = useLegDates();
  return (leg) => {
    const country = leg.country && (words[leg.country] ?? leg.country);
    const hours = leg.startTime && `${leg.startTime}–${leg.endTime}`;
    return [leg.venue, cityOf(leg, language), country, dates(leg), hours].filter(Boolean).join(', ');
  };
}

function isLeg(value: object): value is Leg {
  return 'precision' in value && 'timeZone' in value;
}

/** What of two values is not the same in both: of texts the language, of lists the items; all where only the order is. */
export function apart({ field, from, to }: Change): Change {
  const text = (value: unknown) => JSON.stringify(value);
  if (Array.isArray(from) && Array.isArray(to)) {
    const only = (these: unknown[], others: unknown[]) =>
      these.filter((one) => !others.some((other) => text(one) === text(other)));
    const [was, is] = [only(from, to), only(to, from)];
    return was.length + is.length > 0 ? { field, from: was, to: is } : { field, from, to };
  }
  if (!isPlain(from) || !isPlain(to)) return { field, from, to };
  const only = (these: Record<string, unknown>, others: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(these).filter(([key, value]) => text(value) !== text(others[key])));
  return { field, from: only(from, to), to: only(to, from) };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return (Array.isArray(value) || isPlain(value)) && Object.keys(value).length === 0;
}

function isIn<T extends object>(words: T, code: string): code is Extract<keyof T, string> {
  return Object.hasOwn(words, code);
}
