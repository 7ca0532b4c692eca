import type { Transaction } from 'kysely';
import type { OrganisationEntry } from '../contracts/event-entry.ts';
import type { Schema } from '../database/schema.ts';
import { type Actor, isInvented } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { demand } from '../kernel/policy.ts';
import { nothingHere, wrongField } from '../kernel/problems.ts';
import { announceEvent } from './announce-event.ts';
import { entryOf, eventOfOrigin } from './entries.queries.ts';
import { eventPolicy } from './events.policy.ts';
import { eventFor } from './load-event.ts';
import { reviseEvent } from './revise-event.ts';

/**
 * Takes in what an organisation enters, as a draft. Entering the same number (`externalId`) again finds the event it
 * stands for, as it is.
 * @returns the permanent id of the event
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `badRequest` naming every field that is wrong
 */
export async function enterEvent(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  organiser: string,
  entry: OrganisationEntry,
  born: { id?: string; seriesId?: string | null } = {},
): Promise<string> {
  demand(actor, eventPolicy(actor, 'announce', { enteredFor: organiser, trusted: false }));
  // Locked, so that the same number sent twice at once makes one event.
  const organisation = await trx
    .selectFrom('organisers')
    .select('name_nl')
    .where('id', '=', organiser)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!organisation) throw nothingHere();
  const source = organisation.name_nl;
  const externalId = entry.provenance?.externalId;
  const known =
    externalId === undefined ? undefined : await eventOfOrigin(trx, { enteredFor: organiser, source, externalId });
  if (known !== undefined) return known;
  const provenance = { ...entry.provenance, source, ...(isInvented(actor) ? { demo: true } : {}) };
  const organisers = organisersOf(entry, organiser);
  return announceEvent(trx, clock, actor, { ...entry, organisers, provenance }, organiser, born);
}

/**
 * Replaces the content of what an organisation entered. Who told us stays as it was, and so does the number of the event
 * unless another one is given.
 * @throws Problem as `reviseEvent`
 */
export async function reviseEntry(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  { version, ...entry }: OrganisationEntry & { version: number },
): Promise<void> {
  const event = await eventFor(trx, actor, 'revise', id);
  if (event.enteredFor === null) throw nothingHere();
  const { url: _url, ...origin } = (await entryOf(trx, id)).provenance;
  const provenance = { ...origin, ...entry.provenance };
  const organisers = organisersOf(entry, event.enteredFor);
  await reviseEvent(trx, clock, actor, id, { ...entry, organisers, provenance }, version);
}

/** Who enters an event is among those who organise it, and leads it unless others are named. */
function organisersOf({ organisers = [] }: OrganisationEntry, own: string): OrganisationEntry['organisers'] {
  if (organisers.length === 0) return [{ id: own, role: 'lead' }];
  if (organisers.some((organiser) => organiser.id === own)) return organisers;
  throw wrongField('organisers', 'ownMissing', `Your own organisation, ${own}, is among the organisers.`);
}
