import type { Transaction } from 'kysely';
import type { MembershipsTable } from '../database/schema-people.ts';
import type { Schema } from '../database/schema.ts';
import { type Team, type TeamRole, teamCode } from './teams.ts';

/** What somebody is in a team, and by whose word. */
export interface HeldRole {
  team: Team;
  role: TeamRole;
  source: MembershipsTable['source'];
}

/** What a person is, by the code of the team; until the transaction ends nobody lets them into another. */
export async function holdRoles(trx: Transaction<Schema>, personId: string): Promise<Map<string, HeldRole>> {
  await trx.selectFrom('people').select('id').where('id', '=', personId).forUpdate().execute();
  const rows = await trx
    .selectFrom('memberships')
    .select(['organiser_id', 'office_id', 'role', 'source'])
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute();
  return new Map(
    rows.map(({ role, source, organiser_id, office_id }) => {
      const team = teamOfColumns(organiser_id, office_id);
      return [teamCode(team), { team, role, source }];
    }),
  );
}

function teamOfColumns(organiser: string | null, office: string | null): Team {
  if (organiser !== null) return { kind: 'organiser', id: organiser };
  return office === null ? { kind: 'head_office' } : { kind: 'office', id: office };
}
