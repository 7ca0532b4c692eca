import type { Kysely } from 'kysely';
import type { OrganisationWaiting } from '../contracts/waiting.ts';
import type { Schema } from '../database/schema.ts';
import { type OrganiserRow, profileOf } from '../organisers/profile.queries.ts';
import { reviewsOf } from './reviews.queries.ts';
import { type Recognisable, addressFitsWebsite, similarOrganisers } from './similar-organisers.ts';

/** Reads for planners: who asks is the caller's to check. */

/** Ids of the organisations that wait for a decision, the longest waiting first. */
export async function idsOfOrganisationsWaiting(db: Kysely<Schema>): Promise<string[]> {
  const rows = await db
    .selectFrom('organisers')
    .select('id')
    .where('state', '=', 'submitted')
    .orderBy('submitted_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/**
 * Organisations as a planner reviews them, in the order of `ids`, with what the platform knows of each. What was never
 * sent in is left out.
 */
export async function organisationsForReview(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<OrganisationWaiting[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('organisers')
    .leftJoin('people', 'people.id', 'organisers.submitted_by')
    .selectAll('organisers')
    .select(['people.name as submitter', 'people.email as submitter_email'])
    .where('organisers.id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const reviews = await reviewsOf(db, 'organisation', ids);
  const all = await recognisableOrganisers(db);
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row?.submitted_at) return [];
    const email = row.submitter_email;
    const fits = email === null ? undefined : addressFitsWebsite(email, row.website);
    return [
      {
        id,
        ...profileOf(row),
        version: row.version,
        contactIsPersonal: email !== null && email === row.contact_email,
        submittedAt: row.submitted_at.toString(),
        ...(email === null ? {} : { submittedBy: { name: row.submitter ?? '', email } }),
        ...(fits === undefined ? {} : { addressFitsWebsite: fits }),
        similar: similarOrganisers(recognisable(row), all),
        reviews: reviews.get(id) ?? [],
      },
    ];
  });
}

/** All organisations there are, also those nobody may know of yet. */
export async function recognisableOrganisers(db: Kysely<Schema>): Promise<Recognisable[]> {
  return (await db.selectFrom('organisers').selectAll().execute()).map(recognisable);
}

export function recognisable(row: OrganiserRow): Recognisable {
  return {
    id: row.id,
    name: { nl: row.name_nl, en: row.name_en },
    aliases: row.aliases,
    state: row.state,
    website: row.website,
    enterpriseNumber: row.enterprise_number,
  };
}
