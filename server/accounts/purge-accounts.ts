import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import { deleteInvitationsBefore, deleteSessionsBefore, deleteVerificationsBefore } from './closing.store.ts';

/** Removes sessions and codes that can no longer be used, and invitations that expired some days ago. */
export async function purgeAccounts(
  trx: Transaction<Schema>,
  clock: Clock,
  { invitationDays }: { invitationDays: number },
): Promise<void> {
  const now = clock.now();
  await deleteSessionsBefore(trx, now);
  await deleteVerificationsBefore(trx, now);
  await deleteInvitationsBefore(trx, now.subtract({ hours: invitationDays * 24 }));
}
