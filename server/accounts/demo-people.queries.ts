import type { Kysely } from 'kysely';
import type { Label } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import { type TeamRole, teamLabel } from './teams.ts';

/** What a demonstration person is, as whoever chooses one reads it. */
const roleNames: Readonly<Record<TeamRole, Label>> = {
  reader: { nl: 'Lezer', en: 'Reader' },
  editor: { nl: 'Redacteur', en: 'Editor' },
  owner: { nl: 'Beheerder', en: 'Owner' },
  officer: { nl: 'Medewerker', en: 'Officer' },
  head: { nl: 'Hoofd', en: 'Head' },
  planner: { nl: 'Planner', en: 'Planner' },
};

const withoutTeam: Label = { nl: 'Bedrijf, zonder team', en: 'Company, in no team' };

/** The invented people, in the order in which they were made, each with what they are where. */
export async function demoPeople(db: Kysely<Schema>): Promise<{ email: string; name: string; role: Label }[]> {
  const rows = await db
    .selectFrom('people')
    .leftJoin('memberships', 'memberships.person_id', 'people.id')
    .leftJoin('organisers', 'organisers.id', 'memberships.organiser_id')
    .leftJoin('offices', 'offices.id', 'memberships.office_id')
    .select(['people.id', 'people.email', 'people.name', 'memberships.role'])
    .select(['organisers.name_nl', 'organisers.name_en', 'offices.city_nl', 'offices.city_en'])
    .where('people.demo', '=', true)
    .orderBy('people.id')
    .orderBy('memberships.created_at')
    .execute();
  const people = new Map<string, { email: string; name: string; role: Label }>();
  for (const { id, email, name, role, ...team } of rows) {
    const before = people.get(id)?.role;
    const told = role === null ? withoutTeam : roleIn(role, team);
    people.set(id, { email, name, role: before ? bothOf(before, told) : told });
  }
  return [...people.values()];
}

function roleIn(role: TeamRole, row: Parameters<typeof teamLabel>[0]): Label {
  const team = teamLabel(row);
  return { nl: `${roleNames[role].nl}, ${team.nl}`, en: `${roleNames[role].en}, ${team.en}` };
}

function bothOf(one: Label, other: Label): Label {
  return { nl: `${one.nl}; ${other.nl}`, en: `${one.en}; ${other.en}` };
}

/** Whether an address is that of an invented person. */
export async function isDemoPerson(db: Kysely<Schema>, email: string): Promise<boolean> {
  const person = await db
    .selectFrom('people')
    .select('id')
    .where('email', '=', email)
    .where('demo', '=', true)
    .executeTakeFirst();
  return person !== undefined;
}
