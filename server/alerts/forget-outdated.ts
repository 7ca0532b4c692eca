import type { Transaction } from 'kysely';
import { confirmDays } from '../contracts/alerts.ts';
import type { Schema } from '../database/schema.ts';
import { type Clock, today } from '../kernel/clock.ts';
import { deleteOutdated, deleteRecipient } from './following.store.ts';

/** Days for which things of alerts are kept. */
export const alertDays = {
  /** What nobody confirmed. */
  unconfirmed: confirmDays,
  /** What was removed, so that it can be brought back. */
  removed: 1,
  /** Links in mails. */
  links: 400,
  /** An address that takes no mails. */
  refused: 90,
  /** An event that is followed, after its last day. */
  over: 30,
} as const;

/** Forgets what was not confirmed, was removed, or is over, and addresses that have nothing left. */
export async function forgetOutdatedAlerts(trx: Transaction<Schema>, clock: Clock): Promise<void> {
  const ago = (days: number) =>
    clock
      .now()
      .subtract({ hours: 24 * days })
      .toString();
  await deleteOutdated(trx, {
    requests: ago(alertDays.unconfirmed),
    removed: ago(alertDays.removed),
    links: ago(alertDays.links),
    refused: ago(alertDays.refused),
    over: today(clock).subtract({ days: alertDays.over }).toString(),
  });
}

/** Forgets all alerts of an address, when its account is erased. */
export async function forgetAlertsOf(trx: Transaction<Schema>, email: string): Promise<void> {
  await deleteRecipient(trx, email);
}
