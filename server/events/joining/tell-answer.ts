import type { Transaction } from 'kysely';
import { teamName } from '../../accounts/teams.queries.ts';
import type { JoinRole } from '../../contracts/joining.ts';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { LoadedEvent } from '../load-event.ts';
import type { RequestRow } from './open-requests.queries.ts';
import { joiningPage, tell, titleToTell } from './tell.ts';

/** Mails the answer to whoever asked, and to the one who answers for the event. */
export async function tellAnswer(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: LoadedEvent,
  request: RequestRow,
  answered: { decision: 'accepted' | 'declined'; role: JoinRole; text?: string | undefined },
): Promise<void> {
  const { organiser_id: organiser, direction, created_by: asker } = request;
  const [lead, them] = await namesOf(trx, event, organiser);
  if (!lead || !them || event.enteredFor === null) return;
  const { decision, role, text } = answered;
  const mail = {
    kind: 'joint_answered',
    direction,
    decision,
    organisation: them,
    lead,
    ...titleToTell(event),
    role,
    ...(text && { text }),
  } as const;
  const { enteredFor, entered_by: answersFor } = event;
  if (direction === 'asked')
    await tell(trx, clock, actor, { organiser, first: [asker] }, (language) => ({
      ...mail,
      link: joiningPage(language, organiser),
    }));
  const [first, orAll] = direction === 'asked' ? [[answersFor], false] : [[asker, answersFor], true];
  await tell(trx, clock, actor, { organiser: enteredFor, first, orAll }, (language) => ({
    ...mail,
    link: joiningPage(language, enteredFor),
  }));
}

/** The names of the organisation that entered an event, and of another one. */
export async function namesOf(
  trx: Transaction<Schema>,
  { enteredFor }: Pick<LoadedEvent, 'enteredFor'>,
  organiser: string,
) {
  const name = (id: string) => teamName(trx, { kind: 'organiser', id });
  return [enteredFor === null ? undefined : await name(enteredFor), await name(organiser)] as const;
}
