import { type Kysely, sql } from 'kysely';
import { teamLabel } from '../accounts/teams.ts';
import type { ClaimWaiting, PlannersReview } from '../contracts/waiting.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import { recognisableOrganisers } from './organisations-waiting.queries.ts';
import { reviewsOf } from './reviews.queries.ts';
import { addressFitsWebsite, similarOrganisers } from './similar-organisers.ts';

/** Reads for planners: who asks is the caller's to check. */

/** Ids of the claims that wait for a decision, the longest waiting first. */
export async function idsOfClaimsWaiting(db: Kysely<Schema>): Promise<string[]> {
  const rows = await db
    .selectFrom('claims')
    .select('id')
    .where('state', '=', 'submitted')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Claims as a planner reviews them, in the order of `ids`, with what the platform knows of each. */
export async function claimsForReview(db: Kysely<Schema>, ids: readonly string[]): Promise<ClaimWaiting[]> {
  if (ids.length === 0) return [];
  const rows = await claimRows(db, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const teams = await teamsOf(
    db,
    rows.map((row) => row.person_id),
  );
  const reviews = await earlierReviews(db, ids);
  const all = await recognisableOrganisers(db);
  const organisers = new Map(all.map((one) => [one.id, one]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    const organiser = row && organisers.get(row.organiser_id);
    if (!row || !organiser) return [];
    const fits = addressFitsWebsite(row.email, organiser.website);
    return [
      {
        id,
        organisation: {
          id: organiser.id,
          name: organiser.name,
          kind: row.kind,
          state: organiser.state,
          ...(organiser.website === null ? {} : { website: organiser.website }),
          owners: row.owners,
        },
        motivation: row.motivation,
        submittedAt: row.created_at.toString(),
        submittedBy: { name: row.name, email: row.email },
        teams: teams.get(row.person_id) ?? [],
        ...(fits === undefined ? {} : { addressFitsWebsite: fits }),
        otherClaims: row.other_claims,
        similar: similarOrganisers(organiser, all),
        reviews: reviews.get(id) ?? [],
      },
    ];
  });
}

function claimRows(db: Kysely<Schema>, ids: readonly string[]) {
  return db
    .selectFrom('claims')
    .innerJoin('people', 'people.id', 'claims.person_id')
    .innerJoin('organisers', 'organisers.id', 'claims.organiser_id')
    .selectAll('claims')
    .select(['people.name', 'people.email', 'organisers.kind'])
    .select([
      sql<number>`(select count(*)::int from memberships where memberships.organiser_id = claims.organiser_id
        and memberships.role = 'owner')`.as('owners'),
      sql<number>`(select count(*)::int from claims other where other.organiser_id = claims.organiser_id
        and other.state = 'submitted' and other.id <> claims.id)`.as('other_claims'),
    ])
    .where('claims.id', 'in', [...ids])
    .execute();
}

/** Names of the teams that people are in. */
async function teamsOf(db: Kysely<Schema>, people: readonly string[]): Promise<Map<string, Label[]>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .selectFrom('memberships')
    .leftJoin('organisers', 'organisers.id', 'memberships.organiser_id')
    .leftJoin('offices', 'offices.id', 'memberships.office_id')
    .select(['person_id', 'organisers.name_nl', 'organisers.name_en', 'offices.city_nl', 'offices.city_en'])
    .where('person_id', 'in', [...people])
    .execute();
  const byPerson = Map.groupBy(rows, (row) => row.person_id);
  return new Map([...byPerson].map(([id, teams]) => [id, teams.map(teamLabel)]));
}

/** What was decided of these claims, and before of claims by the same person on the same organisation. */
async function earlierReviews(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, PlannersReview[]>> {
  const rows = await db
    .selectFrom('claims')
    .innerJoin('claims as earlier', (join) =>
      join
        .onRef('earlier.organiser_id', '=', 'claims.organiser_id')
        .onRef('earlier.person_id', '=', 'claims.person_id'),
    )
    .select(['claims.id', 'earlier.id as earlier_id'])
    .where('claims.id', 'in', [...ids])
    .orderBy('earlier.created_at', 'desc')
    .execute();
  const reviews = await reviewsOf(
    db,
    'claim',
    rows.map((row) => row.earlier_id),
  );
  const byClaim = Map.groupBy(rows, (row) => row.id);
  return new Map([...byClaim].map(([id, own]) => [id, own.flatMap((row) => reviews.get(row.earlier_id) ?? [])]));
}
