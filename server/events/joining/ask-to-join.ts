import type { Transaction } from 'kysely';
import type { JoinRole } from '../../contracts/joining.ts';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { Problem, nothingHere } from '../../kernel/problems.ts';
import { type LoadedEvent, loadEvent } from '../load-event.ts';
import { groupsOf, isShown } from './event-facts.queries.ts';
import { insertRequest } from './joining.store.ts';
import { demandToCome, openRequest } from './open-requests.queries.ts';
import { recordJoining } from './record-joining.ts';
import { namesOf } from './tell-answer.ts';
import { joiningPage, tell, titleToTell } from './tell.ts';
import { candidates, isAnswered } from './whom-to-ask.ts';

/**
 * Asks, for a verified organisation, to organise an event of another one together. Whoever calls has asked whether this
 * actor may act for the organisation.
 * @returns the id of the request
 * @throws Problem `notFound` for an event that the organisation may not see, as for one that does not exist; `conflict`:
 * `verifiedFirst`, `alreadyOrganises`, `nobodyToAsk`, `eventOver`, `alreadyAsked`, `alreadyInvited`
 */
export async function askToJoin(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  organiser: string,
  asked: { event: string; role: JoinRole; message?: string | undefined },
): Promise<string> {
  const known = await candidates(trx, [organiser]);
  if (known.get(organiser)?.state !== 'verified')
    throw refused('verifiedFirst', 'An organisation is to be verified before it asks this.');
  const event = await loadEvent(trx, asked.event);
  await demandAskable(trx, clock, event, organiser);
  const { role, message } = asked;
  const id = newId();
  await insertRequest(trx, {
    id,
    event_id: event.id,
    organiser_id: organiser,
    direction: 'asked',
    role,
    message: message ?? null,
    created_by: actor.role === 'person' ? actor.id : null,
    created_at: clock.now().toString(),
  });
  await recordJoining(trx, clock, actor, event, { action: 'asked_to_join', organiser, to: role });
  await tellAsked(trx, clock, actor, event, { organiser, role, message });
  return id;
}

/** Whether an organisation may ask, in the order in which it learns why not: what it may not see comes first. */
async function demandAskable(
  trx: Transaction<Schema>,
  clock: Clock,
  event: LoadedEvent,
  organiser: string,
): Promise<void> {
  const stands = event.enteredFor === organiser || event.together.some(({ id }) => id === organiser);
  if (!stands && !isShown(event, await groupsOf(trx, organiser))) throw nothingHere();
  if (stands) throw refused('alreadyOrganises', 'This organisation organises the event already.');
  if (!(await isAnswered(trx, event))) throw refused('nobodyToAsk', 'Nobody here answers for this event.');
  await demandToCome(trx, clock, event);
  const open = await openRequest(trx, event.id, organiser);
  if (open?.direction === 'asked') throw refused('alreadyAsked', 'This was asked before, and is not answered yet.');
  if (open) throw refused('alreadyInvited', 'This organisation is invited: it accepts that.');
}

async function tellAsked(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: LoadedEvent,
  { organiser, role, message }: { organiser: string; role: JoinRole; message: string | undefined },
): Promise<void> {
  const { enteredFor } = event;
  const [lead, organisation] = await namesOf(trx, event, organiser);
  if (!lead || !organisation || enteredFor === null) return;
  await tell(trx, clock, actor, { organiser: enteredFor }, (language) => ({
    kind: 'joint_asked',
    organisation,
    lead,
    ...titleToTell(event),
    role,
    ...(actor.role === 'person' && { by: actor.name || actor.email }),
    ...(message && { text: message }),
    link: joiningPage(language, enteredFor),
  }));
}

function refused(reason: string, detail: string): Problem {
  return new Problem('conflict', detail, [], { reason });
}
