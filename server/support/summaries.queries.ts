import { type Kysely, sql } from 'kysely';
import type { SupportSummary } from '../contracts/support.ts';
import type { Schema } from '../database/schema.ts';
import type { Label } from '../contracts/shapes.ts';
import { eventsOfDossiers } from './events.queries.ts';
import { officesAbroad } from './offices.queries.ts';
import type { HeldRequest } from './requests.queries.ts';
import { waitsForOffice } from './request-lifecycle.ts';

/** Requests as they stand in lists, in the order given. */
export async function summariesOf(
  db: Kysely<Schema>,
  requests: readonly HeldRequest[],
  { now, person, office }: { now: Temporal.Instant; person: string | undefined; office: boolean },
): Promise<SupportSummary[]> {
  if (requests.length === 0) return [];
  const events = await eventsOfDossiers(
    db,
    requests.map(({ event_id }) => event_id),
  );
  const offices = await officesAbroad(db);
  const names = await organisersNamed(
    db,
    requests.map(({ organiser_id }) => organiser_id),
  );
  const leads = await namesOf(
    db,
    requests.flatMap(({ lead_person_id }) => lead_person_id ?? []),
  );
  const unread = await unreadOf(
    db,
    requests.map(({ id }) => id),
    { person, office },
  );
  const reached = await statesReached(
    db,
    requests.map(({ id }) => id),
  );
  return requests.map((request) => {
    const { id, reference, state, version, due_at, lead_person_id: lead, urgency } = request;
    const abroad = offices.get(request.office_id)!;
    const leadName = leads.get(lead ?? '');
    const due = waitsForOffice(state) ? due_at : null;
    return {
      id,
      reference: reference ?? '',
      state,
      version,
      office: { id: abroad.id, city: abroad.city },
      organiser: { id: request.organiser_id, name: names.get(request.organiser_id)! },
      event: events.get(request.event_id)!.facts,
      from: request.wanted_from,
      to: request.wanted_to,
      estimateMinutes: request.estimate_minutes,
      ...(urgency !== null && { urgency }),
      ...(lead !== null && leadName !== undefined && { lead: { id: lead, name: leadName } }),
      submittedAt: request.submitted_at!.toString(),
      changedAt: request.changed_at.toString(),
      ...(due !== null && { dueAt: due.toString() }),
      ...(request.answer_due_at !== null && { answerDueAt: request.answer_due_at.toString() }),
      overdue: due !== null && Temporal.Instant.compare(due, now) <= 0,
      timeZone: abroad.timeZone,
      reached: reached.get(id) ?? [],
      unread: unread.get(id) ?? 0,
    };
  });
}

/** Names of organisations in whatever state: whoever reads a request may know whose it is. */
async function organisersNamed(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, Label>> {
  const rows = await db.selectFrom('organisers').select(['id', 'name_nl', 'name_en']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name_nl, name_en }) => [id, { nl: name_nl, en: name_en }]));
}

async function namesOf(db: Kysely<Schema>, people: readonly string[]): Promise<Map<string, string>> {
  if (people.length === 0) return new Map();
  const rows = await db.selectFrom('people').select(['id', 'name']).where('id', 'in', people).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** How much was said and done by others since a reader last looked, by request. */
async function unreadOf(
  db: Kysely<Schema>,
  requests: readonly string[],
  { person, office }: { person: string | undefined; office: boolean },
): Promise<Map<string, number>> {
  if (person === undefined) return new Map();
  const { rows } = await sql<{ id: string; unread: number }>`
    select request.id, (
      (select count(*) from support_messages as message
        where message.dossier_id = request.dossier_id
          and (message.request_id = request.id or message.request_id is null)
          and (message.internal_to is null or (${office} and message.internal_to = request.office_id))
          and message.person_id is distinct from ${person}::uuid
          and message.at > coalesce(seen.read_at, '-infinity'))
      + (select count(*) from support_transitions as step
        where step.request_id = request.id and step.person_id is distinct from ${person}::uuid
          and step.at > coalesce(seen.read_at, '-infinity'))
    )::int as unread
    from support_requests as request
    left join support_reads as seen on seen.request_id = request.id and seen.person_id = ${person}::uuid
    where request.id = any(${[...requests]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, unread }) => [id, unread]));
}

/** The states requests came into, each when it last did, the first one first. */
async function statesReached(
  db: Kysely<Schema>,
  requests: readonly string[],
): Promise<Map<string, SupportSummary['reached']>> {
  const rows = await db
    .selectFrom('support_transitions')
    .select(['request_id', 'to_state as state', ({ fn }) => fn.max('at').as('at')])
    .where('request_id', 'in', requests)
    .groupBy(['request_id', 'to_state'])
    .orderBy('at')
    .execute();
  const states = rows.map(({ request_id, state, at }) => ({ request_id, told: { state, at: at.toString() } }));
  return new Map(
    [...Map.groupBy(states, ({ request_id }) => request_id)].map(([id, own]) => [id, own.map(({ told }) => told)]),
  );
}
