import type { Transaction } from 'kysely';
import type { OrganisationEntry } from '../contracts/event-entry.ts';
import type { Schema } from '../database/schema.ts';
import { type Actor, isInvented } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { demand } from '../kernel/policy.ts';
import { nothingHere, wrongField } from '../kernel/problems.ts';
import { announceEvent } from './announce-event.ts';
import { entryOf, eventOfOrigin } from './entries.queries.ts';
import { type Standing, eventPolicy } from './events.policy.ts';
import { inviteNamed, organisersOfEntry, tellThoseLeftOut } from './joining/organisers-of-entry.ts';
import { eventFor } from './load-event.ts';
import { reviseEvent } from './revise-event.ts';

/**
 * Takes in what an organisation enters, as a draft. Entering the same number (`externalId`) again finds the event it
 * stands for, as it is. Other organisers with people here are invited, and stand on it once they accept.
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
  const source = await lockOrganisation(trx, organiser);
  const externalId = entry.provenance?.externalId;
  const known =
    externalId === undefined ? undefined : await eventOfOrigin(trx, { enteredFor: organiser, source, externalId });
  if (known !== undefined) return known;
  const provenance = { ...entry.provenance, source, ...(isInvented(actor) ? { demo: true } : {}) };
  const { stand, ask } = await organisersOfEntry(trx, entry, { own: organiser, before: [] });
  const id = await announceEvent(trx, clock, actor, { ...entry, organisers: stand, provenance }, organiser, born);
  await inviteNamed(trx, clock, actor, id, ask);
  return id;
}

/**
 * Replaces the content of what an organisation entered. Who told us stays as it was, and so do the number of the event
 * and its organisers unless others are given; those with people here are invited, and stand on it once they accept.
 * @throws Problem as `reviseEvent`; `badRequest` with `leadDecides` when a co-organiser says who organises it
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
  const { enteredFor: own, together: before } = event;
  const decides = eventPolicy(actor, 'invite', event) === 'allowed';
  if (!decides && entry.organisers?.length && !sameOrganisers(entry.organisers, before))
    throw wrongField('organisers', 'leadDecides', `Who organises it is for ${own} to say.`);
  const { stand, ask } = decides ? await organisersOfEntry(trx, entry, { own, before }) : { stand: before, ask: [] };
  await reviseEvent(trx, clock, actor, id, { ...entry, organisers: stand, provenance }, version);
  await tellThoseLeftOut(trx, clock, actor, event, stand);
  await inviteNamed(trx, clock, actor, id, ask);
}

/**
 * Locks an organisation until the transaction ends, so that the same number sent twice at once makes one event; its name.
 * @throws Problem `notFound`
 */
export async function lockOrganisation(trx: Transaction<Schema>, organiser: string): Promise<string> {
  const organisation = await trx
    .selectFrom('organisers')
    .select('name_nl')
    .where('id', '=', organiser)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!organisation) throw nothingHere();
  return organisation.name_nl;
}

function sameOrganisers(some: readonly Standing[], others: readonly Standing[]): boolean {
  const asText = (organisers: readonly Standing[]) => organisers.map(({ id, role }) => `${id} ${role}`).toSorted();
  return JSON.stringify(asText(some)) === JSON.stringify(asText(others));
}
