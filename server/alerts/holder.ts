import type { Kysely, Transaction } from 'kysely';
import { hashSecret } from '../accounts/secrets.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { demand, signInFirst } from '../kernel/policy.ts';
import { nothingHere } from '../kernel/problems.ts';
import { alertsPolicy } from './alerts.policy.ts';
import { type Recipient, holdRecipient, recipientByEmail, recipientByLink } from './alerts.queries.ts';

/** Stands in addresses where others have the secret of a mail: the account that is signed in. */
export const ownKey = 'mine';

/** Whose alerts a key opens: those of the mail it was in, or of the account. An account may have none yet. */
export async function holderOf(
  db: Kysely<Schema>,
  actor: Actor,
  key: string,
): Promise<{ recipient: Recipient | undefined; email: string; stops: 'searches' | 'following' | null }> {
  if (key === ownKey) {
    if (actor.role !== 'person') throw signInFirst();
    const { email } = actor;
    demand(actor, alertsPolicy(actor, 'hold', { email, byLink: false }));
    return { recipient: await recipientByEmail(db, email), email, stops: null };
  }
  const found = await recipientByLink(db, hashSecret(key));
  if (!found) throw nothingHere();
  const { stops, ...recipient } = found;
  demand(actor, alertsPolicy(actor, 'hold', { email: recipient.email, byLink: true }));
  return { recipient, email: recipient.email, stops };
}

/**
 * The same, held until the transaction ends.
 * @throws Problem `unauthenticated`, or `notFound` for a secret that opens nothing and an account without alerts
 */
export async function holdByKey(trx: Transaction<Schema>, actor: Actor, key: string) {
  const { recipient, stops } = await holderOf(trx, actor, key);
  const held = recipient && (await holdRecipient(trx, recipient.id));
  if (!held) throw nothingHere();
  return { recipient: held, stops };
}
