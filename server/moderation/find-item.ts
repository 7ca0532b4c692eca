import type { Kysely } from 'kysely';
import type { getModerationItem } from '../contracts/moderation.ts';
import type { AnswerOf } from '../contracts/endpoint.ts';
import type { Schema } from '../database/schema.ts';
import { nothingHere } from '../kernel/problems.ts';
import { claimsForReview, idsOfClaimsWaiting } from './claims-waiting.queries.ts';
import { eventsWaiting } from './events-waiting.queries.ts';
import { idsOfOrganisationsWaiting, organisationsForReview } from './organisations-waiting.queries.ts';
import { reviewsOf } from './reviews.queries.ts';

type Item = AnswerOf<typeof getModerationItem>;

/**
 * One thing that waits; where it no longer waits, what it is called and what was decided.
 * @throws Problem `notFound` for what was never sent in
 */
export async function findItem(
  db: Kysely<Schema>,
  queue: 'organisations' | 'claims' | 'events',
  id: string,
): Promise<Item> {
  const find = { organisations: findOrganisation, claims: findClaim, events: findEvent }[queue];
  const item = queue === 'organisations' || isUuid(id) ? await find(db, id) : undefined;
  if (!item || (!item.organisation && !item.claim && !item.event && item.reviews.length === 0)) throw nothingHere();
  return item;
}

async function findOrganisation(db: Kysely<Schema>, id: string): Promise<Item | undefined> {
  const [organisation] = await organisationsForReview(db, [id]);
  if (!organisation) return undefined;
  const waits = (await idsOfOrganisationsWaiting(db)).includes(id);
  return { title: organisation.name, ...(waits ? { organisation } : {}), reviews: organisation.reviews };
}

async function findClaim(db: Kysely<Schema>, id: string): Promise<Item | undefined> {
  const [claim] = await claimsForReview(db, [id]);
  if (!claim) return undefined;
  const waits = (await idsOfClaimsWaiting(db)).includes(id);
  return { title: claim.organisation.name, ...(waits ? { claim } : {}), reviews: claim.reviews };
}

async function findEvent(db: Kysely<Schema>, id: string): Promise<Item | undefined> {
  const row = await db.selectFrom('events').select(['title_nl', 'title_en']).where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const event = (await eventsWaiting(db)).find((one) => one.id === id);
  const reviews = (await reviewsOf(db, 'event', [id])).get(id) ?? [];
  const title = { nl: row.title_nl, ...(row.title_en === null ? {} : { en: row.title_en }) };
  return { title, ...(event ? { event } : {}), reviews };
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
