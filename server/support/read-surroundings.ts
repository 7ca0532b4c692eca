import type { Kysely } from 'kysely';
import { holidaysOf } from '../capacity/holidays.ts';
import { type WeekLoad, bandOf, weighted } from '../capacity/loads.queries.ts';
import { mondayOf, mondaysFrom, mondaysOf } from '../capacity/weeks.ts';
import type { Context } from '../context.ts';
import type { RequestSurroundings, SurroundingWeek } from '../contracts/support-surroundings.ts';
import type { Schema } from '../database/schema.ts';
import { today } from '../kernel/clock.ts';
import { type DateWindow, type LocalDate, shiftedBy } from '../kernel/dates.ts';
import { nothingHere } from '../kernel/problems.ts';
import type { Acting } from './acting.ts';
import { eventOfDossier } from './events.queries.ts';
import { type OfficeAbroad, officesAbroad, peopleOfOffice } from './offices.queries.ts';
import { prioritiesOf } from './priorities.queries.ts';
import { type HeldRequest, requestsOf } from './requests.queries.ts';
import { officeEyes, similarEvents } from './similar-events.queries.ts';
import { closuresIn, headsOf, otherOffices, othersIn, recordOf, servicesNamed } from './surroundings.queries.ts';
import { weekAfter } from './week-after.ts';
import { type WeeksOfOffice, weeksOfOffice } from './weeks-of-office.ts';

const weeksBefore = 4;
const weeksShown = 9;

/**
 * What an office weighs a request by: nine weeks or more of its own with the request in and out of them, other requests
 * in the same weeks, what it did for this organiser, who else goes there, and to whom it could hand the request.
 * @throws Problem `notFound`, the same for what does not exist and what is not theirs
 */
export async function readSurroundings(
  { clock, reference }: Pick<Context, 'clock' | 'reference'>,
  db: Kysely<Schema>,
  acting: Acting & { whose: { office: string } },
  { id, from }: { id: string; from?: LocalDate | undefined },
): Promise<RequestSurroundings> {
  const request = await requestsOf(db, acting.whose).where('support_requests.id', '=', id).executeTakeFirst();
  if (!request) throw nothingHere();
  const { office } = acting.whose;
  const offices = await officesAbroad(db);
  const abroad = offices.get(office)!;
  const lists = await reference.get();
  const day = today(clock).toString();
  const wanted = { from: request.wanted_from, to: request.wanted_to };
  const [firstWeek, lastWeek] = [mondayOf(wanted.from), mondayOf(wanted.to)];
  const event = (await eventOfDossier(db, request.event_id))!;
  const countries = [...new Set(request.basis.legs.flatMap(({ country }) => country ?? []))];
  const others = await otherOffices(db, request, [...offices.values()]);
  return {
    today: clock.now().toZonedDateTimeISO(abroad.timeZone).toPlainDate().toString(),
    weeks: await weeksAround(db, request, { abroad, today: day, from: from ?? shiftedBy(firstWeek, -7 * weeksBefore) }),
    others: await othersIn(db, request, { from: firstWeek, to: shiftedBy(lastWeek, 6) }),
    record: await recordOf(db, request),
    similar: await similarEvents(db, officeEyes, {
      event: request.event_id,
      organiser: request.organiser_id,
      countries: countries.length > 0 ? countries : abroad.countries,
      sectors: event.facts.sectors,
      window: wanted,
      today: day,
      domainOf: (sector) => lists.sectorById.get(sector)?.domain,
    }),
    offices: acting.side === 'head_office' ? others : others.filter(({ covers }) => covers),
    heads: await headsOf(db, office),
    priority: (await prioritiesOf(db, [request], lists)).get(id)!,
    services: await servicesNamed(db, id),
    people: await peopleOfOffice(db, office),
  };
}

interface Around {
  abroad: OfficeAbroad;
  today: LocalDate;
  from: LocalDate;
}

async function weeksAround(
  db: Kysely<Schema>,
  request: HeldRequest,
  { abroad, today: day, from }: Around,
): Promise<SurroundingWeek[]> {
  const wanted = mondaysOf({ from: request.wanted_from, to: request.wanted_to });
  const mondays = mondaysFrom(from, Math.max(weeksShown, weeksBefore + wanted.length + 1));
  // Moved to the last week it can reach further than is shown.
  const window = { from: mondays[0]!, to: shiftedBy(mondays.at(-1)!, 7 * wanted.length + 6) };
  const weeks = await weeksOfOffice(db, request.office_id, window, [request]);
  const closures = await closuresIn(db, request.office_id, window);
  const shares = new Map(weeks.sharesOf(request).map(({ week, minutes }) => [week, minutes]));
  return mondays.map((week) => {
    const others = weeks.without(request, week);
    const promised = others.tentative + others.firm;
    const sunday = shiftedBy(week, 6);
    const { staff, calendar } = weeks.staffing;
    return {
      ...weekAfter(others, shares.get(week) ?? 0),
      wanted: wanted.includes(week),
      past: sunday < day,
      promisedMinutes: promised,
      askedMinutes: others.soft,
      ...(others.capacity !== undefined && { freeMinutes: Math.max(0, others.capacity - promised) }),
      holidays: holidaysIn(abroad.country, week).filter((holiday) =>
        calendar.workingDays.includes(Temporal.PlainDate.from(holiday.day).dayOfWeek),
      ),
      closures: closures.filter((closure) => closure.from <= sunday && closure.to >= week),
      leaveHalfDays: staff.reduce((sum, { leave }) => sum + (leave.get(week) ?? 0), 0),
      moved: movedTo(week, request, weeks),
    };
  });
}

/** The request moved by whole weeks, so that its first day falls in a week. */
function movedTo(week: LocalDate, request: HeldRequest, weeks: WeeksOfOffice): SurroundingWeek['moved'] {
  const shift = Temporal.PlainDate.from(mondayOf(request.wanted_from)).until(week).days;
  const window: DateWindow = {
    from: shiftedBy(request.wanted_from, shift),
    to: shiftedBy(request.wanted_to, shift),
  };
  const shares = weeks.spread(request.estimate_minutes, window);
  const own = shares.find((share) => share.week === week)?.minutes ?? 0;
  const others: WeekLoad = weeks.without(request, week);
  return {
    ...window,
    minutes: own,
    afterMinutes: Math.round(weighted(others) + own),
    band: bandOf({ ...others, firm: others.firm + own }),
    fits: shares.every((share) => weekAfter(weeks.without(request, share.week), share.minutes).fits),
  };
}

function holidaysIn(country: string, week: LocalDate): SurroundingWeek['holidays'] {
  const sunday = shiftedBy(week, 6);
  const years = new Set([Number(week.slice(0, 4)), Number(sunday.slice(0, 4))]);
  return [...years]
    .flatMap((year) => holidaysOf(country, year))
    .filter(({ day }) => week <= day && day <= sunday)
    .map(({ day, name }) => ({ day, name }));
}
