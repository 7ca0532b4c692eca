import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Member } from '../contracts/teams.ts';
import { type Team, type TeamRole, headOfficeName, officeName, rolesIn } from './teams.ts';

/** The name of a team; nothing when there is no such organisation or office. */
export async function teamName(db: Kysely<Schema>, team: Team): Promise<Label | undefined> {
  if (team.kind === 'head_office') return headOfficeName;
  if (team.kind === 'organiser') {
    const row = await db
      .selectFrom('organisers')
      .select(['name_nl', 'name_en'])
      .where('id', '=', team.id)
      .executeTakeFirst();
    return row && { nl: row.name_nl, en: row.name_en };
  }
  const row = await db
    .selectFrom('offices')
    .select(['city_nl', 'city_en'])
    .where('id', '=', team.id)
    .executeTakeFirst();
  return row && officeName({ nl: row.city_nl, en: row.city_en });
}

/** Members of a team, those with the most to say first. */
export async function membersOf(db: Kysely<Schema>, team: Team): Promise<Member[]> {
  const rows = await inTeam(db, team)
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.id', 'people.name', 'people.email', 'memberships.role', 'memberships.created_at'])
    .orderBy('people.name')
    .execute();
  const rank = (role: TeamRole) => rolesIn[team.kind].indexOf(role);
  return rows
    .map(({ created_at, ...member }) => ({ ...member, since: created_at.toString() }))
    .toSorted((a, b) => rank(b.role) - rank(a.role));
}

function inTeam(db: Kysely<Schema>, team: Team) {
  const memberships = db.selectFrom('memberships');
  if (team.kind === 'organiser') return memberships.where('organiser_id', '=', team.id);
  if (team.kind === 'office') return memberships.where('office_id', '=', team.id);
  return memberships.where('organiser_id', 'is', null).where('office_id', 'is', null);
}
