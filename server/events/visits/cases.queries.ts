import { type Expression, type Kysely, type Selectable, type SqlBool, sql } from 'kysely';
import type { Team } from '../../accounts/teams.ts';
import type { CompanyCase, ReadCase } from '../../contracts/visits.ts';
import type { VisitCasesTable } from '../../database/schema-planning.ts';
import type { Schema } from '../../database/schema.ts';
import { type Visit, toVisit, visitQuery } from './visits.queries.ts';

/** Reads of cases: somebody's own, and those a team reads. That the team may read at all is asked before. */

/** A visit whose cases a team reads; nothing when it is not one of theirs. */
export async function visitReadBy(db: Kysely<Schema>, team: Team, id: string): Promise<Visit | undefined> {
  const row = await visitQuery(db)
    .where('events.id', '=', id)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('events.kind', '=', 'official_visit'),
        exists(selectFrom('visit_cases').select('id').whereRef('event_id', '=', 'events.id')),
      ]),
    )
    .where(theirVisit(team))
    .executeTakeFirst();
  return row && toVisit(row);
}

/** Visits with cases that a team reads, the one with the latest case first. */
export async function visitsWithCases(db: Kysely<Schema>, team: Team) {
  const rows = await visitQuery(db)
    .innerJoin('visit_cases', 'visit_cases.event_id', 'events.id')
    .select([sql<number>`count(*)`.as('cases'), sql<Temporal.Instant>`max(visit_cases.created_at)`.as('latestAt')])
    .where(theirVisit(team))
    .where(theirCase(team))
    .groupBy('events.id')
    .orderBy('latestAt', 'desc')
    .orderBy('events.id')
    .execute();
  return rows.map(({ cases, latestAt, ...row }) => ({ visit: toVisit(row), cases, latestAt: latestAt.toString() }));
}

/** Cases of a visit that a team reads, the latest first; all of them, or one page (from 1). */
export async function casesReadBy(
  db: Kysely<Schema>,
  team: Team,
  visitId: string,
  page?: { page: number; pageSize: number },
): Promise<{ items: ReadCase[]; total: number }> {
  const theirs = db
    .selectFrom('visit_cases')
    .innerJoin('events', 'events.id', 'visit_cases.event_id')
    .where('visit_cases.event_id', '=', visitId)
    .where(theirVisit(team))
    .where(theirCase(team));
  const rows = await theirs
    .innerJoin('people', 'people.id', 'visit_cases.person_id')
    .selectAll('visit_cases')
    .select('people.name')
    .orderBy('visit_cases.created_at', 'desc')
    .orderBy('visit_cases.id', 'desc')
    .$if(page !== undefined, (query) =>
      query.limit(page?.pageSize ?? 0).offset(((page?.page ?? 1) - 1) * (page?.pageSize ?? 0)),
    )
    .execute();
  const { total } = await theirs.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { items: rows.map((row) => ({ ...toCase(row), ...(row.name && { contactName: row.name }) })), total };
}

/** Somebody's own cases, the latest first; with one visit, or all. */
export async function casesOf(
  db: Kysely<Schema>,
  personId: string,
  visitId?: string,
): Promise<(CompanyCase & { visitId: string })[]> {
  const rows = await db
    .selectFrom('visit_cases')
    .selectAll()
    .where('person_id', '=', personId)
    .$if(visitId !== undefined, (query) => query.where('event_id', '=', visitId ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...toCase(row), visitId: row.event_id }));
}

/** Somebody's own case, held until the transaction ends. */
export async function ownCase(
  db: Kysely<Schema>,
  personId: string,
  id: string,
): Promise<Selectable<VisitCasesTable> | undefined> {
  return db
    .selectFrom('visit_cases')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
}

export function toCase(row: Selectable<VisitCasesTable>): CompanyCase {
  return {
    id: row.id,
    company: row.company,
    ...(row.enterprise_number === null ? {} : { enterpriseNumber: row.enterprise_number }),
    ...(row.country_code === null ? {} : { country: row.country_code }),
    text: row.text,
    contactEmail: row.contact_email,
    ...(row.contact_phone === null ? {} : { contactPhone: row.contact_phone }),
    attachedAt: row.created_at.toString(),
    changedAt: row.changed_at.toString(),
  };
}

/** Of an organisation the visits it entered; of an office those it may see, to a country it answers for. */
function theirVisit(team: Team): Expression<SqlBool> {
  if (team.kind === 'organiser') return sql<SqlBool>`events.entered_for = ${team.id}`;
  if (team.kind === 'office')
    return sql<SqlBool>`(
      events.editorial_state = 'published' and 'offices' = any(events.readers) and exists (
        select from legs join office_jurisdictions using (country_code)
        where legs.event_id = events.id and office_jurisdictions.office_id = ${team.id}))`;
  return sql<SqlBool>`false`;
}

/** An office does not read what is about another country of the visit. */
function theirCase(team: Team): Expression<SqlBool> {
  if (team.kind !== 'office') return sql<SqlBool>`true`;
  return sql<SqlBool>`(
    visit_cases.country_code is null or exists (
      select from legs join office_jurisdictions using (country_code)
      where legs.event_id = events.id and office_jurisdictions.office_id = ${team.id}
        and country_code = visit_cases.country_code))`;
}
