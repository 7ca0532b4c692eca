import { type Kysely, sql } from 'kysely';
import type { EnteredEvent } from '../../contracts/entered-events.ts';
import type { JointRequest } from '../../contracts/joining.ts';
import type { Schema } from '../../database/schema.ts';
import { eventFacts } from './event-facts.queries.ts';

/** Invitations and requests to organise an event together. Who asks is checked before. */

/** For how many days what was decided is still told. */
const daysTold = 90;

/** What an organisation is in: what others are to answer or it is, and what was decided lately. */
export async function requestsOf(
  db: Kysely<Schema>,
  organiser: string,
  now: Temporal.Instant,
): Promise<Record<'toAnswer' | 'waiting' | 'decided', JointRequest[]>> {
  const since = now.subtract({ hours: daysTold * 24 }).toString();
  const rows = await requestQuery(db)
    .where((row) => row.or([row('organiser_id', '=', organiser), row('entered_for', '=', organiser)]))
    .where((row) =>
      row.or([row('joint_requests.state', '=', 'open'), row('decided_at', '>', sql<Temporal.Instant>`${since}`)]),
    )
    .execute();
  const requests = await toRequests(db, organiser, rows);
  const open = requests.filter(({ state }) => state === 'open');
  const waitsHere = (request: JointRequest) => answers(request) === organiser;
  const decidedLast = (a: JointRequest, b: JointRequest) => ((a.decidedAt ?? '') < (b.decidedAt ?? '') ? 1 : -1);
  return {
    toAnswer: open.filter(waitsHere),
    waiting: open.filter((request) => !waitsHere(request)),
    decided: requests.filter(({ state }) => state !== 'open').toSorted(decidedLast),
  };
}

/** The organisation that is to answer: the one invited, or the one that entered the event. */
function answers({ direction, organiser, lead }: JointRequest): string {
  return direction === 'invited' ? organiser.id : lead.id;
}

/** One of them, as an organisation that is in it is told; nothing when it is in no such request. */
export async function requestOf(db: Kysely<Schema>, organiser: string, id: string): Promise<JointRequest | undefined> {
  const rows = await requestQuery(db)
    .where('joint_requests.id', '=', id)
    .where((row) => row.or([row('organiser_id', '=', organiser), row('entered_for', '=', organiser)]))
    .execute();
  return (await toRequests(db, organiser, rows))[0];
}

/** What became of the last invitation of each organisation whose name does not stand on the event in that role. */
export async function invitationsOf(
  db: Kysely<Schema>,
  eventIds: readonly string[],
): Promise<Map<string, EnteredEvent['invited']>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('joint_requests')
    .innerJoin('organisers', 'organisers.id', 'joint_requests.organiser_id')
    .select(['joint_requests.id', 'event_id', 'organiser_id', 'role', 'joint_requests.state', 'created_at'])
    .select(['name_nl', 'name_en'])
    .distinctOn(['event_id', 'organiser_id'])
    .where('direction', '=', 'invited')
    .where('event_id', 'in', [...eventIds])
    .orderBy('event_id')
    .orderBy('organiser_id')
    .orderBy('created_at', 'desc')
    .orderBy('joint_requests.id', 'desc')
    .execute();
  const stands = await db
    .selectFrom('event_organisers')
    .select(['event_id', 'organiser_id'])
    .where('event_id', 'in', [...eventIds])
    .execute();
  const isTold = (row: (typeof rows)[number]) =>
    row.state === 'open' ||
    ((row.state === 'declined' || row.state === 'lapsed') &&
      !stands.some((one) => one.event_id === row.event_id && one.organiser_id === row.organiser_id));
  const told = rows.filter(isTold).map(({ name_nl: nl, name_en: en, ...row }) => ({
    event: row.event_id,
    invited: {
      id: row.id,
      organiser: row.organiser_id,
      name: { nl, en },
      role: row.role,
      state: row.state,
      since: row.created_at.toString(),
    },
  }));
  return new Map(
    eventIds.map((id) => [id, told.filter(({ event }) => event === id).map(({ invited }) => invited)] as const),
  );
}

function requestQuery(db: Kysely<Schema>) {
  return db
    .selectFrom('joint_requests')
    .innerJoin('events', 'events.id', 'joint_requests.event_id')
    .innerJoin('organisers as them', 'them.id', 'joint_requests.organiser_id')
    .innerJoin('organisers as lead', 'lead.id', 'events.entered_for')
    .leftJoin('people', 'people.id', 'joint_requests.created_by')
    .selectAll('joint_requests')
    .select(['events.entered_for', 'people.name as by'])
    .select([
      'them.name_nl as them_nl',
      'them.name_en as them_en',
      'lead.name_nl as lead_nl',
      'lead.name_en as lead_en',
    ])
    .orderBy('joint_requests.created_at')
    .orderBy('joint_requests.id');
}

type RequestRow = Awaited<ReturnType<ReturnType<typeof requestQuery>['execute']>>[number];

async function toRequests(db: Kysely<Schema>, organiser: string, rows: readonly RequestRow[]): Promise<JointRequest[]> {
  // Who is invited is told what to; who declined has no business with it any more.
  const invitedTo = rows.filter((row) => row.direction === 'invited' && row.state === 'open');
  const facts = await eventFacts(db, organiser, {
    events: rows.map((row) => row.event_id),
    told: invitedTo.map((row) => row.event_id),
  });
  return rows.map((row) => {
    const event = facts.get(row.event_id);
    return {
      id: row.id,
      direction: row.direction,
      role: row.role,
      state: row.state,
      organiser: { id: row.organiser_id, name: { nl: row.them_nl, en: row.them_en } },
      lead: { id: row.entered_for ?? '', name: { nl: row.lead_nl, en: row.lead_en } },
      ...(row.by && { by: row.by }),
      ...(row.message !== null && { message: row.message }),
      since: row.created_at.toString(),
      ...(row.decided_at && { decidedAt: row.decided_at.toString() }),
      ...(row.answer !== null && { answer: row.answer }),
      ...(event && { event }),
    };
  });
}
