import type { Transaction } from 'kysely';
import type { JoinRole } from '../../contracts/joining.ts';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problems.ts';
import type { LoadedEvent } from '../load-event.ts';
import { agree } from './agree.ts';
import { closeRequest, insertRequest } from './joining.store.ts';
import { mostOrganisers, openRequest } from './open-requests.queries.ts';
import { recordJoining } from './record-joining.ts';
import { lesser } from './sort-organisers.ts';
import { namesOf } from './tell-answer.ts';
import { joiningPage, tell, titleToTell } from './tell.ts';

/**
 * Invites an organisation to an event, and tells it by mail. One that asked itself is accepted by this, in the role both
 * agree to; one that is invited already stays so, in the role named last. Whoever calls holds the event and has asked
 * who may.
 * @returns whether it is done (`done`), is asked (`asked`), or was asked before in this role (`before`)
 * @throws Problem `conflict` with `tooManyOrganisers`
 */
export async function openInvitation(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: LoadedEvent,
  { organiser, role, message }: { organiser: string; role: JoinRole; message?: string | undefined },
): Promise<'done' | 'asked' | 'before'> {
  const open = await openRequest(trx, event.id, organiser);
  if (open?.direction === 'asked') {
    await agree(trx, clock, actor, event, open, { role: lesser(open.role, role) });
    return 'done';
  }
  if (open?.role === role) return 'before';
  await refuseTooMany(trx, event);
  const now = clock.now().toString();
  const by = actor.role === 'person' ? actor.id : null;
  if (open) await closeRequest(trx, open.id, { state: 'withdrawn', by, now });
  await insertRequest(trx, {
    id: newId(),
    event_id: event.id,
    organiser_id: organiser,
    direction: 'invited',
    role,
    message: message ?? null,
    created_by: by,
    created_at: now,
  });
  await recordJoining(trx, clock, actor, event, { action: 'organiser_invited', organiser, to: role });
  const [lead, organisation] = await namesOf(trx, event, organiser);
  if (!lead || !organisation) return 'asked';
  await tell(trx, clock, actor, { organiser }, (language) => ({
    kind: 'joint_invited',
    organisation,
    lead,
    ...titleToTell(event),
    role,
    ...(actor.role === 'person' && { by: actor.name || actor.email }),
    ...(message && { text: message }),
    link: joiningPage(language, organiser),
  }));
  return 'asked';
}

/** Who is invited counts, so that everybody invited can also accept. */
async function refuseTooMany(trx: Transaction<Schema>, event: LoadedEvent): Promise<void> {
  const { open } = await trx
    .selectFrom('joint_requests')
    .select((row) => row.fn.countAll<number>().as('open'))
    .where('event_id', '=', event.id)
    .where('direction', '=', 'invited')
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  if (event.together.length + open < mostOrganisers) return;
  throw new Problem('conflict', `An event has ${mostOrganisers} organisers at most.`, [], {
    reason: 'tooManyOrganisers',
  });
}
