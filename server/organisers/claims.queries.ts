import type { Kysely } from 'kysely';
import type { Claim } from '../contracts/claims.ts';
import type { Schema } from '../database/schema.ts';
import { lastReviews } from './profile.queries.ts';

/** Ids of the people who manage an organisation. */
export async function ownersOf(db: Kysely<Schema>, organiser: string): Promise<string[]> {
  const rows = await db
    .selectFrom('memberships')
    .select('person_id')
    .where('organiser_id', '=', organiser)
    .where('role', '=', 'owner')
    .execute();
  return rows.map((row) => row.person_id);
}

/** The organisations somebody asked to manage, the latest first. */
export async function claimsBy(db: Kysely<Schema>, personId: string): Promise<Claim[]> {
  const rows = await db
    .selectFrom('claims')
    .innerJoin('organisers', 'organisers.id', 'claims.organiser_id')
    .select(['claims.id', 'claims.motivation', 'claims.state', 'claims.created_at', 'claims.organiser_id'])
    .select(['organisers.name_nl', 'organisers.name_en'])
    .where('claims.person_id', '=', personId)
    .orderBy('claims.created_at', 'desc')
    .orderBy('claims.id', 'desc')
    .execute();
  const reviews = await lastReviews(
    db,
    'claim',
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const review = reviews.get(row.id);
    return {
      id: row.id,
      organisation: { id: row.organiser_id, name: { nl: row.name_nl, en: row.name_en } },
      motivation: row.motivation,
      state: row.state,
      claimedAt: row.created_at.toString(),
      ...(review ? { review } : {}),
    };
  });
}
