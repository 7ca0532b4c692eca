import { type Transaction, sql } from 'kysely';
import type { Context } from '../context.ts';
import { type SupportState, supportNorms } from '../contracts/support-words.ts';
import type { Schema } from '../database/schema.ts';
import { scheduledJob } from '../kernel/actor.ts';
import { officesAbroad } from './offices.queries.ts';
import { type Mover, moveRequest } from './move-request.ts';
import { notice } from './notice.ts';
import { waitsForOffice } from './request-lifecycle.ts';
import { type HeldRequest, openProposal, requestsOf } from './requests.queries.ts';
import { remindOnce } from './thread.store.ts';

type Trx = Transaction<Schema>;
type Keeping = Pick<Context, 'clock' | 'publicUrl'>;
const system: Mover = { actor: scheduledJob, side: 'system' };

/** Days before a proposal lapses at which its organiser is reminded. */
const remindsBeforeDays = 3;

/**
 * Does what only time asks for: proposals lapse, delivery begins on its first day, what was delivered closes, and whoever
 * is waited for is reminded, once for each thing. As often as one likes: what is done is not done again.
 */
export async function keepTime(trx: Trx, context: Keeping): Promise<void> {
  await lapseProposals(trx, context);
  await beginDeliveries(trx, context);
  await closeDelivered(trx, context);
  await remindOffices(trx, context);
  await remindOrganisers(trx, context);
}

/** Requests in a state, held; those that somebody else is deciding on right now have their turn next time. */
function held(trx: Trx, states: readonly SupportState[]) {
  return requestsOf(trx, 'all')
    .where('support_requests.state', 'in', states)
    .orderBy('support_requests.id')
    .forUpdate('support_requests')
    .skipLocked();
}

async function lapseProposals(trx: Trx, context: Keeping): Promise<void> {
  const now = context.clock.now();
  for (const request of await held(trx, ['proposed']).execute()) {
    const proposal = await openProposal(trx, request.id);
    if (!proposal) continue;
    const { valid_until: until } = proposal;
    if (Temporal.Instant.compare(until, now) <= 0) await moveRequest(trx, context, system, request, { move: 'lapse' });
    else if (Temporal.Instant.compare(until.subtract({ hours: 24 * remindsBeforeDays }), now) <= 0)
      await remind(trx, context, request, { side: 'organiser', kind: 'proposal_expires', about: until });
  }
}

async function beginDeliveries(trx: Trx, context: Keeping): Promise<void> {
  const offices = await officesAbroad(trx);
  for (const request of await held(trx, ['confirmed']).execute()) {
    const { timeZone } = offices.get(request.office_id)!;
    const there = context.clock.now().toZonedDateTimeISO(timeZone).toPlainDate().toString();
    if (request.wanted_from <= there) await moveRequest(trx, context, system, request, { move: 'start' });
  }
}

async function closeDelivered(trx: Trx, context: Keeping): Promise<void> {
  const before = context.clock.now().subtract({ hours: 24 * supportNorms.closesAfterDays });
  const rows = await held(trx, ['delivered'])
    .where('support_requests.changed_at', '<=', sql<Temporal.Instant>`${before.toString()}`)
    .execute();
  for (const request of rows) await moveRequest(trx, context, system, request, { move: 'close' });
}

/** An office that is late hears of it, and so does head office. */
async function remindOffices(trx: Trx, context: Keeping): Promise<void> {
  const now = context.clock.now();
  const waiting: readonly SupportState[] = ['submitted', 'in_review', 'countered', 'reconfirm'];
  const rows = await held(trx, waiting.filter(waitsForOffice))
    .where('support_requests.due_at', '<=', sql<Temporal.Instant>`${now.toString()}`)
    .execute();
  for (const request of rows) {
    if (request.due_at === null) continue;
    const about = request.due_at;
    await remind(trx, context, request, { side: 'office', kind: 'overdue', about });
    await remind(trx, context, request, { side: 'head_office', kind: 'overdue', about });
  }
}

/** An organiser that was asked something is reminded after ten days, and advised to take the request back after thirty. */
async function remindOrganisers(trx: Trx, context: Keeping): Promise<void> {
  const now = context.clock.now();
  for (const request of await held(trx, ['info_needed']).execute()) {
    const since = request.changed_at;
    const isOlder = (days: number) => Temporal.Instant.compare(since.add({ hours: 24 * days }), now) <= 0;
    if (isOlder(supportNorms.infoWithdrawalDays))
      await remind(trx, context, request, { side: 'organiser', kind: 'withdrawal_advised', about: since });
    else if (isOlder(supportNorms.infoReminderDays))
      await remind(trx, context, request, { side: 'organiser', kind: 'still_waiting', about: since });
  }
}

async function remind(
  trx: Trx,
  context: Keeping,
  request: HeldRequest,
  {
    side,
    kind,
    about,
  }: {
    side: 'organiser' | 'office' | 'head_office';
    kind: 'proposal_expires' | 'overdue' | 'withdrawal_advised' | 'still_waiting';
    about: Temporal.Instant;
  },
): Promise<void> {
  const at = context.clock.now().toString();
  const isNew = await remindOnce(trx, { request: request.id, kind: `${kind}.${side}`, about: about.toString(), at });
  if (isNew) await notice(trx, context, system, request, side, { kind });
}
