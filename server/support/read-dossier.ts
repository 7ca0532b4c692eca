import type { Kysely } from 'kysely';
import { bandOf, loadsOf, weighted } from '../capacity/loads.queries.ts';
import { mondayOf, mondaysOf } from '../capacity/weeks.ts';
import type { Context } from '../context.ts';
import type { DossierOffice, Dossier } from '../contracts/support-organiser.ts';
import type { SupportForm } from '../contracts/support-form.ts';
import type { OfficeWeek, SupportSummary } from '../contracts/support.ts';
import type { Schema } from '../database/schema.ts';
import { today } from '../kernel/clock.ts';
import { type DateWindow, isoWeek, shiftedBy } from '../kernel/dates.ts';
import type { Acting } from './acting.ts';
import { filledIn, missingIn, officesFor } from './dossier-form.ts';
import { dossierOfEvent, eventToSupport } from './dossiers.queries.ts';
import { estimateOf, usualFor } from './estimates.ts';
import { type EventOfDossier, basisFor } from './events.queries.ts';
import { leadDaysFor } from './lead-time.ts';
import { windowOf } from './material-change.ts';
import { type OfficeAbroad, officesAbroad, staffedOffices } from './offices.queries.ts';
import { endStates } from './request-lifecycle.ts';
import { requestsOf } from './requests.queries.ts';
import { summariesOf } from './summaries.queries.ts';
import { urgencyOf } from './urgency.ts';

/** How many weeks around the wanted ones are looked at for room. */
const reach = 12;

/**
 * The dossier of an event, begun or not: the form with what the event tells filled in, the offices that answer for its
 * countries, and the load of each in the weeks wanted.
 * @throws Problem `notFound`, `forbidden`
 */
export async function readDossier(
  { clock, reference }: Pick<Context, 'clock' | 'reference'>,
  db: Kysely<Schema>,
  acting: Acting & { whose: { organiser: string } },
  id: string,
): Promise<Dossier> {
  const { organiser } = acting.whose;
  const event = await eventToSupport(db, acting.actor, 'see', { organiser, event: id });
  const dossier = await dossierOfEvent(db, id);
  const offices = officesFor(event, await officesAbroad(db));
  const { form, fromEvent } = filledIn(dossier?.form ?? {}, event, offices);
  const person = acting.actor.role === 'person' ? acting.actor.id : undefined;
  const rows = dossier
    ? await requestsOf(db, acting.whose)
        .where('dossier_id', '=', dossier.id)
        .orderBy('support_requests.created_at', 'desc')
        .execute()
    : [];
  const requests = await summariesOf(db, rows, { now: clock.now(), person, office: false });
  const asked = new Set(rows.map(({ office_id }) => office_id));
  // What was asked of an office that no leg leads to any more stays in sight.
  const all = await officesAbroad(db);
  const shown = [
    ...offices,
    ...[...asked].filter((one) => !offices.some((other) => other.id === one)).map((one) => all.get(one)!),
  ];
  const staffed = await staffedOffices(db);
  const day = today(clock).toString();
  return {
    version: dossier?.version ?? 0,
    event: event.facts,
    form,
    filledIn: fromEvent,
    offices: await Promise.all(
      shown.map((office) =>
        describe(db, { office, event, form, requests, staffed: staffed.has(office.id), today: day }),
      ),
    ),
    usual: (await reference.get()).services.map(({ id: service }) => ({ service, ...usualFor(service) })),
    missing: missingIn(form, event, offices),
    may: { edit: acting.mayEdit },
  };
}

interface Described {
  office: OfficeAbroad;
  event: EventOfDossier;
  form: SupportForm;
  requests: readonly SupportSummary[];
  staffed: boolean;
  today: string;
}

async function describe(
  db: Kysely<Schema>,
  { office, event, form, requests, staffed, today: day }: Described,
): Promise<DossierOffice> {
  const basis = basisFor(event, office.countries, form);
  const legs = windowOf(basis.legs) ?? windowOf(event.facts.legs);
  const wanted = form.offices?.find((one) => one.office === office.id);
  const window = wanted?.from && wanted.to ? { from: wanted.from, to: wanted.to } : legs;
  const services = (form.services ?? []).filter((one) => one.offices?.includes(office.id) ?? true);
  const estimateMinutes = estimateOf(services);
  const normDays = leadDaysFor(event.type);
  const own = requests.filter((one) => one.office.id === office.id);
  const request = own.find(({ state }) => !endStates.includes(state)) ?? own[0];
  const { weeks, room } = window
    ? await roomAround(db, office.id, { window, estimateMinutes, today: day })
    : { weeks: [], room: [] };
  return {
    office: { id: office.id, city: office.city },
    countries: [...new Set(basis.legs.flatMap(({ country }) => country ?? []))],
    ...(window && { from: window.from, to: window.to }),
    ...(legs && { legs }),
    wanted: wanted !== undefined,
    staffed,
    weeks,
    room,
    estimateMinutes,
    ...(window && { urgency: urgencyOf(day, window.from, normDays) }),
    normDays,
    ...(request && { request }),
  };
}

/** The weeks wanted, and, where these have no room for what is asked, the two nearest that do. */
async function roomAround(
  db: Kysely<Schema>,
  office: string,
  { window, estimateMinutes, today: day }: { window: DateWindow; estimateMinutes: number; today: string },
): Promise<{ weeks: OfficeWeek[]; room: OfficeWeek[] }> {
  const first = mondayOf(window.from);
  const around = { from: shiftedBy(first, -7 * reach), to: shiftedBy(window.to, 7 * reach) };
  const loads = await loadsOf(db, [office], around);
  const known = new Map(loads.map((load) => [load.week, load]));
  const weekOf = (week: string): OfficeWeek => {
    const load = known.get(week);
    const name = { week: isoWeek(Temporal.PlainDate.from(week)), startsOn: week };
    if (load?.capacity === undefined) return { ...name, band: 'unknown' };
    const free = Math.max(0, Math.floor(load.capacity - weighted(load)));
    return { ...name, band: bandOf(load), freeMinutes: free, capacityMinutes: load.capacity };
  };
  const weeks = mondaysOf(window).map(weekOf);
  const perWeek = estimateMinutes / Math.max(1, weeks.length);
  const fits = ({ freeMinutes }: OfficeWeek) => freeMinutes !== undefined && freeMinutes >= perWeek;
  if (weeks.every((week) => fits(week) || week.band === 'unknown')) return { weeks, room: [] };
  const distance = (week: OfficeWeek) => Math.abs(Temporal.PlainDate.from(first).until(week.startsOn).total('days'));
  const others = [...known.keys()]
    .filter((week) => week > day && !weeks.some((one) => one.startsOn === week))
    .map(weekOf);
  const room = others.filter(fits).toSorted((a, b) => distance(a) - distance(b) || (a.startsOn < b.startsOn ? -1 : 1));
  return { weeks, room: room.slice(0, 2) };
}
