import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { OrganisationState } from '../../contracts/words.ts';

/** What must be known of an organisation before its name is put on an event of another one. */
export interface Candidate {
  id: string;
  name: { nl: string; en: string };
  state: OrganisationState;
  /** Whether there is somebody here who can agree: then they are asked, and not named before. */
  isAsked: boolean;
}

/** Known to everybody: neither waiting for a planner nor refused. */
export function isKnown({ state }: Pick<Candidate, 'state'>): boolean {
  return state === 'listed' || state === 'verified';
}

/** The organisations of these ids that exist. */
export async function candidates(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, Candidate>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisers')
    .select(['id', 'name_nl as nl', 'name_en as en', 'state'])
    .select((row) =>
      row
        .exists(row.selectFrom('memberships').select('person_id').whereRef('organiser_id', '=', 'organisers.id'))
        .as('has_people'),
    )
    .where('id', 'in', [...ids])
    .execute();
  return new Map(
    rows.map(({ id, nl, en, state, has_people }) => [
      id,
      { id, name: { nl, en }, state, isAsked: state === 'verified' || has_people === true },
    ]),
  );
}

/** Whether an event has an organisation with people who answer; what stands in for a masked visit has none. */
export async function isAnswered(
  db: Kysely<Schema>,
  { entered_for, stands_in_for }: { entered_for: string | null; stands_in_for: string | null },
): Promise<boolean> {
  if (entered_for === null || stands_in_for !== null) return false;
  const one = await db
    .selectFrom('memberships')
    .select('person_id')
    .where('organiser_id', '=', entered_for)
    .where('role', 'in', ['editor', 'owner'])
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}
