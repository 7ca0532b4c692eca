import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { wrongField } from '../kernel/problems.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { checkNewPassword } from './password-rules.ts';
import { passwordHash, personById, sessionById } from './people.queries.ts';
import { deleteSessions, storePassword } from './people.store.ts';

/** Who signed in so recently has just proved who they are. */
const freshMinutes = 15;

/**
 * Chooses a password, or another one; all other sessions end, and the person is told by mail.
 * @throws Problem `badRequest` on `password` (too short, too common) or `current` (missing, wrong)
 */
export async function choosePassword(
  { db, clock, signIn, publicUrl }: Pick<Context, 'db' | 'clock' | 'signIn' | 'publicUrl'>,
  actor: Person,
  asked: { password: string; current?: string | undefined },
): Promise<void> {
  const present = await passwordHash(db, actor.id);
  if (present !== undefined && !(await isFresh(db, actor.session))) {
    if (!asked.current) throw wrongField('current', 'required', 'Give your present password as well.');
    if (!(await signIn.isPassword(asked.current, present)))
      throw wrongField('current', 'wrongPassword', 'This is not your present password.');
  }
  await checkNewPassword(asked.password, [actor.name, actor.email]);
  const hash = await signIn.hashPassword(asked.password);
  const person = await personById(db, actor.id);
  await db.transaction().execute(async (trx) => {
    await storePassword(trx, actor.id, hash, clock.now().toString());
    await deleteSessions(trx, actor.id, actor.session);
    await recordAction(trx, clock, actor, {
      subject: { kind: 'person', id: actor.id },
      action: present === undefined ? 'password_chosen' : 'password_changed',
    });
    const language = person?.language ?? 'nl';
    await queueMail(trx, clock, {
      to: actor.email,
      language,
      mail: { kind: 'password_changed', link: `${publicUrl}/${language}/account` },
    });
  });
}

async function isFresh(db: Context['db'], session: string): Promise<boolean> {
  const found = await sessionById(db, session);
  // Sessions live by the clock of the machine, as their cookies do.
  const since = found && Temporal.Now.instant().since(found.created_at).total('minutes');
  return since !== undefined && since < freshMinutes;
}
