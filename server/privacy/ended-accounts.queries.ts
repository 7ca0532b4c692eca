import { type Kysely, sql } from 'kysely';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { LocalDate } from '../kernel/dates.ts';

export interface EndedAccount {
  id: string;
  email: string;
  language: Language;
}

/** Accounts whose holders asked to erase them by this day. */
export async function accountsClosingBy(db: Kysely<Schema>, day: LocalDate): Promise<EndedAccount[]> {
  return db
    .selectFrom('people')
    .select(['id', 'email', 'language'])
    .where('closes_on', '<=', day)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/**
 * Accounts that came to nothing: made before a moment by whoever used a code, without a name, a team, a claim, a case, or
 * a way to sign in but another code, and where nobody is signed in.
 */
export async function unusedAccounts(db: Kysely<Schema>, before: Temporal.Instant): Promise<EndedAccount[]> {
  return db
    .selectFrom('people')
    .select(['id', 'email', 'language'])
    .where('name', '=', '')
    .where('created_at', '<', sql<Temporal.Instant>`${before.toString()}`)
    .where(({ and, not, exists, selectFrom }) =>
      and(
        (['memberships', 'sessions', 'sign_in_methods', 'claims', 'visit_cases'] as const).map((table) =>
          not(exists(selectFrom(table).select('id').whereRef('person_id', '=', 'people.id'))),
        ),
      ),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}
