import type { Context } from '../context.ts';
import { type BetterWeek, type RadarAnswer, type RadarQuery, usualWeeks } from '../contracts/radar.ts';
import type { Viewer } from '../kernel/audience.ts';
import { today } from '../kernel/clock.ts';
import { shiftedBy } from '../kernel/dates.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { atlasOf, countriesAround } from './atlas.ts';
import { betterWeeks } from './better-weeks.ts';
import { type OwnPlan, planFor } from './own-plan.ts';
import type { Place } from './overlap.ts';
import { countsOf, nearCountries } from './radar-counts.ts';
import { type Nearby, toItem, toNearby } from './radar-items.ts';
import { eventsNearby, isVerified } from './radar.queries.ts';
import { rank } from './rank.ts';

const mostItems = 50;
/** As far as better weeks reach beyond the plan, with the length of what may lie there. */
const daysAround = 12 * 7;

/**
 * Looks for upcoming events and plans of others that come near a plan, as far as the viewer may see them.
 * @param may whether who looks may propose to others, for the organisation
 * @throws Problem `badRequest` for codes that stand for nothing; `notFound` for a draft that is not the organisation's
 */
export async function lookAround(
  { db, clock, reference: source }: Pick<Context, 'db' | 'clock' | 'reference'>,
  viewer: Viewer,
  organiser: string,
  query: RadarQuery,
  may: { edit: boolean },
): Promise<RadarAnswer> {
  const reference = await source.get();
  const plan = await planFor(db, organiser, query, reference);
  const weeks = query.weeks ?? usualWeeks;
  const { window } = plan;
  if (window === undefined || plan.countries.length === 0) return answerOf(plan, weeks, reference, nothing);

  const now = today(clock).toString();
  const found = await eventsNearby(db, viewer, {
    organiser,
    countries: countriesAround(plan.countries, reference),
    window: { from: shiftedBy(window.from, -daysAround), to: shiftedBy(window.to, daysAround) },
    today: now,
    except: query.except ?? query.draft,
  });
  const nearby = found.map((event) => toNearby(event, now));
  const own = {
    places: plan.countries.map((country) => ({ country, ...window, precision: plan.precision })),
    sectors: plan.sectors,
  };
  const ranked = rank(own, nearby, { weeks, atlas: atlasOf(reference) });
  const mayAsk = may.edit && (await isVerified(db, organiser));
  return answerOf(plan, weeks, reference, {
    summary: { ...countsOf(ranked), countries: nearCountries(ranked, plan.countries) },
    items: ranked.slice(0, mostItems).map((meeting) => toItem(meeting, { reference, mayAsk })),
    more: Math.max(0, ranked.length - mostItems),
    betterWeeks: betterWeeks({ window, precision: plan.precision }, placesIn(nearby, plan.countries), now),
  });
}

function placesIn(nearby: readonly Nearby[], countries: readonly string[]): Place[] {
  return nearby.flatMap(({ plan }) => plan.places.filter(({ country }) => countries.includes(country)));
}

interface Found {
  summary: Omit<RadarAnswer['summary'], 'countries'> & { countries: string[] };
  items: RadarAnswer['items'];
  more: number;
  betterWeeks: BetterWeek[];
}

const nobody = { organisers: 0, events: 0, visits: 0 };
const nothing: Found = {
  summary: { near: nobody, strong: nobody, ordinary: nobody, weak: nobody, countries: [] },
  items: [],
  more: 0,
  betterWeeks: [],
};

function answerOf(plan: OwnPlan, weeks: number, reference: ReferenceData, found: Found): RadarAnswer {
  const named = (codes: readonly string[]) =>
    codes.map((code) => ({ code, name: reference.countryByCode.get(code)!.name }));
  return {
    plan: {
      countries: named(plan.countries),
      sectors: plan.sectors.map((id) => ({ id, name: reference.sectorById.get(id)!.name })),
      ...plan.window,
      precision: plan.precision,
    },
    weeks,
    missing: [
      ...(plan.countries.length === 0 ? (['country'] as const) : []),
      ...(plan.window === undefined ? (['period'] as const) : []),
    ],
    ...found,
    summary: { ...found.summary, countries: named(found.summary.countries) },
  };
}
