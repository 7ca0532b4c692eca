import { type Kysely, type Transaction, sql } from 'kysely';
import { invitedTeam } from '../accounts/invitations.queries.ts';
import { type Team, teamColumns, teamLabel } from '../accounts/teams.ts';
import type { Schema } from '../database/schema.ts';
import type { Standing } from './last-manager-of.ts';

/** A person's teams, each with the colleagues who stay. */
export async function standingsOf(db: Kysely<Schema>, personId: string): Promise<Standing[]> {
  const places = await db
    .selectFrom('memberships')
    .leftJoin('organisers', 'organisers.id', 'memberships.organiser_id')
    .leftJoin('offices', 'offices.id', 'memberships.office_id')
    .select(['memberships.organiser_id', 'memberships.office_id', 'memberships.role'])
    .select(['organisers.name_nl', 'organisers.name_en', 'offices.city_nl', 'offices.city_en'])
    .where('memberships.person_id', '=', personId)
    .orderBy('memberships.created_at')
    .orderBy('memberships.id')
    .execute();
  const standings: Standing[] = [];
  for (const place of places) {
    const team = invitedTeam(place);
    standings.push({
      team,
      name: teamLabel(place),
      role: place.role,
      colleagues: await colleaguesIn(db, team, personId),
      ...(await eventsOf(db, team, personId)),
    });
  }
  return standings;
}

/**
 * The same, held until the transaction ends: two owners who leave at the same moment are looked at one after the other.
 */
export async function holdStandings(trx: Transaction<Schema>, personId: string): Promise<Standing[]> {
  await sql`
    select 1 from memberships as colleague
    where exists (
      select 1 from memberships as own
      where own.person_id = ${personId}
        and own.organiser_id is not distinct from colleague.organiser_id
        and own.office_id is not distinct from colleague.office_id
    )
    order by colleague.id
    for update`.execute(trx);
  return standingsOf(trx, personId);
}

async function colleaguesIn(db: Kysely<Schema>, team: Team, personId: string): Promise<Standing['colleagues']> {
  const { organiser_id, office_id } = teamColumns(team);
  return db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['memberships.person_id as personId', 'memberships.role'])
    .where('memberships.organiser_id', 'is not distinct from', organiser_id)
    .where('memberships.office_id', 'is not distinct from', office_id)
    .where('memberships.person_id', '!=', personId)
    .where('people.closes_on', 'is', null)
    .orderBy('memberships.created_at')
    .orderBy('memberships.id')
    .execute();
}

async function eventsOf(
  db: Kysely<Schema>,
  team: Team,
  personId: string,
): Promise<Pick<Standing, 'announced' | 'answeredFor'>> {
  if (team.kind !== 'organiser') return { announced: 0, answeredFor: 0 };
  return db
    .selectFrom('events')
    .select([
      sql<number>`count(*)`.as('announced'),
      sql<number>`count(*) filter (where entered_by = ${personId})`.as('answeredFor'),
    ])
    .where('entered_for', '=', team.id)
    .executeTakeFirstOrThrow();
}
