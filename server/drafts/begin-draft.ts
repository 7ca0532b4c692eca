import type { Transaction } from 'kysely';
import { type DraftFields, sectionOf } from '../contracts/draft-fields.ts';
import type { Schema } from '../database/schema.ts';
import { entryOf } from '../events/entries.queries.ts';
import { eventPolicy } from '../events/events.policy.ts';
import { eventFor, eventOfOrganiser } from '../events/load-event.ts';
import { nextEdition, seriesOf } from '../events/next-edition.ts';
import type { Actor } from '../kernel/actor.ts';
import { type Clock, today } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { demand } from '../kernel/policy.ts';
import { nothingHere, wrongField } from '../kernel/problems.ts';
import { insertDraft } from './drafts.store.ts';
import { fieldsOfEntry } from './fields-of-entry.ts';

/** What a new event says before anything is typed: one leg to fill in, for everybody to see. */
const blank: DraftFields = { legs: ['n1'], audience: 'organisers', mode: 'in_person' };

/**
 * Begins to write: a new event, changes to one that exists, or the next edition of one.
 * @returns the id of the draft, which is that of its event; for changes that are gathered already, theirs
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `badRequest` for fields there are not
 */
export async function beginDraft(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  organiser: string,
  asked: { event?: string | undefined; editionOf?: string | undefined; fields?: DraftFields | undefined },
): Promise<string> {
  const now = clock.now().toString();
  const by = actor.role === 'person' ? actor.id : null;
  if (asked.event !== undefined) return changesTo(trx, actor, { organiser, by, now, event: asked.event });
  demand(actor, eventPolicy(actor, 'announce', { enteredFor: organiser, trusted: false }));
  const unknown = Object.keys(asked.fields ?? {}).find((name) => sectionOf(name) === undefined);
  if (unknown !== undefined) throw wrongField(`fields.${unknown}`, 'unknown', `There is no field ${unknown}.`);
  const id = newId();
  const draft = { id, organiser, by };
  if (asked.editionOf === undefined) await insertDraft(trx, { ...draft, fields: { ...blank, ...asked.fields } }, now);
  else {
    const event = await eventFor(trx, actor, 'see', asked.editionOf);
    if (event.enteredFor !== organiser) throw nothingHere();
    const fields = {
      ...fieldsOfEntry(nextEdition(await entryOf(trx, event.id), { today: today(clock).toString() })),
      ...asked.fields,
    };
    await insertDraft(trx, { ...draft, fields, seriesId: seriesOf(event) }, now);
  }
  return id;
}

async function changesTo(
  trx: Transaction<Schema>,
  actor: Actor,
  { organiser, by, now, event: id }: { organiser: string; by: string | null; now: string; event: string },
): Promise<string> {
  const event = await eventOfOrganiser(trx, actor, 'revise', { organiser, id });
  if (event.enteredFor === null) throw nothingHere();
  const begun = await trx.selectFrom('event_drafts').select('id').where('id', '=', id).executeTakeFirst();
  if (begun) return id;
  const fields = fieldsOfEntry(await entryOf(trx, id));
  const basis = { version: event.version, fields };
  await insertDraft(trx, { id, organiser: event.enteredFor, fields, basis, by }, now);
  return id;
}
