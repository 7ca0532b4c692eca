import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { PutOutcome } from '../contracts/entered-events.ts';
import type { OrganisationEntry } from '../contracts/event-entry.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { demand } from '../kernel/policy.ts';
import { wrongField } from '../kernel/problems.ts';
import { checkEntry } from './check-entry.ts';
import { enterEvent, lockOrganisation } from './enter-event.ts';
import { entryOf, eventOfOrigin } from './entries.queries.ts';
import { eventPolicy } from './events.policy.ts';
import { organisersOfEntry } from './joining/organisers-of-entry.ts';
import { invitationsOf } from './joining/requests.queries.ts';
import { type LoadedEvent, eventFor } from './load-event.ts';
import { reviseAndTell } from './revise-and-tell.ts';
import { sameEntry } from './same-entry.ts';

/**
 * Enters an event under the number it has in an organisation's own software, or replaces the content of the event that
 * carries that number. What says the same as what stands there changes nothing, and makes no new version.
 * @param entry with the version it is based on, where that is to be held
 * @returns the permanent id of the event, and which of the three it was
 * @throws Problem as `enterEvent` and `reviseAndTell`; `badRequest` when the entry gives another number
 */
export async function putEntry(
  trx: Transaction<Schema>,
  context: Pick<Context, 'clock' | 'publicUrl' | 'reference'>,
  actor: Actor,
  organiser: string,
  externalId: string,
  { version, ...entry }: OrganisationEntry & { version?: number | undefined },
): Promise<{ id: string; outcome: PutOutcome }> {
  demand(actor, eventPolicy(actor, 'announce', { enteredFor: organiser, trusted: false }));
  const given = entry.provenance?.externalId;
  if (given !== undefined && given !== externalId)
    throw wrongField(
      'provenance.externalId',
      'otherNumber',
      `The address says that this event is number ${externalId}.`,
    );
  const numbered = { ...entry, provenance: { ...entry.provenance, externalId } };
  const source = await lockOrganisation(trx, organiser);
  const id = await eventOfOrigin(trx, { enteredFor: organiser, source, externalId });
  if (id === undefined)
    return { id: await enterEvent(trx, context.clock, actor, organiser, numbered), outcome: 'created' };
  const event = await eventFor(trx, actor, 'revise', id);
  if (await saysTheSame(trx, event, numbered, organiser)) return { id, outcome: 'unchanged' };
  await reviseAndTell(trx, context, actor, id, { ...numbered, version: version ?? event.version });
  return { id, outcome: 'replaced' };
}

/** Whether an entry would change nothing of an event, and would invite nobody who was not invited before. */
async function saysTheSame(
  trx: Transaction<Schema>,
  event: LoadedEvent,
  entry: OrganisationEntry,
  own: string,
): Promise<boolean> {
  const before = await entryOf(trx, event.id);
  const { stand, ask } = await organisersOfEntry(trx, entry, { own, before: event.together });
  const { url: _url, ...origin } = before.provenance;
  const whole = { ...entry, organisers: stand, provenance: { ...origin, ...entry.provenance } };
  const invited = (await invitationsOf(trx, [event.id])).get(event.id) ?? [];
  const isAsked = ({ id, role }: (typeof ask)[number]) =>
    invited.some((one) => one.organiser === id && one.role === role);
  return ask.every(isAsked) && sameEntry(before, await checkEntry(trx, whole, own));
}
