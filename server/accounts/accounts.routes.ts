import * as contract from '../contracts/accounts.ts';
import { done } from '../contracts/endpoint.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import type { Actor, Person } from '../kernel/actor.ts';
import { signInFirst } from '../kernel/policy.ts';
import { Problem, nothingHere } from '../kernel/problems.ts';
import { demoPassword } from './add-demo-person.ts';
import { choosePassword } from './choose-password.ts';
import { demoPeople, isDemoPerson } from './demo-people.queries.ts';
import { describeMe, sessionsOf } from './people.queries.ts';
import { changePerson, deleteSession } from './people.store.ts';
import { startPath } from './identity-provider.ts';
import { requestCode } from './request-code.ts';
import type { SignedIn } from './sign-in.ts';

/** How often a password may be tried for one address, whoever tries. */
const passwordTries = { times: 10, minutes: 15 };

export function accountRoutes(context: Context): Implementation[] {
  const { db, clock, signIn, throttle, demo } = context;
  const me = async (personId: string) => (await describeMe(db, personId)) ?? refuse();
  /** Invented people of an earlier demonstration cannot sign in without one. */
  const isShutOut = async (email: string) => !demo && (await isDemoPerson(db, email));
  const enter = async (signedIn: SignedIn | undefined, cookies: string[]) => {
    if (!signedIn) throw new Problem('signInRefused', 'This does not fit together.', [], { reason: 'signInRefused' });
    cookies.push(...signedIn.cookies);
    return me(signedIn.personId);
  };

  return [
    implement(contract.getMe, async ({ actor }) => {
      const person = actor.role === 'person' ? await describeMe(db, actor.id) : undefined;
      return person ? { person } : {};
    }),
    implement(contract.signInOptions, async () => {
      const demoAccounts = demo ? await demoPeople(db) : [];
      const provider = context.identityProvider?.settings;
      return {
        demoAccounts,
        ...(demoAccounts.length > 0 ? { demoPassword } : {}),
        ...(provider ? { identityProvider: { name: provider.name, path: startPath } } : {}),
      };
    }),
    implement(contract.signIn, async ({ body, headers, cookies }) => {
      await throttle.count('passwords by address', body.email, passwordTries);
      if (await isShutOut(body.email)) return enter(undefined, cookies);
      const signedIn = await signIn.withPassword(headers, body.email, body.password);
      if (signedIn) await throttle.forgive('passwords by address', body.email);
      return enter(signedIn, cookies);
    }),
    implement(contract.requestCode, async ({ body }) => {
      await requestCode(context, body);
      return done;
    }),
    implement(contract.signInWithCode, async ({ body, headers, cookies }) => {
      if (await isShutOut(body.email)) return enter(undefined, cookies);
      const signedIn = await signIn.withCode(headers, body.email, body.code);
      return enter(signedIn, cookies);
    }),
    implement(contract.signOut, async ({ headers, cookies }) => {
      cookies.push(...(await signIn.end(headers)));
      return done;
    }),
    implement(contract.listSessions, async ({ actor }) => {
      const { id, session } = person(actor);
      const rows = await sessionsOf(db, id, Temporal.Now.instant());
      return {
        items: rows.map((row) => ({
          id: row.id,
          device: row.user_agent ?? '',
          signedInAt: row.created_at.toString(),
          lastUsedAt: row.updated_at.toString(),
          current: row.id === session,
        })),
      };
    }),
    implement(contract.endSession, async ({ actor, params }) => {
      const { id } = person(actor);
      const ended = await db.transaction().execute((trx) => deleteSession(trx, id, params.id));
      if (!ended) throw nothingHere();
      return done;
    }),
    implement(contract.updateMe, async ({ actor, body }) => {
      const { id } = person(actor);
      await db.transaction().execute((trx) => changePerson(trx, id, body, clock.now().toString()));
      return me(id);
    }),
    implement(contract.setPassword, async ({ actor, body }) => {
      await choosePassword(context, person(actor), body);
      return done;
    }),
  ];
}

/** Keys act for an organisation; an account is a person's. */
export function person(actor: Actor): Person {
  return actor.role === 'person' ? actor : refuse();
}

function refuse(): never {
  throw signInFirst();
}
