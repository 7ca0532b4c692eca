import { type Kysely, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Schema } from '../../database/schema.ts';
import { type Viewer, visibleTo } from '../../kernel/audience.ts';
import type { Masked } from './stand-in.ts';

/** Reads about masked visits and what stands in for them. */

export interface MaskedVisit extends Masked {
  /** Organisations the visit belongs to. */
  own: string[];
  /** Organisations named as its partners. */
  partners: string[];
}

/** What decides what stands in for an event; whether anything does is not said yet. */
export async function maskedVisit(db: Kysely<Schema>, id: string): Promise<MaskedVisit> {
  const row = await db
    .selectFrom('events')
    .select(['editorial_state as editorialState', 'status', 'visit_masked_for as maskedFor', 'demo', 'entered_for'])
    .select((event) => [
      jsonArrayFrom(
        event
          .selectFrom('legs')
          .select(['country_code as country', 'precision', 'starts_on as startsOn', 'ends_on as endsOn'])
          .whereRef('legs.event_id', '=', 'events.id')
          .orderBy('position'),
      ).as('legs'),
      sql<string[]>`array(select organiser_id from event_organisers where event_id = events.id order by 1)`.as(
        'organisers',
      ),
      sql<string[]>`array(select organiser_id from event_partners where event_id = events.id order by 1)`.as(
        'partners',
      ),
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { entered_for, organisers, ...masked } = row;
  return { ...masked, own: [...new Set([...(entered_for === null ? [] : [entered_for]), ...organisers])] };
}

/** What stands in for a visit at present, as it is stored. */
export async function storedStandIn(db: Kysely<Schema>, visitId: string) {
  return db
    .selectFrom('events')
    .select(['id', 'audience', 'demo', 'readers'])
    .select((event) => [
      jsonArrayFrom(
        event
          .selectFrom('legs')
          .select(['country_code as country', 'precision', 'starts_on as startsOn', 'ends_on as endsOn'])
          .whereRef('legs.event_id', '=', 'events.id')
          .orderBy('position'),
      ).as('windows'),
      sql<string[]>`array(select organiser_id from event_partners where event_id = events.id order by 1)`.as(
        'partners',
      ),
    ])
    .where('stands_in_for', '=', visitId)
    .executeTakeFirst();
}

/** The time zone by which the days of a country are counted here: that of its capital, or of most of it. */
export async function zonesOf(db: Kysely<Schema>, countries: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('countries')
    .select(['code', 'time_zones'])
    .where('code', 'in', [...countries])
    .execute();
  return new Map(rows.map(({ code, time_zones: [zone = 'UTC'] }) => [code, zone]));
}

/**
 * The other record of a masked visit: of the visit what stands in for it, of that the visit. Only for somebody who may
 * see that other one as well; to everybody else nothing leads from one to the other.
 */
export async function counterpartOf(
  db: Kysely<Schema>,
  viewer: Viewer,
  id: string,
): Promise<{ id: string; slug: string } | undefined> {
  return db
    .selectFrom('events as other')
    .innerJoin('events as one', (join) => join.on('one.id', '=', id))
    .select(['other.id', 'other.slug'])
    .where((pair) =>
      pair.or([
        pair('other.stands_in_for', '=', pair.ref('one.id')),
        pair('other.id', '=', pair.ref('one.stands_in_for')),
      ]),
    )
    .where('other.editorial_state', '=', 'published')
    .where(sql<SqlBool>`other.readers && ${[...visibleTo(viewer)]}::text[]`)
    .executeTakeFirst();
}
