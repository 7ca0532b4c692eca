import { mondayOf } from '../capacity/weeks.ts';
import { bandOf, loadsOf } from '../capacity/loads.queries.ts';
import type { Context } from '../context.ts';
import type { DateStrip, DateStripQuery, JudgedWeek, StripWeek } from '../contracts/date-strip.ts';
import type { Viewer } from '../kernel/audience.ts';
import { today } from '../kernel/clock.ts';
import { type LocalDate, isoWeek, shiftedBy } from '../kernel/dates.ts';
import { Problem, issue } from '../kernel/problems.ts';
import { allOffices } from '../offices/offices.queries.ts';
import { refuseUnknownCodes } from '../search/known-codes.ts';
import { leadDaysFor } from '../support/lead-time.ts';
import { atlasOf } from './atlas.ts';
import { factsOf } from './facts-of-weeks.ts';
import { holidaysInWeek } from './holidays-of-week.ts';
import { isQuietSeason } from './quiet-season.ts';
import { toNearby } from './radar-items.ts';
import { eventsNearby } from './radar.queries.ts';
import { type RankedWeek, rankWeeks } from './rank-weeks.ts';
import { isUndated, othersIn, othersOfWeek, toStripEvent } from './strip-events.ts';
import { type StripPlan, stripPlanFor } from './strip-plan.ts';

const mostBest = 10;
const mostUndated = 20;
/** Belgium's own holidays stand apart, also for a plan in Belgium. */
const home = 'BE';

/**
 * What is known of the weeks of eighteen months, and which suit best. Others are there as far as the viewer may see them;
 * of offices only how full they are.
 * @throws Problem `badRequest` for codes that stand for nothing; `notFound` for a draft that is not the organisation's
 */
export async function showDateStrip(
  context: Context,
  viewer: Viewer,
  organiser: string,
  query: DateStripQuery,
  may: { edit: boolean },
): Promise<DateStrip> {
  const { db, clock } = context;
  await refuseUnknownCodes(context, { region: query.region });
  const reference = await context.reference.get();
  if (query.type !== undefined && !reference.typeById.has(query.type)) throw unknownCode('type', query.type);
  const now = today(clock).toString();
  const plan = await stripPlanFor(db, organiser, query, { reference, today: now });
  const normDays = leadDaysFor(plan.type);
  const named = (codes: readonly string[]) =>
    codes.map((code) => ({ code, name: reference.countryByCode.get(code)!.name }));
  const frame = {
    plan: {
      countries: named(plan.countries),
      sectors: plan.sectors.map((id) => ({ id, name: reference.sectorById.get(id)!.name })),
      days: plan.days,
      from: plan.weeks[0]!,
      ...(plan.type !== undefined && { type: plan.type }),
      normDays,
    },
    may,
  };
  if (plan.countries.length === 0) return { ...frame, ...nothing };

  const window = { from: plan.weeks[0]!, to: shiftedBy(plan.weeks.at(-1)!, 6) };
  const countries = new Set(plan.countries);
  const found = await eventsNearby(db, viewer, {
    organiser,
    countries: plan.countries,
    window,
    today: now,
    except: query.draft,
  });
  const others = othersIn(
    found.map((event) => toNearby(event, now)),
    { countries, sectors: plan.sectors, atlas: atlasOf(reference) },
  );
  const offices = await officesFor(context, countries);
  const bands = await bandsOf(
    context,
    offices.map(({ id }) => id),
    window,
  );
  const abroad = plan.countries.filter((country) => country !== home);
  const inWeeks = plan.weeks.map((monday) => ({ monday, ...othersOfWeek(others, monday) }));
  const weeks = inWeeks.map(({ monday, found: _found, ...falling }): StripWeek => ({
    week: nameOf(monday),
    startsOn: monday,
    offices: offices.map(({ id }) => ({ office: id, band: bands(id, monday) })),
    ...falling,
    holidays: holidaysInWeek(abroad, monday),
    home: holidaysInWeek([home], monday),
    quiet: isQuietSeason({ from: monday, to: shiftedBy(monday, 6) }),
  }));
  const facts = factsOf(
    weeks.map((week, index) => ({ ...week, found: inWeeks[index]!.found })),
    { days: plan.days, countries: abroad.length, today: now, normDays },
  );
  const ranked = rankWeeks(facts);
  const undated = others
    .filter(isUndated)
    .slice(0, mostUndated)
    .map(({ id }) => id);
  const shown = new Set([
    ...undated,
    ...weeks.flatMap((week) => [...week.others.items, ...week.visits.items].map(({ event }) => event)),
  ]);
  return {
    ...frame,
    missing: [],
    offices,
    withoutOffice: named(abroad.filter((code) => !offices.some((office) => office.countries.includes(code)))),
    events: others.filter(({ id }) => shown.has(id)).map((other) => toStripEvent(other, reference)),
    undated,
    weeks,
    best: ranked.slice(0, mostBest).map(toJudged),
    ...consideredIn(ranked, plan),
    candidates: ranked.length,
  };
}

function unknownCode(name: string, value: string): Problem {
  const detail = `"${value}" is not a known ${name}.`;
  const type = issue('referencedResourceNotFound');
  return new Problem('badRequest', detail, [{ type, in: 'query', name, value, reason: 'unknown', detail }]);
}

const nothing = {
  missing: ['country' as const],
  offices: [],
  withoutOffice: [],
  events: [],
  undated: [],
  weeks: [],
  best: [],
  candidates: 0,
};

/** The offices that answer for countries, each with those of them it answers for. */
async function officesFor({ db }: Context, countries: ReadonlySet<string>): Promise<DateStrip['offices']> {
  return (await allOffices(db)).flatMap(({ id, city, jurisdiction }) => {
    const answers = jurisdiction.filter((country) => countries.has(country));
    return answers.length > 0 ? [{ id, city, countries: answers }] : [];
  });
}

/** How full an office is in a week. What nobody reckoned yet is unknown. */
async function bandsOf({ db }: Context, offices: readonly string[], window: { from: LocalDate; to: LocalDate }) {
  const loads = await loadsOf(db, offices, window);
  const known = new Map(loads.map((load) => [`${load.office} ${load.week}`, bandOf(load)]));
  return (office: string, monday: LocalDate) => known.get(`${office} ${monday}`) ?? 'unknown';
}

function consideredIn(ranked: readonly RankedWeek[], { at }: StripPlan): { considered?: JudgedWeek } {
  const week = at && ranked.find((one) => one.week === mondayOf(at));
  return week ? { considered: toJudged(week) } : {};
}

function toJudged({ week, ...rest }: RankedWeek): JudgedWeek {
  return { week: nameOf(week), startsOn: week, ...rest };
}

function nameOf(monday: LocalDate): string {
  return isoWeek(Temporal.PlainDate.from(monday));
}
