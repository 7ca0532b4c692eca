import type { Transaction } from 'kysely';
import { hashSecret, newSecret } from '../accounts/secrets.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { insertLink } from './alerts.store.ts';

/** A secret for a link that opens somebody's alerts; what is kept of it is its print. */
export async function newLink(
  trx: Transaction<Schema>,
  { clock }: Pick<Context, 'clock'>,
  recipient: string,
  stops: 'searches' | 'following' | null = null,
): Promise<string> {
  const secret = newSecret();
  await insertLink(trx, { tokenHash: hashSecret(secret), recipient, stops, now: clock.now().toString() });
  return secret;
}
