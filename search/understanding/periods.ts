import { type Token, isLittle } from './tokens.ts';
import {
  type PeriodWord,
  halfWords,
  monthWords,
  ofWords,
  ordinalWords,
  quarterWords,
  seasonWords,
  untilWords,
} from './period-words.ts';

/** A stretch of days somebody may mean, with what it is called. */
export interface Period {
  from: string;
  /** Last day, inclusive. */
  to: string;
  name: { nl: string; en: string };
}

export interface FoundPeriod {
  /** How many words say it. */
  length: number;
  periods: Period[];
}

/**
 * The longest period that begins at a word: a month ("mei" is the coming May), a season, a quarter, a half, a year, a day,
 * a stretch of months. "Winter 2027" is two winters.
 */
export function periodAt(tokens: readonly Token[], at: number, today: string): FoundPeriod | undefined {
  const found = [stretchOfMonths, day, month, season, quarterOrHalf, yearFirst, year].flatMap(
    (read) => read(tokens, at, today) ?? [],
  );
  return found.toSorted((a, b) => b.length - a.length)[0];
}

type Reader = (tokens: readonly Token[], at: number, today: string) => FoundPeriod | undefined;

const month: Reader = (tokens, at, today) => {
  const number = /^(0?[1-9]|1[0-2])$/.exec(tokens[at]?.word ?? '');
  const word = monthWords.get(tokens[at]?.word ?? '');
  const stated = yearAfter(tokens, at + 1);
  if (number && stated?.length === 1 && /^[-/.]$/.test(tokens[at + 1]?.gap ?? ''))
    return { length: 2, periods: [monthOf(stated.year, Number(number[1]))] };
  if (!word) return undefined;
  if (stated) return { length: 1 + stated.length, periods: [monthOf(stated.year, word.part)] };
  return word.needsYear ? undefined : { length: 1, periods: [coming((one) => monthOf(one, word.part), today)] };
};

const day: Reader = (tokens, at) => {
  const number = Number(/^([1-9]|[12]\d|3[01])(st|nd|rd|th|er)?$/.exec(tokens[at]?.word ?? '')?.[1]);
  const word = monthWords.get(tokens[at + 1]?.word ?? '');
  const stated = word && yearAfter(tokens, at + 2);
  if (!stated || Number.isNaN(number)) return undefined;
  const first = Temporal.PlainDate.from({ year: stated.year, month: word.part, day: 1 });
  if (number > first.daysInMonth) return undefined;
  const date = first.with({ day: number });
  const style = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const one = {
    from: date.toString(),
    to: date.toString(),
    name: named((locale) => date.toLocaleString(locale, style)),
  };
  return { length: 2 + stated.length, periods: [one] };
};

/** "maart tot mei 2027", "maart-mei 2027", "november 2026 - januari 2027". */
const stretchOfMonths: Reader = (tokens, at) => {
  const first = monthWords.get(tokens[at]?.word ?? '');
  if (!first) return undefined;
  const own = yearAfter(tokens, at + 1);
  let next = at + 1 + (own?.length ?? 0);
  const dash = /^\s*[-–—]\s*$/.test(tokens[next]?.gap ?? '');
  const until =
    untilWords.has(tokens[next]?.word ?? '') || (tokens[next]?.word === 't' && tokens[next + 1]?.word === 'm');
  if (until) while (tokens[next] && !monthWords.has(tokens[next]!.word) && next < at + 6) next++;
  const last = monthWords.get(tokens[next]?.word ?? '');
  const stated = last && yearAfter(tokens, next + 1);
  if (!stated || !(until || dash)) return undefined;
  const from = monthOf(own?.year ?? (first.part <= last.part ? stated.year : stated.year - 1), first.part);
  const to = monthOf(stated.year, last.part);
  if (to.from <= from.from) return undefined;
  const name = { nl: `${from.name.nl} – ${to.name.nl}`, en: `${from.name.en} – ${to.name.en}` };
  return { length: next + 1 + stated.length - at, periods: [{ from: from.from, to: to.to, name }] };
};

const season: Reader = (tokens, at, today) => {
  const word = seasonWords.get(tokens[at]?.word ?? '');
  if (!word) return undefined;
  const stated = yearAfter(tokens, at + 1);
  if (!stated)
    return word.needsYear ? undefined : { length: 1, periods: [coming((one) => seasonOf(one, word), today)] };
  const both = tokens[at + 1 + stated.length]?.word;
  // "Winter 2026-27" says both of its years.
  if (word.part === 4 && both && Number(both.slice(-2)) === (stated.year + 1) % 100 && /^(\d\d|\d{4})$/.test(both))
    return { length: 2 + stated.length, periods: [seasonOf(stated.year, word)] };
  const years = word.part === 4 ? [stated.year - 1, stated.year] : [stated.year];
  return { length: 1 + stated.length, periods: years.map((one) => seasonOf(one, word)) };
};

const quarterOrHalf: Reader = (tokens, at, today) => {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const short = /^([qkt])([1-4])$|^(h)([12])$/.exec(word);
  const ordinal = ordinalWords.get(word);
  const told = quarterWords.has(next) || (halfWords.has(next) && (ordinal ?? 9) <= 2);
  const after = quarterWords.has(word) && /^[1-4]$/.test(next);
  const length = short ? 1 : (ordinal && told) || after ? 2 : 0;
  if (length === 0) return undefined;
  const part = short ? Number(short[2] ?? short[4]) : after ? Number(next) : (ordinal ?? 0);
  const months = short?.[3] || halfWords.has(next) ? 6 : 3;
  const stated = yearAfter(tokens, at + length);
  const of = (one: number) => partOfYear(one, part, months);
  if (stated) return { length: length + stated.length, periods: [of(stated.year)] };
  // "T1" and "K2" without a year are more often something else.
  return short && short[1] !== 'q' ? undefined : { length, periods: [coming(of, today)] };
};

/** "2027 Q2", "2027 maart", "2027-03". */
const yearFirst: Reader = (tokens, at, today) => {
  const stated = yearAfter(tokens, at);
  const next = tokens[at + 1];
  if (stated?.length !== 1 || !next || yearAfter(tokens, at + 2)) return undefined;
  const number = /^(0[1-9]|1[0-2])$/.test(next.word) && next.gap === '-';
  if (number) return { length: 2, periods: [monthOf(stated.year, Number(next.word))] };
  const swapped = [...tokens.slice(0, at), next, tokens[at]!];
  const found = (monthWords.has(next.word) ? month : quarterOrHalf)(swapped, at, today);
  return found?.length === 2 ? found : undefined;
};

const year: Reader = (tokens, at) => {
  const stated = yearAfter(tokens, at);
  if (stated?.length !== 1) return undefined;
  const name = String(stated.year);
  return { length: 1, periods: [{ from: `${name}-01-01`, to: `${name}-12-31`, name: { nl: name, en: name } }] };
};

/** The year at a place, with what links it to the word before: "of 2027". */
function yearAfter(tokens: readonly Token[], at: number): { year: number; length: number } | undefined {
  const linked = at > 0 && ofWords.has(tokens[at]?.word ?? '') && isLittle(tokens[at]?.word ?? '') ? 1 : 0;
  const found = /^(199\d|20\d\d)$/.exec(tokens[at + linked]?.word ?? '');
  return found ? { year: Number(found[1]), length: linked + 1 } : undefined;
}

/** The first that is not over: this year's, or next year's. */
function coming(of: (year: number) => Period, today: string): Period {
  const now = Number(today.slice(0, 4));
  return [now - 1, now, now + 1].map(of).find(({ to }) => to >= today) ?? of(now + 1);
}

function monthOf(inYear: number, number: number): Period {
  const style = { month: 'long', year: 'numeric' } as const;
  return monthsFrom(inYear, number, 1, (first, locale) => first.toLocaleString(locale, style));
}

const seasonNames = {
  nl: ['voorjaar', 'zomer', 'najaar', 'winter'],
  en: ['spring', 'summer', 'autumn', 'winter'],
} as const;

function seasonOf(inYear: number, { part }: PeriodWord): Period {
  const shown = part === 4 ? `${inYear}–${String(inYear + 1).slice(2)}` : inYear;
  return monthsFrom(inYear, part * 3, 3, (_first, locale) => `${seasonNames[languageOf(locale)][part - 1]} ${shown}`);
}

const partNames = {
  nl: (part: number, months: number) => (months === 3 ? `${part}e kwartaal` : `${part}e jaarhelft`),
  en: (part: number, months: number) => (months === 3 ? `Q${part}` : `H${part}`),
};

function partOfYear(inYear: number, part: number, months: number): Period {
  const start = (part - 1) * months + 1;
  return monthsFrom(
    inYear,
    start,
    months,
    (_first, locale) => `${partNames[languageOf(locale)](part, months)} ${inYear}`,
  );
}

function monthsFrom(
  inYear: number,
  start: number,
  months: number,
  nameOf: (first: Temporal.PlainDate, locale: string) => string,
): Period {
  const first = Temporal.PlainDate.from({ year: inYear, month: start, day: 1 });
  const to = first.add({ months }).subtract({ days: 1 });
  return { from: first.toString(), to: to.toString(), name: named((locale) => nameOf(first, locale)) };
}

function named(nameIn: (locale: string) => string): Period['name'] {
  return { nl: nameIn('nl-BE'), en: nameIn('en-GB') };
}

function languageOf(locale: string): 'nl' | 'en' {
  return locale.startsWith('nl') ? 'nl' : 'en';
}
