import type { Transaction } from 'kysely';
import type { Place } from '../accounts/last-manager.ts';
import { removeMember } from '../accounts/remove-member.ts';
import { teamFor } from '../accounts/team-for.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { answersForEvents } from '../events/answering.queries.ts';
import { handOverEvents } from '../events/hand-over-events.ts';
import type { Person } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem, issue } from '../kernel/problems.ts';

/**
 * Lets somebody leave a team, or takes a colleague out of it. The events they answer for in an organisation pass to the
 * editor or owner named, so that none is left without anybody.
 * @throws Problem `notFound` (no such team or member), `forbidden`, `conflict` (`lastOwner`, `lastPlanner`,
 * `handOverFirst`), or `badRequest` on `handOverTo`
 */
export async function endMembership(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Person,
  asked: { team: string; person: string; handOverTo?: string | undefined },
): Promise<void> {
  const { person: personId, handOverTo } = asked;
  const { team, name } = await teamFor(db, actor, personId === actor.id ? 'see' : 'manage', asked.team);
  await db.transaction().execute(async (trx) => {
    const colleagues = await removeMember(trx, clock, actor, { team, name, personId });
    if (team.kind !== 'organiser' || !(await answersForEvents(trx, team.id, personId))) return;
    await handOver(trx, clock, actor, { organiser: team.id, from: personId, to: handOverTo, colleagues });
  });
}

async function handOver(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Person,
  { organiser, from, to, colleagues }: { organiser: string; from: string; to: string | undefined; colleagues: Place[] },
): Promise<void> {
  if (to === undefined)
    throw new Problem('conflict', 'They answer for events. Say which colleague takes these over.', [], {
      reason: 'handOverFirst',
    });
  if (!colleagues.some((colleague) => colleague.personId === to && colleague.role !== 'reader')) throw notAnEditor(to);
  await handOverEvents(trx, clock, actor, { organiser, from, to });
}

function notAnEditor(value: string): Problem {
  const detail = 'Events pass to an editor or owner of the same organisation.';
  const name = 'handOverTo';
  return new Problem('badRequest', detail, [
    { type: issue('invalidInput'), in: 'query', name, value, reason: 'notOffered', detail },
  ]);
}
