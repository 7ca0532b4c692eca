import fc from 'fast-check';
import { type FacetName, type SearchDocument, filterNames } from '../../../search/document.ts';
import type { SearchRequest } from '../../../search/port.ts';

/** Documents and questions at random, small enough that they meet: few codes, few words, few days. */

export const now = '2026-11-21T10:00:00Z';
const today = Temporal.PlainDate.from('2026-11-21');

/** Words with plurals, letters that are folded, abbreviations, and words that are codes or reserved elsewhere. */
const words = (
  'beurs beurzen missie missies company companies voeding Ørsted Straße Łódź café U.K. zuid-korea klompenmakers ' +
  'handelsmissie in is to and not x2 2027 haven Vietnam Kerguelen biotechnologie seminarie windturbines logistiek'
).split(' ');

const codes: Record<FacetName, readonly string[]> = {
  country: ['IN', 'IS', 'TO', 'JP', 'VN'],
  region: ['asia', 'europe', 'northern-europe'],
  sector: ['food.drinks', 'food.food-processing', 'energy.wind', 'health.biotech'],
  domain: ['food', 'energy', 'health'],
  kind: ['trade_mission', 'seminar', 'trade_fair'],
  mode: ['in_person', 'online', 'hybrid'],
  organiser: ['voka', 'unizo', 'not', 'fevia-vlaanderen'],
  organiserKind: ['sector_federation', 'city'],
  language: ['nl', 'en', 'fr'],
  official: ['true', 'false'],
  price: ['free', 'paid'],
  support: ['fit'],
  month: [],
  week: [],
};

const text = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((some) => some.join(' '));
const texts = fc.record({ nl: text, en: text, any: text }, { requiredKeys: [] });
const day = fc.integer({ min: -80, max: 80 }).map((days) => today.add({ days }).toString());
/** Seldom so long that two legs of other events fit into the days between. */
const leg = fc
  .record({ from: day, days: fc.oneof({ weight: 6, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(70) }) })
  .map(({ from, days }) => ({ from, to: Temporal.PlainDate.from(from).add({ days }).toString() }));

export const groups = ['planners', 'offices', 'organisers', 'organiser.voka', 'organiser.unizo'] as const;
const publicReaders = fc.constant(['planners', 'organisers', 'offices', 'public']);
const planReaders = fc.uniqueArray(fc.constantFrom(...groups), { minLength: 1, maxLength: 3 });

export function documents(kind: 'search' | 'plans', count: number): fc.Arbitrary<SearchDocument[]> {
  return fc
    .array(document(kind), { minLength: count, maxLength: count })
    .map((list) => list.map((one, at) => ({ ...one, id: idOf(at) })));
}

/** Not in the order in which they are made, so that an order by id is one that was asked for. */
export function idOf(at: number): string {
  return `0190${String((at * 7919) % 9973).padStart(4, '0')}-0000-7000-8000-${String(at).padStart(12, '0')}`;
}

export function document(kind: 'search' | 'plans'): fc.Arbitrary<SearchDocument> {
  return fc
    .record({
      readers: kind === 'search' ? publicReaders : planReaders,
      legs: fc.array(leg, { maxLength: 3 }),
      hours: fc.record({ start: fc.nat(23), end: fc.nat(23) }),
      deadline: fc.option(day, { nil: undefined }),
      publishedAt: fc.nat(40).map((hours) => Temporal.Instant.from(now).subtract({ hours }).toString()),
      codes: fc.record(
        Object.fromEntries(
          filterNames.map((name) => [name, fc.uniqueArray(fc.constantFrom(...codes[name]), { maxLength: 3 })]),
        ) as Record<(typeof filterNames)[number], fc.Arbitrary<string[]>>,
      ),
      title: texts,
      names: texts,
      summary: texts,
      body: texts,
    })
    .map(({ legs, hours, deadline, ...rest }) => {
      const days = legs.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      const last = days
        .map(({ to }) => to)
        .toSorted()
        .at(-1);
      const at = (date: string, hour: number) => `${date}T${String(hour).padStart(2, '0')}:00:00Z`;
      return {
        ...rest,
        id: '',
        ...(last === undefined
          ? {}
          : {
              startsAt: at(days[0]!.from, hours.start),
              endsAt: at(Temporal.PlainDate.from(last).add({ days: 1 }).toString(), hours.end),
            }),
        ...(deadline === undefined ? {} : { deadline }),
        days,
        codes: { ...rest.codes, month: partsOf(days, 'month'), week: partsOf(days, 'week') },
      };
    });
}

function partsOf(days: SearchDocument['days'], part: 'month' | 'week'): string[] {
  const found = new Set<string>();
  for (const { from, to } of days)
    for (let at = Temporal.PlainDate.from(from); at.toString() <= to; at = at.add({ days: 1 }))
      found.add(
        part === 'month' ? at.toString().slice(0, 7) : `${at.yearOfWeek}-W${String(at.weekOfYear).padStart(2, '0')}`,
      );
  return [...found];
}

/** As typed: whole, unfinished, plural for singular, with a mistake, with words that stand nowhere. */
const typed = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('beurz', 'klomp', 'hand', 'wind', 'vie', 'orsted', 'strasse', 'lodz', 'uk'),
        },
        {
          weight: 1,
          arbitrary: fc.constantFrom('klompnmakers', 'vietnma', 'logistik', 'qqqq', 'zzzzzzz', '"in"', 'days > 3'),
        },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    fc.constantFrom('', ' '),
  )
  .map(([some, end]) => some.join(' ') + end);

const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const often = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3, nil: undefined });

const filters = fc
  .tuple(
    fc.record(
      Object.fromEntries(
        filterNames.map((name) => [
          name,
          fc.uniqueArray(fc.constantFrom(...codes[name]), { minLength: 1, maxLength: 3 }),
        ]),
      ) as Record<(typeof filterNames)[number], fc.Arbitrary<string[]>>,
    ),
    fc.subarray([...filterNames], { maxLength: 3 }),
  )
  .map(([all, chosen]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => chosen.some((one) => one === name))),
  );

export function questions(kind: 'search' | 'plans'): fc.Arbitrary<SearchRequest> {
  const readers =
    kind === 'search' ? fc.constant(['public']) : fc.uniqueArray(fc.constantFrom(...groups), { maxLength: 2 });
  return fc
    .record({
      readers,
      words: seldom(typed),
      missing: fc.constantFrom(0, 0, 1, 2),
      filters,
      from: seldom(day),
      to: seldom(day),
      endsAfter: often(fc.constantFrom(now, now, now, '2026-11-01T00:00:00Z', '2026-12-03T05:00:00Z')),
      sort: fc.constantFrom('date', 'deadline', 'newest', 'relevance'),
      offset: fc.constantFrom(0, 0, 0, 3, 20, 77, 2000),
      limit: fc.constantFrom(0, 1, 7, 25, 100),
    })
    .map(({ words: q, from, to, endsAfter, ...rest }) => ({
      ...rest,
      now,
      ...(q === undefined ? {} : { words: q }),
      ...(endsAfter === undefined ? {} : { endsAfter }),
      ...(from || to ? { period: inOrder(from, to) } : {}),
    }));
}

function inOrder(from: string | undefined, to: string | undefined): { from?: string; to?: string } {
  if (from && to) return from < to ? { from, to } : { from: to, to: from };
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
