import type { Transaction } from 'kysely';
import type { JoinRole } from '../../contracts/joining.ts';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { LoadedEvent } from '../load-event.ts';
import { namesOf } from './tell-answer.ts';
import { joiningPage, tell, titleToTell } from './tell.ts';

/** Mails that an organisation left an event (to the lead), was taken off it or got another role (to itself). */
export async function tellChange(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: LoadedEvent,
  { change, organiser, role }: { change: 'left' | 'removed' | 'role'; organiser: string; role?: JoinRole },
): Promise<void> {
  const [lead, organisation] = await namesOf(trx, event, organiser);
  if (!lead || !organisation || event.enteredFor === null) return;
  const whom = change === 'left' ? { organiser: event.enteredFor, first: [event.entered_by] } : { organiser };
  await tell(trx, clock, actor, whom, (language) => ({
    kind: 'joint_changed',
    change,
    organisation,
    lead,
    ...titleToTell(event),
    ...(role && { role }),
    link: joiningPage(language, whom.organiser),
  }));
}
