import { type Kysely, sql } from 'kysely';
import type { Me, Membership } from '../contracts/accounts.ts';
import type { Schema } from '../database/schema.ts';
import type { Membership as Place } from '../kernel/actor.ts';
import { teamLabel } from './teams.ts';

/** A person with what they are in which team, for every request they make. */
export async function personById(db: Kysely<Schema>, id: string) {
  const person = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
  if (!person) return undefined;
  return { ...person, memberships: await membershipsOf(db, id) };
}

export async function personByEmail(db: Kysely<Schema>, email: string) {
  return db.selectFrom('people').selectAll().where('email', '=', email.toLowerCase()).executeTakeFirst();
}

async function membershipsOf(db: Kysely<Schema>, personId: string): Promise<Membership[]> {
  const rows = await db
    .selectFrom('memberships')
    .leftJoin('organisers', 'organisers.id', 'memberships.organiser_id')
    .leftJoin('offices', 'offices.id', 'memberships.office_id')
    .select([
      'memberships.organiser_id',
      'memberships.office_id',
      'memberships.role',
      'organisers.state',
      'organisers.name_nl',
      'organisers.name_en',
      'offices.city_nl',
      'offices.city_en',
    ])
    .where('memberships.person_id', '=', personId)
    .orderBy('organisers.name_nl')
    .orderBy('offices.city_nl')
    .execute();
  return rows.map((row) => {
    const name = teamLabel(row);
    if (row.organiser_id !== null)
      return { kind: 'organiser', id: row.organiser_id, name, role: row.role, state: row.state } as Membership;
    if (row.office_id !== null) return { kind: 'office', id: row.office_id, name, role: row.role } as Membership;
    return { kind: 'head_office', name, role: 'planner' };
  });
}

/** The same for a policy, which needs no names. */
export function placesOf(memberships: readonly Membership[]): Place[] {
  return memberships.map((one) => {
    if (one.kind === 'organiser') {
      const { kind, id, role } = one;
      return { kind, id, role, verified: one.state === 'verified' };
    }
    return one.kind === 'office' ? { kind: one.kind, id: one.id, role: one.role } : { kind: one.kind, role: one.role };
  });
}

export async function hasPassword(db: Kysely<Schema>, personId: string): Promise<boolean> {
  return (await passwordHash(db, personId)) !== undefined;
}

export async function passwordHash(db: Kysely<Schema>, personId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('sign_in_methods')
    .select('password')
    .where('person_id', '=', personId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return row?.password ?? undefined;
}

export async function describeMe(db: Kysely<Schema>, personId: string): Promise<Me | undefined> {
  const person = await personById(db, personId);
  if (!person) return undefined;
  const { id, name, email, language, memberships } = person;
  return {
    id,
    name,
    email,
    language,
    hasPassword: await hasPassword(db, id),
    memberships,
    ...(person.closes_on === null ? {} : { closesOn: person.closes_on }),
  };
}

export async function sessionsOf(db: Kysely<Schema>, personId: string, now: Temporal.Instant) {
  return db
    .selectFrom('sessions')
    .select(['id', 'user_agent', 'created_at', 'updated_at'])
    .where('person_id', '=', personId)
    .where(sql<boolean>`expires_at > ${now.toString()}`)
    .orderBy('updated_at', 'desc')
    .execute();
}

export async function sessionById(db: Kysely<Schema>, id: string) {
  return db.selectFrom('sessions').select(['id', 'created_at']).where('id', '=', id).executeTakeFirst();
}
