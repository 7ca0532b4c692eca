import { storePassword } from '../../../server/accounts/people.store.ts';
import { newId } from '../../../server/kernel/ids.ts';
import { signedIn } from '../../support/people.ts';
import type { TestApp } from '../../support/test-app.ts';
import type { Recipe } from './matrix.ts';

/** Signing in, and what a person does with their own account. */
const one = (ask: Recipe['ask']): readonly Recipe[] => [{ subject: 'no team', ask }];

export const accountRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  getMe: one(() => ({})),
  signInOptions: one(() => ({})),
  signIn: one(async ({ app }) => ({ body: await withPassword(app) })),
  requestCode: one(() => ({ body: { email: `${newId()}@people.example`, language: 'nl' } })),
  signInWithCode: one(async ({ app }) => {
    const email = `${newId()}@people.example`;
    return { body: { email, code: await app.context.signIn.newCode(email), language: 'nl' } };
  }),
  signOut: one(() => ({})),
  listSessions: one(() => ({})),
  endSession: one(async ({ app, caller }) => ({ params: { id: await anotherSession(app, caller?.id) } })),
  updateMe: one(() => ({ body: { name: 'Lies Maes' } })),
  getMyData: one(() => ({})),
  getDeletion: one(() => ({})),
  askDeletion: one(({ caller }) => ({ body: { confirm: caller?.email ?? 'nobody@people.example' } })),
  keepAccount: one(() => ({})),
  setPassword: one(() => ({ body: { password: 'twaalf-paarse-olifanten' } })),
};

async function withPassword(app: TestApp): Promise<{ email: string; password: string }> {
  const { id, email } = await signedIn(app);
  const password = 'zeven groene lantaarns';
  const hash = await app.context.signIn.hashPassword(password);
  await app.db.transaction().execute((trx) => storePassword(trx, id, hash, app.context.clock.now().toString()));
  return { email, password };
}

/** A session of this person on another device; of somebody else where the caller is no person. */
async function anotherSession(app: TestApp, personId: string | undefined): Promise<string> {
  const id = personId ?? (await signedIn(app)).id;
  await app.context.signIn.open(new Headers(), id);
  const { id: session } = await app.db
    .selectFrom('sessions')
    .select('id')
    .where('person_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return session;
}
