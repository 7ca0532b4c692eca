import type { Context } from '../context.ts';
import type { Authenticate } from '../http/caller.ts';
import { anonymous } from '../kernel/actor.ts';
import { today } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { keyHolder } from './api-keys.queries.ts';
import { noteUse } from './api-keys.store.ts';
import { personById, placesOf } from './people.queries.ts';

/** Tells who a request is from: the key of an organisation's software, or else the cookie of a person's session. */
export function authenticateWith(context: Pick<Context, 'db' | 'signIn' | 'clock' | 'demo'>): Authenticate {
  return async (headers) => {
    const key = /^Bearer\b(.*)$/i.exec(headers.get('authorization') ?? '')?.[1];
    if (key !== undefined) return byKey(context, key.trim());
    const session = await context.signIn.session(headers);
    const person = session && (await personById(context.db, session.personId));
    if (!session || !person || (person.demo && !context.demo)) return { actor: anonymous, cookies: [] };
    const { id, name, email, memberships } = person;
    const actor = {
      role: 'person',
      id,
      name,
      email,
      memberships: placesOf(memberships),
      session: session.sessionId,
      invented: person.demo,
    } as const;
    return { actor: { ...actor, door: 'page' }, cookies: session.cookies };
  };
}

async function byKey(
  { db, clock, demo }: Pick<Context, 'db' | 'clock' | 'demo'>,
  key: string,
): ReturnType<Authenticate> {
  const found = await keyHolder(db, key);
  if (!found || (found.holder.invented && !demo)) return { actor: anonymous, cookies: [], refusal: keyRefused() };
  const day = today(clock).toString();
  if (found.lastUsedOn !== day) await db.transaction().execute((trx) => noteUse(trx, found.holder.id, day));
  return { actor: found.holder, cookies: [] };
}

function keyRefused(): Problem {
  return new Problem('unauthenticated', 'This key is not known here, or it was revoked.', [], { reason: 'keyRefused' });
}
