import { type RadarCount, type RadarStrength, radarStrengths } from '../contracts/radar.ts';
import type { Nearby } from './radar-items.ts';
import type { Ranked } from './rank.ts';

/** How many others there are, by strength; `near` are those in the same country. */
export function countsOf(ranked: readonly Ranked<Nearby>[]): Record<RadarStrength | 'near', RadarCount> {
  const [strong, ordinary, weak] = radarStrengths.map((strength) =>
    countOf(ranked.filter((meeting) => meeting.strength === strength)),
  ) as [RadarCount, RadarCount, RadarCount];
  return { strong, ordinary, weak, near: countOf(ranked.filter(isNear)) };
}

/** Countries of the plan in which somebody else plans, in the order of the plan. */
export function nearCountries(ranked: readonly Ranked<Nearby>[], countries: readonly string[]): string[] {
  const used = new Set(ranked.filter(isNear).flatMap(({ places }) => places.map(({ country }) => country)));
  return countries.filter((country) => used.has(country));
}

function isNear({ strength }: Ranked<Nearby>): boolean {
  return strength !== 'weak';
}

/** Partners lend their name; who leads, and who organises with the lead, plans. */
function countOf(ranked: readonly Ranked<Nearby>[]): RadarCount {
  const organisers = ranked.flatMap(({ other }) =>
    other.visit ? [] : other.event.organisers.filter(({ role }) => role !== 'partner').map(({ id }) => id),
  );
  return {
    organisers: new Set(organisers).size,
    events: ranked.length,
    visits: ranked.filter(({ other }) => other.visit).length,
  };
}
