import type { Transaction } from 'kysely';
import { forgetAlertsOf } from '../alerts/forget-outdated.ts';
import { erasePerson } from '../accounts/erase-person.ts';
import { teamCode } from '../accounts/teams.ts';
import { eraseActor } from '../audit/audit.store.ts';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import { handOverEvents } from '../events/hand-over-events.ts';
import { scheduledJob } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { forgetMailsTo } from '../mail/purge-mails.ts';
import type { EndedAccount } from './ended-accounts.queries.ts';
import type { Standing } from './last-manager-of.ts';
import { holdStandings } from './standing.queries.ts';

/**
 * Erases an account for good. Colleagues take over the events the person answered for, their teams see that they left,
 * and what they did stays in the audit trail without their name.
 */
export async function eraseAccount(trx: Transaction<Schema>, clock: Clock, account: EndedAccount): Promise<void> {
  const subject = { kind: 'person', id: account.id };
  for (const standing of await holdStandings(trx, account.id)) {
    await handOver(trx, clock, account.id, standing);
    const team = teamCode(standing.team);
    await recordAction(trx, clock, scheduledJob, { team, subject, action: 'member_erased' });
  }
  await recordAction(trx, clock, scheduledJob, { subject, action: 'account_erased' });
  await eraseActor(trx, account.id);
  await forgetAlertsOf(trx, account.email);
  await forgetMailsTo(trx, account.email);
  await erasePerson(trx, account);
}

/** To the owner who has been there longest, or else an editor. */
async function handOver(
  trx: Transaction<Schema>,
  clock: Clock,
  from: string,
  { team, colleagues, answeredFor }: Standing,
): Promise<void> {
  const heir = colleagues.find(({ role }) => role === 'owner') ?? colleagues.find(({ role }) => role === 'editor');
  if (team.kind !== 'organiser' || answeredFor === 0 || !heir) return;
  await handOverEvents(trx, clock, scheduledJob, { organiser: team.id, from, to: heir.personId });
}
