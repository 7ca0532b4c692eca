import { choose } from './demo-spec.ts';
import type { DemoSpec, Pair } from './demo-spec.ts';
import { markets } from './markets.ts';
import { organiserNames } from './organiser-names.ts';
import { places } from './places.ts';
import { sectorWords } from './sector-words.ts';
import type { SectorId } from './sector-words.ts';
import { blocks } from './text-blocks.ts';

interface Facts {
  cities: readonly string[];
  countries: readonly string[];
  capacity: number;
  fee: number;
  fair: string;
}

const longestText = 138;

/** Puts values in a text with {names}; a capitalised name gets a capital. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? values[name.toLowerCase()];
    if (value === undefined) throw new Error(`Nothing is known about {${name}} in "${text}".`);
    return name in values ? value : value.charAt(0).toUpperCase() + value.slice(1);
  });
}

export const cityName = (city: string, language: 0 | 1): string =>
  (language === 1 ? places[city]?.en : undefined) ?? city;

const thousands = (amount: number, separator: string): string =>
  String(amount).replaceAll(/\B(?=(\d{3})+$)/g, separator);

const list = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

const words = (text: string): number => text.split(/\s+/).length;

/** The long text in both languages: market or sector, programme, audience, price; 60 to 140 words. */
export function describe(spec: DemoSpec, facts: Facts): Pair {
  const abroad = facts.countries.filter((country) => country !== 'BE');
  const [first, second] = spec.sectors;
  const type = blocks[spec.type];

  const opening: Pair[] = abroad.slice(0, 2).flatMap((country, index) => {
    const market = markets[country];
    return market ? [choose(market.why, spec.id, 1 + index)] : [];
  });
  const paragraphs: [chosen: Pair[], optional: Pair[]][] = [
    opening[0]
      ? [[opening[0]], [...opening.slice(1), whyOf(spec, first)]]
      : [[whyOf(spec, first)], second && second !== first ? [whyOf(spec, second)] : []],
    [[choose(type.programme, spec.id, 2)], []],
    [[choose(type.audience, spec.id, 3)], []],
    [[choose(facts.fee > 0 ? type.price : type.free, spec.id, 4)], []],
  ];

  const values = [0, 1].map((language) => valuesOf(spec, facts, language as 0 | 1));
  const write = (pair: Pair, language: 0 | 1): string => fill(pair[language], values[language] ?? {});
  const length = (language: 0 | 1): number =>
    paragraphs.flatMap(([chosen]) => chosen).reduce((sum, pair) => sum + words(write(pair, language)), 0);

  // Both languages say the same: a sentence comes in only where it fits in both.
  for (const [chosen, optional] of paragraphs)
    for (const pair of optional) {
      chosen.push(pair);
      if (Math.max(length(0), length(1)) > longestText) chosen.pop();
    }
  const text = (language: 0 | 1): string =>
    paragraphs.map(([chosen]) => chosen.map((pair) => write(pair, language)).join(' ')).join('\n\n');
  return [text(0), text(1)];
}

/** Why the sector looks abroad; every sector together has more than one reason. */
function whyOf(spec: DemoSpec, sector: SectorId): Pair {
  const { why } = sectorWords[sector];
  return sector === 'multi-sector.multi' ? choose([why, ...(markets['BE']?.why ?? [])], spec.id, 12) : why;
}

function valuesOf(spec: DemoSpec, facts: Facts, language: 0 | 1): Record<string, string> {
  const [first, second] = spec.sectors;
  const sector = sectorWords[first];
  const cities = facts.cities.map((city) => cityName(city, language));
  return {
    city: cities[0] ?? '',
    last: cities.at(-1) ?? '',
    cities: list(cities, language === 0 ? 'en' : 'and'),
    who: sector.who[language],
    meet: sector.meet[language],
    see: sector.see[language],
    theme: sectorWords[spec.id % 2 === 0 ? (second ?? first) : first].theme[language],
    lead: organiserNames[spec.by[0]][language],
    fair: facts.fair,
    n: String(facts.capacity),
    fee: language === 0 ? `${thousands(facts.fee, '.')} euro` : `${thousands(facts.fee, ',')} euros`,
  };
}
