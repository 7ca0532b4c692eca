import type { Kysely, Selectable, Transaction } from 'kysely';
import type { OrganisationProfile } from '../contracts/organisations.ts';
import { type Review, type ReviewDecision, type ReviewKind, reviewReasons } from '../contracts/review-reasons.ts';
import type { ReviewsTable } from '../database/schema-people.ts';
import type { OrganisersTable, Schema } from '../database/schema.ts';
import { inLanguages } from './organisers.queries.ts';

export type OrganiserRow = Selectable<OrganisersTable>;

/** The row of an organisation, locked until the transaction ends: two changes of one follow each other. */
export async function lockOrganiser(trx: Transaction<Schema>, id: string): Promise<OrganiserRow | undefined> {
  return trx.selectFrom('organisers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function organiserRow(db: Kysely<Schema>, id: string): Promise<OrganiserRow | undefined> {
  return db.selectFrom('organisers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The fields by which an organisation says who it is; those it left empty are not there. */
export function profileOf(row: OrganiserRow) {
  const description = inLanguages(row.description_nl, row.description_en);
  return {
    name: { nl: row.name_nl, en: row.name_en },
    kind: row.kind,
    ...(row.website ? { website: row.website } : {}),
    ...(row.contact_email ? { contactEmail: row.contact_email } : {}),
    ...(description ? { description } : {}),
    ...(row.province ? { province: row.province } : {}),
    ...(row.enterprise_number ? { enterpriseNumber: row.enterprise_number } : {}),
  };
}

/** What was decided last of a thing that was sent in. */
export async function lastReview(db: Kysely<Schema>, kind: ReviewKind, id: string): Promise<Review | undefined> {
  return (await lastReviews(db, kind, [id])).get(id);
}

/** The same of several, by their ids. */
export async function lastReviews(
  db: Kysely<Schema>,
  kind: ReviewKind,
  ids: readonly string[],
): Promise<Map<string, Review>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('reviews')
    .selectAll()
    .distinctOn('subject_id')
    .where('subject_kind', '=', kind)
    .where('subject_id', 'in', [...ids])
    .orderBy('subject_id')
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.subject_id, toReview(row)]));
}

export function toReview(row: Selectable<ReviewsTable>): Review {
  return {
    decision: row.decision as ReviewDecision,
    reasons: row.reasons.map((id) => ({ id, label: reasonLabel(id) })),
    ...(row.text ? { text: row.text } : {}),
    decidedAt: row.decided_at.toString(),
  };
}

/** A reason that is no longer on the list is told by its id. */
function reasonLabel(id: string) {
  return Object.hasOwn(reviewReasons, id) ? reviewReasons[id as keyof typeof reviewReasons].label : { nl: id, en: id };
}

/** An organisation as its own people see it. */
export async function describeProfile(
  db: Kysely<Schema>,
  row: OrganiserRow,
  may: OrganisationProfile['may'],
): Promise<OrganisationProfile> {
  const review = await lastReview(db, 'organisation', row.id);
  return {
    id: row.id,
    team: `organiser.${row.id}`,
    ...profileOf(row),
    state: row.state,
    trusted: row.trusted,
    ...(row.submitted_at ? { submittedAt: row.submitted_at.toString() } : {}),
    version: row.version,
    ...(review ? { review } : {}),
    may,
  };
}
