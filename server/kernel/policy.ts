import type { Actor } from './actor.ts';
import { Problem, nothingHere } from './problems.ts';

/**
 * What a policy says. `hidden`: whoever asks must not even learn that the thing exists; `forbidden`: it is theirs to
 * see, but not to do.
 */
export type Verdict = 'allowed' | 'forbidden' | 'hidden';

/** The rule of a feature: who may do what with which thing. A pure function; the use cases ask it. */
export type Policy<Action extends string, Subject> = (actor: Actor, action: Action, subject: Subject) => Verdict;

/**
 * Goes on when the policy allows it.
 * @throws Problem `unauthenticated`, `forbidden`, or `notFound` that tells nothing
 */
export function demand(actor: Actor, verdict: Verdict): void {
  if (verdict === 'allowed') return;
  if (actor.role === 'anonymous') throw signInFirst();
  if (verdict === 'hidden') throw nothingHere();
  throw new Problem(
    'forbidden',
    'Your role does not allow this. An owner, head or planner of the same team can do it.',
  );
}

export function signInFirst(): Problem {
  return new Problem('unauthenticated', 'Sign in first.');
}
