import type { Transaction } from 'kysely';
import { reviewReasons } from '../contracts/review-reasons.ts';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Mail } from '../mail/mail.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { ownersOf } from '../organisers/claims.queries.ts';
import type { Decision } from './check-decision.ts';

/**
 * Mails what was decided to whoever sent it in, in their language. When they are not in the organisation any more, its
 * owners are told.
 * @param whom without `organiser`, a person who need not be in any
 */
export async function tell(
  trx: Transaction<Schema>,
  clock: Clock,
  whom: { personId: string | null; organiser: string | null },
  mailIn: (language: Language) => Mail,
): Promise<void> {
  const ids = await recipients(trx, whom.personId, whom.organiser);
  if (ids.length === 0) return;
  const people = await trx.selectFrom('people').select(['email', 'language']).where('id', 'in', ids).execute();
  for (const { email, language } of people)
    await queueMail(trx, clock, { to: email, language, mail: mailIn(language) });
}

async function recipients(
  trx: Transaction<Schema>,
  personId: string | null,
  organiser: string | null,
): Promise<string[]> {
  if (organiser === null) return personId === null ? [] : [personId];
  const member = await trx
    .selectFrom('memberships')
    .select('person_id')
    .where('organiser_id', '=', organiser)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return member ? [member.person_id] : ownersOf(trx, organiser);
}

/** The reasons and words of a decision, as mails tell them. */
export function why({ reasons, text }: Decision) {
  return {
    reasons: [...new Set(reasons)].map((reason) => reviewReasons[reason].label),
    ...(text === undefined ? {} : { text }),
  };
}
