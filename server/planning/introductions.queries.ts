import { type Kysely, type Transaction, sql } from 'kysely';
import type { Text } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import type { HiddenPlan } from './fitting-plans.ts';
import type { IntroductionRow } from './introduction-state.ts';

/** Reads of introductions. Who asks is checked before, and what the other side is told of them is not decided here. */

/** Introductions of an organisation, the newest first. */
export async function introductionsOf(db: Kysely<Schema>, organiser: string): Promise<IntroductionRow[]> {
  return db
    .selectFrom('introductions')
    .selectAll()
    .where((row) => row.or([row('organiser_a', '=', organiser), row('organiser_b', '=', organiser)]))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
}

export async function introductionOf(
  db: Kysely<Schema>,
  organiser: string,
  id: string,
): Promise<IntroductionRow | undefined> {
  return db
    .selectFrom('introductions')
    .selectAll()
    .where('id', '=', id)
    .where((row) => row.or([row('organiser_a', '=', organiser), row('organiser_b', '=', organiser)]))
    .executeTakeFirst();
}

/** The same, locked until the transaction ends: of two answers at once the later sees the earlier. */
export async function lockIntroduction(
  trx: Transaction<Schema>,
  organiser: string,
  id: string,
): Promise<IntroductionRow | undefined> {
  return trx
    .selectFrom('introductions')
    .selectAll()
    .where('id', '=', id)
    .where((row) => row.or([row('organiser_a', '=', organiser), row('organiser_b', '=', organiser)]))
    .forUpdate()
    .executeTakeFirst();
}

/** Introductions that neither came about nor lapsed, of these plans or of all. */
export async function openIntroductions(db: Kysely<Schema>, plans?: readonly string[]): Promise<IntroductionRow[]> {
  if (plans?.length === 0) return [];
  return db
    .selectFrom('introductions')
    .selectAll()
    .where('introduced_at', 'is', null)
    .where('lapsed_at', 'is', null)
    .$if(plans !== undefined, (rows) =>
      rows.where((row) => row.or([row('plan_a', 'in', [...(plans ?? [])]), row('plan_b', 'in', [...(plans ?? [])])])),
    )
    .orderBy('id')
    .execute();
}

/** How many introductions an organisation was offered since. */
export async function hintsSince(db: Kysely<Schema>, organiser: string, since: string): Promise<number> {
  const { count } = await db
    .selectFrom('introductions')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where((row) => row.or([row('organiser_a', '=', organiser), row('organiser_b', '=', organiser)]))
    .where('created_at', '>', since as never)
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Whether an organisation was offered an introduction to a plan before, by whichever plan of its own. A second one, for
 * other days, would show on which days the plan is.
 */
export async function wasHintedAt(db: Kysely<Schema>, organiser: string, plan: HiddenPlan): Promise<boolean> {
  const row = await db
    .selectFrom('introductions')
    .select('id')
    .where((one) =>
      one.or([
        one.and([one('plan_a', '=', plan.id), one('organiser_b', '=', organiser)]),
        one.and([one('plan_b', '=', plan.id), one('organiser_a', '=', organiser)]),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

/** Who agreed for a side, as the other is told once both did; nothing when their account is gone. */
export async function contactsOf(
  db: Kysely<Schema>,
  rows: readonly { id: string; person: string | null }[],
): Promise<Map<string, { name: string; email: string }>> {
  const ids = rows.flatMap(({ person }) => person ?? []);
  if (ids.length === 0) return new Map();
  const people = await db.selectFrom('people').select(['id', 'name', 'email']).where('id', 'in', ids).execute();
  const byId = new Map(people.map(({ id, ...contact }) => [id, contact]));
  return new Map(
    rows.flatMap(({ id, person }) => {
      const contact = person === null ? undefined : byId.get(person);
      return contact ? [[id, contact] as const] : [];
    }),
  );
}

/** What plans of an organisation itself are called now. */
export async function ownTitles(
  db: Kysely<Schema>,
  organiser: string,
  plans: readonly string[],
): Promise<Map<string, Partial<Text>>> {
  if (plans.length === 0) return new Map();
  const events = await db
    .selectFrom('events')
    .select(['id', 'title_nl as nl', 'title_en as en'])
    .where('id', 'in', [...plans])
    .where('entered_for', '=', organiser)
    .execute();
  const drafts = await db
    .selectFrom('event_drafts')
    .select([
      'id',
      sql<string | null>`fields ->> 'title.nl'`.as('nl'),
      sql<string | null>`fields ->> 'title.en'`.as('en'),
    ])
    .where('id', 'in', [...plans])
    .where('organiser_id', '=', organiser)
    .execute();
  return new Map(
    [...drafts, ...events].map(({ id, nl, en }) => [id, { ...(nl ? { nl } : {}), ...(en ? { en } : {}) }]),
  );
}
