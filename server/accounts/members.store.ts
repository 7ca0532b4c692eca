import type { Transaction } from 'kysely';
import type { MembershipsTable } from '../database/schema-people.ts';
import type { Schema } from '../database/schema.ts';
import { newId } from '../kernel/ids.ts';
import type { Place } from './last-manager.ts';
import { type Team, type TeamRole, teamColumns } from './teams.ts';

/** Makes somebody a member, or gives a member another role. */
export async function storeMembership(
  trx: Transaction<Schema>,
  member: { personId: string; team: Team; role: TeamRole; source: MembershipsTable['source'] },
  now: string,
): Promise<void> {
  const { personId, team, role, source } = member;
  await trx
    .insertInto('memberships')
    .values({ id: newId(), person_id: personId, ...teamColumns(team), role, source, created_at: now })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'organiser_id', 'office_id']).doUpdateSet({ role, source }),
    )
    .execute();
}

/**
 * The members of a team, held until the transaction ends: two owners who leave at the same moment are looked at one
 * after the other.
 */
export async function holdMembers(trx: Transaction<Schema>, team: Team): Promise<Place[]> {
  const { organiser_id, office_id } = teamColumns(team);
  const members = trx
    .selectFrom('memberships')
    .select(['person_id as personId', 'role'])
    .where('organiser_id', 'is not distinct from', organiser_id)
    .where('office_id', 'is not distinct from', office_id);
  const places = await members.orderBy('id').forUpdate().execute();
  // Asked once they are held: whoever asked to be erased just before is known by now.
  const leaving = await members
    .innerJoin('people', 'people.id', 'person_id')
    .where('closes_on', 'is not', null)
    .execute();
  return places.map((place) => ({
    ...place,
    leaving: leaving.some(({ personId }) => personId === place.personId),
  }));
}

export async function storeRole(trx: Transaction<Schema>, team: Team, { personId, role }: Place): Promise<void> {
  const { organiser_id, office_id } = teamColumns(team);
  await trx
    .updateTable('memberships')
    .set({ role })
    .where('person_id', '=', personId)
    .where('organiser_id', 'is not distinct from', organiser_id)
    .where('office_id', 'is not distinct from', office_id)
    .execute();
}

export async function deleteMembership(trx: Transaction<Schema>, team: Team, personId: string): Promise<void> {
  const { organiser_id, office_id } = teamColumns(team);
  await trx
    .deleteFrom('memberships')
    .where('person_id', '=', personId)
    .where('organiser_id', 'is not distinct from', organiser_id)
    .where('office_id', 'is not distinct from', office_id)
    .execute();
}
