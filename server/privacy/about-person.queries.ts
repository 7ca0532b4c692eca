import { type Kysely, sql } from 'kysely';
import { invitedTeam } from '../accounts/invitations.queries.ts';
import { codeIdentifier } from '../accounts/sign-in.ts';
import { officeName, teamCode, teamLabel } from '../accounts/teams.ts';
import type { MyData } from '../contracts/privacy.ts';
import type { Schema } from '../database/schema.ts';

/** What is kept of a person's account: who they are, how and where they sign in, and in which teams they are. */

type Part<Name extends keyof MyData> = Promise<MyData[Name]>;

export async function personKept(db: Kysely<Schema>, id: string): Part<'person'> {
  const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    ...(row.image === null ? {} : { image: row.image }),
    language: row.language,
    createdAt: row.created_at.toString(),
    changedAt: row.updated_at.toString(),
    ...(row.closes_on === null ? {} : { closesOn: row.closes_on }),
  };
}

export async function signInMethodsKept(db: Kysely<Schema>, id: string): Part<'signInMethods'> {
  const rows = await db
    .selectFrom('sign_in_methods')
    .select(['provider_id', 'account_id', 'created_at', 'updated_at'])
    .where('person_id', '=', id)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({
    ...(row.provider_id === 'credential' ? { kind: 'password' } : { kind: row.provider_id, account: row.account_id }),
    since: row.created_at.toString(),
    changedAt: row.updated_at.toString(),
  }));
}

export async function sessionsKept(db: Kysely<Schema>, id: string, present: string): Part<'sessions'> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'user_agent', 'created_at', 'updated_at', 'expires_at'])
    .where('person_id', '=', id)
    .orderBy('updated_at', 'desc')
    .execute();
  return rows.map((row) => ({
    device: row.user_agent ?? '',
    signedInAt: row.created_at.toString(),
    lastUsedAt: row.updated_at.toString(),
    endsAt: row.expires_at.toString(),
    current: row.id === present,
  }));
}

export async function codesKept(db: Kysely<Schema>, email: string): Part<'codes'> {
  const rows = await db
    .selectFrom('verifications')
    .select(['created_at', 'expires_at'])
    .where('identifier', '=', codeIdentifier(email))
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({ askedAt: row.created_at.toString(), expiresAt: row.expires_at.toString() }));
}

export async function membershipsKept(db: Kysely<Schema>, id: string): Part<'memberships'> {
  const rows = await db
    .selectFrom('memberships')
    .leftJoin('organisers', 'organisers.id', 'memberships.organiser_id')
    .leftJoin('offices', 'offices.id', 'memberships.office_id')
    .select(['memberships.organiser_id', 'memberships.office_id', 'memberships.role', 'memberships.source'])
    .select([
      'memberships.created_at',
      'organisers.name_nl',
      'organisers.name_en',
      'offices.city_nl',
      'offices.city_en',
    ])
    .where('memberships.person_id', '=', id)
    .orderBy('memberships.created_at')
    .orderBy('memberships.id')
    .execute();
  return rows.map((row) => ({
    team: teamCode(invitedTeam(row)),
    name: teamLabel(row),
    role: row.role,
    source: row.source,
    since: row.created_at.toString(),
  }));
}

export async function invitationsKept(db: Kysely<Schema>, email: string): Part<'invitations'> {
  const rows = await db
    .selectFrom('invitations')
    .leftJoin('organisers', 'organisers.id', 'invitations.organiser_id')
    .leftJoin('offices', 'offices.id', 'invitations.office_id')
    .selectAll('invitations')
    .select(['organisers.name_nl', 'organisers.name_en', 'offices.city_nl', 'offices.city_en'])
    .where('invitations.email', '=', email)
    .orderBy('invitations.created_at')
    .execute();
  return rows.map((row) => ({
    team: teamCode(invitedTeam(row)),
    name: teamLabel(row),
    role: row.role,
    sentAt: row.created_at.toString(),
    expiresAt: row.expires_at.toString(),
    ...(row.accepted_at ? { acceptedAt: row.accepted_at.toString() } : {}),
    ...(row.withdrawn_at ? { withdrawnAt: row.withdrawn_at.toString() } : {}),
  }));
}

/** Where a person works for requests of organisers, since when how much, and when they are away. */
export async function workKept(db: Kysely<Schema>, id: string): Part<'work'> {
  const places = await db
    .selectFrom('office_staff')
    .innerJoin('offices', 'offices.id', 'office_staff.office_id')
    .select(['office_staff.id', 'office_id', 'city_nl', 'city_en'])
    .where('person_id', '=', id)
    .orderBy('office_id')
    .execute();
  return Promise.all(
    places.map(async (place) => ({
      office: { id: place.office_id, name: officeName({ nl: place.city_nl, en: place.city_en }) },
      hours: await db
        .selectFrom('office_staff_hours')
        .select(['from_on as from', 'minutes_per_week as minutesPerWeek'])
        .where('staff_id', '=', place.id)
        .orderBy('from_on')
        .execute(),
      leave: await db
        .selectFrom('office_leave')
        .select(['week', 'half_days as halfDays'])
        .where('staff_id', '=', place.id)
        .orderBy('week')
        .execute(),
    })),
  );
}

/** What was saved and followed for the address of a person, and what it was told of as new. */
export async function alertsKept(db: Kysely<Schema>, email: string): Part<'alerts'> {
  const { rows } = await sql<{
    kind: MyData['alerts'][number]['kind'];
    name: string;
    frequency: MyData['alerts'][number]['frequency'] | null;
    since: Temporal.Instant;
  }>`
    with recipient as (select id from alert_recipients where email = ${email})
    select 'search' as kind, coalesce(nullif(name, ''), selection) as name, frequency, created_at as since
      from saved_searches where recipient_id in (select id from recipient)
    union all
    select 'event', title_nl, null, followed_events.created_at
      from followed_events join events on events.id = event_id where recipient_id in (select id from recipient)
    union all
    select 'unconfirmed', coalesce(selection, title_nl), frequency, alert_requests.created_at
      from alert_requests left join events on events.id = event_id where email = ${email}
    union all
    select 'told', title_nl, null, announced_at
      from announced_events join events on events.id = event_id where recipient_id in (select id from recipient)
    order by since desc, name`.execute(db);
  return rows.map(({ frequency, since, ...row }) => ({
    ...row,
    ...(frequency && { frequency }),
    since: since.toString(),
  }));
}
