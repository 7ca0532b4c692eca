import { fold } from '../language/words.ts';
import { compoundOf } from './compounds.ts';
import { type Gazetteer, type Named, namedBy } from './gazetteer.ts';
import { type Period, periodAt } from './periods.ts';
import { type Token, isLittle, tokensOf } from './tokens.ts';

/** What a word may mean: a value of a facet, or a period. */
export type Meaning = Named | PeriodMeaning;

export interface PeriodMeaning extends Period {
  facet: 'period';
  value: string;
}

/** A meaning that can be applied, with the words that say it. Words with several meanings make several chips. */
export type Chip = Meaning & { words: string };

/** Some of the words typed, and all that they may mean. */
export interface Mention {
  words: string;
  meanings: Meaning[];
  /** Where they stand; several places when the same is said twice. */
  places: { start: number; end: number }[];
}

export interface Understood {
  mentions: Mention[];
  chips: Chip[];
  /** What is left to search for when all of it is applied. */
  rest: string;
}

/** More is not a question any more. */
const mostMentions = 6;

/**
 * What is named in what somebody typed: at each word the longest name that begins there. Nothing is applied; that is for
 * whoever typed it to choose.
 * @param today decides which May "mei" is (YYYY-MM-DD)
 */
export function understand(gazetteer: Gazetteer, typed: string, today: string): Understood {
  const tokens = tokensOf(typed);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = mentionsAt(gazetteer, typed, tokens, at, today);
    for (const mention of found.mentions) add(mentions, mention);
    at += found.length;
  }
  const kept = mentions.slice(0, mostMentions);
  return {
    mentions: kept,
    chips: kept.flatMap(({ words, meanings }) => meanings.map((meaning) => ({ ...meaning, words }))),
    rest: restWithout(typed, kept),
  };
}

function mentionsAt(
  gazetteer: Gazetteer,
  typed: string,
  tokens: readonly Token[],
  at: number,
  today: string,
): { length: number; mentions: Mention[] } {
  const period = periodAt(tokens, at, today);
  for (
    let length = Math.min(tokens.length - at, Math.max(gazetteer.longest, period?.length ?? 0));
    length > 0;
    length--
  ) {
    const named = namedBy(gazetteer, tokens.slice(at, at + length)) ?? [];
    const periods = period?.length === length ? period.periods.map(meaningOf) : [];
    if (named.length + periods.length === 0 || isScrap(tokens, at, length)) continue;
    const isSubject = named.some(({ facet }) => facet === 'sector' || facet === 'domain');
    const all = length + (isSubject && isFiller(gazetteer, tokens[at + length]) ? 1 : 0);
    const place = { start: tokens[at]!.start, end: tokens[at + all - 1]!.end };
    const words = typed.slice(place.start, place.end);
    return { length: all, mentions: [{ words, meanings: [...named, ...periods], places: [place] }] };
  }
  return { length: 1, mentions: partsOf(gazetteer, typed, tokens[at]!) };
}

/** The last bit of a word with a hyphen, as in "noord-eu", which is on its way to "Noord-Europa". */
function isScrap(tokens: readonly Token[], at: number, length: number): boolean {
  return at > 0 && length === 1 && tokens[at]!.gap === '-' && tokens[at]!.word.length < 4;
}

/** A word that says nothing after a subject: the "industry" of "furniture industry". */
function isFiller({ tails }: Gazetteer, token: Token | undefined): boolean {
  return tails.some(({ word, named }) => word === token?.word && named === undefined);
}

/** The names in a compound. */
function partsOf(gazetteer: Gazetteer, typed: string, { word, start, end }: Token): Mention[] {
  const compound = compoundOf(gazetteer, word);
  if (!compound) return [];
  const raw = typed.slice(start, end);
  const places = [{ start, end }];
  if (!compound.tail) return [{ words: raw, meanings: [...compound.head], places }];
  return [
    { words: raw.slice(0, lettersOf(raw, compound.headEnd)), meanings: [...compound.head], places },
    { words: raw.slice(lettersOf(raw, compound.linkEnd)), meanings: [compound.tail], places: [...places] },
  ];
}

/** How many letters as typed make so many folded ones: "ß" folds to two. */
function lettersOf(raw: string, folded: number): number {
  let letters = 0;
  while (letters < raw.length && fold(raw.slice(0, letters)).length < folded) letters++;
  return letters;
}

function meaningOf(period: Period): PeriodMeaning {
  return { facet: 'period', value: `${period.from}/${period.to}`, ...period };
}

/** What is said twice is one mention: "Japan Japanse". */
function add(mentions: Mention[], mention: Mention): void {
  const key = ({ meanings }: Mention) => meanings.map(({ facet, value }) => `${facet}:${value}`).join(' ');
  const same = mentions.find((one) => key(one) === key(mention));
  if (same) same.places.push(...mention.places);
  else mentions.push(mention);
}

/**
 * What was typed without the words of these mentions, and without the little words that led to them: of "beurs in
 * Duitsland" stays "beurs".
 */
function restWithout(typed: string, mentions: readonly Mention[]): string {
  if (mentions.length === 0) return typed.trim();
  const places = mentions.flatMap((mention) => mention.places);
  const rest: Token[] = [];
  const dropLittle = () => {
    while (isLittle(rest.at(-1)?.word ?? '')) rest.pop();
  };
  for (const token of tokensOf(typed)) {
    if (places.some(({ start, end }) => start < token.end && end > token.start)) dropLittle();
    else if (rest.at(-1)?.start !== token.start) rest.push(token);
  }
  dropLittle();
  return rest.every(({ word }) => isLittle(word))
    ? ''
    : rest.map(({ start, end }) => typed.slice(start, end)).join(' ');
}
