import type { Transaction } from 'kysely';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Mail } from '../mail/mail.ts';
import { queueMail } from '../mail/queue-mail.ts';

/**
 * Mails those who work on a plan and may still decide about it; when there is nobody of them left, the owners of the
 * organisation.
 */
export async function tellPlanPeople(
  trx: Transaction<Schema>,
  clock: Clock,
  { organiser, people }: { organiser: string; people: readonly string[] },
  mailIn: (language: Language) => Mail,
): Promise<void> {
  const members = await trx
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.id', 'people.email', 'people.language', 'memberships.role'])
    .where('memberships.organiser_id', '=', organiser)
    .where('memberships.role', 'in', ['editor', 'owner'])
    .orderBy('people.email')
    .execute();
  const workers = members.filter(({ id }) => people.includes(id));
  const told = workers.length > 0 ? workers : members.filter(({ role }) => role === 'owner');
  for (const { email, language } of told) await queueMail(trx, clock, { to: email, language, mail: mailIn(language) });
}
