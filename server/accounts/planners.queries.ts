import type { Kysely } from 'kysely';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';

/** The planners of head office, with where and in which language they are told of something; invented ones only where
 * invented people may sign in. */
export async function plannersToMail(
  db: Kysely<Schema>,
  { demo }: { demo: boolean },
): Promise<{ email: string; language: Language }[]> {
  const planners = db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.email', 'people.language'])
    .where('memberships.role', '=', 'planner')
    .orderBy('people.email');
  return (demo ? planners : planners.where('people.demo', '=', false)).execute();
}
