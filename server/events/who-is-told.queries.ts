import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Told } from '../contracts/event-life.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import { type Actor, roleInOrganiser } from '../kernel/actor.ts';

/** An organisation that is told of a change, and those of its people who get the mail. */
export interface ToldOrganisation {
  id: string;
  name: Label;
  people: { id: string; email: string; language: Language }[];
}

/**
 * Who is told when a published event becomes something else: editors and owners of the verified organisations that
 * organise it with others, and of the partners it names, as far as they see it. The organisation that entered it knows,
 * unless somebody else did it, such as a planner. Whoever does it is not told.
 */
export async function toldOf(
  db: Kysely<Schema>,
  event: { id: string; enteredFor: string | null },
  actor: Actor,
): Promise<ToldOrganisation[]> {
  const rows = await db
    .selectFrom('organisers')
    .innerJoin('memberships', 'memberships.organiser_id', 'organisers.id')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .innerJoin('events', (join) => join.on('events.id', '=', event.id))
    .select(['organisers.id', 'name_nl', 'name_en', 'people.id as person', 'people.email', 'people.language'])
    .where('organisers.state', '=', 'verified')
    .where('memberships.role', 'in', ['editor', 'owner'])
    .where(
      sql<SqlBool>`organisers.id in (
        select organiser_id from event_organisers where event_id = events.id
        union select organiser_id from event_partners where event_id = events.id
        union select entered_for)`,
    )
    .where(sql<SqlBool>`events.readers && array['organisers', 'organiser.' || organisers.id]`)
    .orderBy('organisers.name_nl')
    .orderBy('people.id')
    .execute();
  const knows = (organiser: string) => organiser === event.enteredFor && isOf(actor, organiser);
  const told = rows.filter((row) => !knows(row.id) && row.person !== personOf(actor));
  return [...Map.groupBy(told, (row) => row.id)].map(([id, people]) => ({
    id,
    name: { nl: people[0]?.name_nl ?? id, en: people[0]?.name_en ?? id },
    people: people.map(({ person, email, language }) => ({ id: person, email, language })),
  }));
}

/** The same in numbers, for whoever is about to change it. */
export async function toldInNumbers(
  db: Kysely<Schema>,
  event: { id: string; enteredFor: string | null },
  actor: Actor,
): Promise<Told> {
  const organisations = await toldOf(db, event, actor);
  const inCalendars = await db
    .selectFrom('events')
    .innerJoin('legs', 'legs.event_id', 'events.id')
    .select('legs.id')
    .where('events.id', '=', event.id)
    .where('editorial_state', '=', 'published')
    .where('audience', '=', 'public')
    .where('precision', 'in', ['day', 'time'])
    .limit(1)
    .executeTakeFirst();
  return {
    organisations: organisations.map(({ id, name, people }) => ({ id, name, people: people.length })),
    people: new Set(organisations.flatMap(({ people }) => people.map(({ id }) => id))).size,
    calendars: inCalendars !== undefined,
  };
}

/** Whether somebody acts for an organisation. */
export function isOf(actor: Actor, organiser: string): boolean {
  return actor.role === 'key' ? actor.organiser === organiser : roleInOrganiser(actor, organiser) !== undefined;
}

function personOf(actor: Actor): string | undefined {
  return actor.role === 'person' ? actor.id : undefined;
}
