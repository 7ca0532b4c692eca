import { closeAccount, reopenAccount } from '../accounts/close-account.ts';
import { personById } from '../accounts/people.queries.ts';
import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { today } from '../kernel/clock.ts';
import type { LocalDate } from '../kernel/dates.ts';
import { Problem, wrongField } from '../kernel/problems.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type Standing, lastManagerOf } from './last-manager-of.ts';
import { daysKept } from './retention.ts';
import { holdStandings } from './standing.queries.ts';

type Needed = Pick<Context, 'db' | 'clock' | 'publicUrl'>;

/**
 * Lets the account of whoever asks be erased some days later, unless they change their mind. Their other sessions end,
 * and they are told by mail. Asking again changes nothing.
 * @param confirm the address of the account, typed over
 * @returns the day it is erased
 * @throws Problem `badRequest` on `confirm` (another address), or `conflict` (`lastOwner`, `lastPlanner`) while nobody
 * else could manage a team
 */
export async function askDeletion(
  { db, clock, publicUrl }: Needed,
  actor: Person,
  { confirm }: { confirm: string },
): Promise<LocalDate> {
  if (confirm !== actor.email)
    throw wrongField('confirm', 'notYourAddress', 'This is not the address of your account.');
  return db.transaction().execute(async (trx) => {
    const standings = await holdStandings(trx, actor.id);
    const person = await personById(trx, actor.id);
    if (person?.closes_on) return person.closes_on;
    refuseLast(lastManagerOf(standings));
    const closesOn = today(clock).add({ days: daysKept.closing }).toString();
    await closeAccount(trx, clock, actor, closesOn);
    await recordAction(trx, clock, actor, { subject: { kind: 'person', id: actor.id }, action: 'deletion_asked' });
    const language = person?.language ?? 'nl';
    const mail = { kind: 'account_closing', on: closesOn, link: `${publicUrl}/${language}/account` } as const;
    await queueMail(trx, clock, { to: actor.email, language, mail });
    return closesOn;
  });
}

/** Keeps an account that was to be erased; one that was not stays as it is. */
export async function keepAccount({ db, clock }: Omit<Needed, 'publicUrl'>, actor: Person): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const person = await personById(trx, actor.id);
    if (!person?.closes_on) return;
    await reopenAccount(trx, clock, actor);
    const subject = { kind: 'person', id: actor.id };
    await recordAction(trx, clock, actor, { subject, action: 'deletion_taken_back' });
  });
}

function refuseLast(blocking: readonly Standing[]): void {
  if (blocking.length === 0) return;
  const organisations = blocking.filter(({ team }) => team.kind === 'organiser').map(({ name }) => name.en);
  if (organisations.length === 0)
    throw new Problem('conflict', 'You are the last planner. Invite another one first.', [], { reason: 'lastPlanner' });
  throw new Problem(
    'conflict',
    `You are the last owner of ${organisations.join(', ')}. Make a colleague owner first.`,
    [],
    { reason: 'lastOwner' },
  );
}
