import { type Kysely, type SqlBool, sql } from 'kysely';
import { bandOf, loadsOf, weighted } from '../capacity/loads.queries.ts';
import { mondaysOf } from '../capacity/weeks.ts';
import type { RequestSurroundings } from '../contracts/support-surroundings.ts';
import { type LoadBand, loadBands } from '../contracts/support-words.ts';
import type { Schema } from '../database/schema.ts';
import type { DateWindow, LocalDate } from '../kernel/dates.ts';
import { staffedOffices, type OfficeAbroad } from './offices.queries.ts';
import { endStates, promisedStates } from './request-lifecycle.ts';
import type { HeldRequest } from './requests.queries.ts';

/** What else an office has to do around a request. All of it is the office's own. */

/** Other requests that have a place in these weeks, or wait for one: those that take most first. */
export async function othersIn(
  db: Kysely<Schema>,
  { id, office_id }: Pick<HeldRequest, 'id' | 'office_id'>,
  { from, to }: DateWindow,
): Promise<RequestSurroundings['others']> {
  const rows = await db
    .selectFrom('support_requests as request')
    .innerJoin('support_dossiers as dossier', 'dossier.id', 'request.dossier_id')
    .innerJoin('events', 'events.id', 'dossier.event_id')
    .innerJoin('organisers', 'organisers.id', 'dossier.organiser_id')
    .select(['request.id', 'request.reference', 'request.state', 'wanted_from', 'wanted_to', 'estimate_minutes'])
    .select(['organisers.id as organiser', 'name_nl', 'name_en', 'title_nl', 'title_en'])
    .select(
      sql<number | null>`(select sum(minutes)::int from office_loads
        where request_id = request.id and week between ${from}::date and ${to}::date)`.as('minutes'),
    )
    .where('request.office_id', '=', office_id)
    .where('request.id', '<>', id)
    .where('request.state', 'not in', ['draft', ...endStates])
    .where(
      sql<SqlBool>`(exists (select from office_loads
          where request_id = request.id and week between ${from}::date and ${to}::date)
        or (request.state = 'waitlisted' and wanted_from <= ${to} and wanted_to >= ${from}))`,
    )
    .orderBy('minutes', (order) => order.desc().nullsLast())
    .orderBy('request.reference')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference ?? '',
    state: row.state,
    organiser: { id: row.organiser, name: { nl: row.name_nl, en: row.name_en } },
    title: { nl: row.title_nl ?? '', ...(row.title_en === null ? {} : { en: row.title_en }) },
    from: row.wanted_from,
    to: row.wanted_to,
    minutes: row.minutes ?? row.estimate_minutes,
  }));
}

/** What became of the other requests of an organiser to this office. */
export async function recordOf(
  db: Kysely<Schema>,
  { id, office_id, organiser_id }: Pick<HeldRequest, 'id' | 'office_id' | 'organiser_id'>,
): Promise<RequestSurroundings['record']> {
  const rows = await db
    .selectFrom('support_requests')
    .innerJoin('support_dossiers', 'support_dossiers.id', 'dossier_id')
    .select('state')
    .where('office_id', '=', office_id)
    .where('organiser_id', '=', organiser_id)
    .where('support_requests.id', '<>', id)
    .where('state', '<>', 'draft')
    .execute();
  const count = (is: (state: HeldRequest['state']) => boolean) => rows.filter(({ state }) => is(state)).length;
  const isServed = (state: HeldRequest['state']) => promisedStates.includes(state) || state === 'reconfirm';
  return {
    asked: rows.length,
    served: count(isServed),
    declined: count((state) => state === 'declined'),
    open: count((state) => !isServed(state) && !endStates.includes(state)),
  };
}

export async function closuresIn(
  db: Kysely<Schema>,
  office: string,
  { from, to }: DateWindow,
): Promise<{ from: LocalDate; to: LocalDate; name: string }[]> {
  return db
    .selectFrom('office_closures')
    .select(['first_on as from', 'last_on as to', 'name'])
    .where('office_id', '=', office)
    .where('first_on', '<=', to)
    .where('last_on', '>=', from)
    .orderBy('first_on')
    .execute();
}

/** Names of the services a request asks for, in the order of their list. */
export async function servicesNamed(db: Kysely<Schema>, request: string): Promise<RequestSurroundings['services']> {
  const rows = await db
    .selectFrom('support_request_services')
    .innerJoin('services', 'services.id', 'service_id')
    .select(['services.id', 'name_nl', 'name_en'])
    .where('request_id', '=', request)
    .orderBy('position')
    .execute();
  return rows.map(({ id, name_nl: nl, name_en: en }) => ({ service: id, name: { nl, en } }));
}

/** Names of those who lead an office, and may let it go above its capacity. */
export async function headsOf(db: Kysely<Schema>, office: string): Promise<string[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'person_id')
    .select('name')
    .where('office_id', '=', office)
    .where('role', '=', 'head')
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}

/** Other offices, those that answer for a country of the request first, with how full each is in the days wanted. */
export async function otherOffices(
  db: Kysely<Schema>,
  request: Pick<HeldRequest, 'office_id' | 'dossier_id' | 'basis' | 'wanted_from' | 'wanted_to'>,
  offices: readonly OfficeAbroad[],
): Promise<RequestSurroundings['offices']> {
  const others = offices.filter(({ id }) => id !== request.office_id);
  const window = { from: request.wanted_from, to: request.wanted_to };
  const ids = others.map(({ id }) => id);
  const [loads, staffed, asked] = [
    Map.groupBy(await loadsOf(db, ids, window), ({ office }) => office),
    await staffedOffices(db),
    await askedOffices(db, request.dossier_id),
  ];
  const weeks = mondaysOf(window).length;
  const described = others.map(({ id, city, countries }) => {
    const known = loads.get(id) ?? [];
    const isKnown = known.length === weeks && known.every(({ capacity }) => capacity !== undefined);
    const free = known.reduce((sum, load) => sum + Math.max(0, (load.capacity ?? 0) - weighted(load)), 0);
    return {
      office: { id, city },
      covers: request.basis.legs.some(({ country }) => countries.includes(country ?? '')),
      staffed: staffed.has(id),
      asked: asked.has(id),
      band: isKnown ? fullest(known.map(bandOf)) : ('unknown' as const),
      ...(isKnown && { freeMinutes: Math.floor(free) }),
    };
  });
  return described.toSorted(
    (a, b) => Number(b.covers) - Number(a.covers) || a.office.city.nl.localeCompare(b.office.city.nl, 'nl'),
  );
}

function fullest(bands: readonly LoadBand[]): LoadBand {
  return loadBands.findLast((band) => bands.includes(band)) ?? 'unknown';
}

async function askedOffices(db: Kysely<Schema>, dossier: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('support_requests')
    .select('office_id')
    .where('dossier_id', '=', dossier)
    .where('state', 'not in', endStates)
    .execute();
  return new Set(rows.map(({ office_id }) => office_id));
}
