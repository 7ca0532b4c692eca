import * as z from 'zod';
import type { Endpoint } from '../contracts/endpoint.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Viewer } from '../kernel/audience.ts';
import { signInFirst } from '../kernel/policy.ts';
import { Problem, nothingHere } from '../kernel/problems.ts';
import { readInput } from './read-input.ts';

/** Somebody who calls, as the frame knows them. */
export interface Caller {
  actor: Actor;
  viewer: Viewer;
  /** Headers of the request, for what signs in or out. */
  headers: Headers;
  /** Address on the network the request came from. */
  address: string;
  /** Cookies to be set with the answer, each a whole Set-Cookie line. */
  cookies: string[];
  /** Why what they showed does not hold: a key that is unknown or revoked. */
  refusal?: Problem;
}

/** An endpoint with the use case behind it. */
export interface Implementation {
  endpoint: Endpoint;
  /** Checks the input by the contract, runs the use case, and shapes the answer by the contract. */
  run(caller: Caller, input: RawInput): Promise<Answered>;
}

export interface RawInput {
  params?: unknown;
  search?: URLSearchParams;
  /** What was sent along, or what reads it once it is known that somebody may send it. */
  body?: unknown;
}

export interface Answered {
  body: unknown;
  /** The same as JSON, where it was written already. */
  json?: string | Buffer;
  /** When what is answered was last changed, for answers that know. */
  lastModified?: string;
  /** The name by which it is saved, where it is a file of its own. */
  fileName?: string;
  /** Whether it is for fewer than may call the endpoint: no cache keeps it. */
  isPrivate?: boolean;
}

export interface Input<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodObject> extends Caller {
  params: z.infer<P>;
  query: z.infer<Q>;
  body: z.infer<B>;
}

export function implement<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType, B extends z.ZodObject>(
  endpoint: Endpoint<P, Q, A, B>,
  useCase: (input: Input<P, Q, B>) => Promise<z.input<A>>,
): Implementation {
  return implementDated(endpoint, async (input) => ({ body: await useCase(input) }));
}

/** For answers that carry a Last-Modified of their own, or are not always for everybody. */
export function implementDated<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  A extends z.ZodType,
  B extends z.ZodObject,
>(
  endpoint: Endpoint<P, Q, A, B>,
  useCase: (input: Input<P, Q, B>) => Promise<Answered & { body: z.input<A> }>,
): Implementation {
  return {
    endpoint,
    async run(caller, raw) {
      const { body: answer, ...rest } = await useCase(await inputOf(endpoint, caller, raw));
      // Parsing drops whatever the contract does not name: nothing leaves by accident.
      return { body: endpoint.answer.parse(answer), ...rest };
    },
  };
}

/**
 * For answers that are put together from JSON written before. Whoever writes a part shapes it by the contract then; what
 * is answered is the same as if the whole had been shaped.
 */
export function implementReady<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  A extends z.ZodType,
  B extends z.ZodObject,
>(endpoint: Endpoint<P, Q, A, B>, useCase: (input: Input<P, Q, B>) => Promise<string | Buffer>): Implementation {
  return {
    endpoint,
    async run(caller, raw) {
      const json = await useCase(await inputOf(endpoint, caller, raw));
      return {
        json,
        get body(): unknown {
          return JSON.parse(String(json));
        },
      };
    },
  };
}

/** What came in, checked by the contract, from somebody who may come in at all. */
async function inputOf<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodObject>(
  endpoint: Endpoint<P, Q, z.ZodType, B>,
  caller: Caller,
  raw: RawInput,
): Promise<Input<P, Q, B>> {
  refuseStrangers(endpoint, caller.actor);
  const params = readInput(endpoint.params, raw.params ?? {}, 'path');
  const query = readInput(endpoint.query, raw.search ?? new URLSearchParams(), 'query');
  const sent: unknown = typeof raw.body === 'function' ? await raw.body() : raw.body;
  const body = readInput(endpoint.body ?? nothing, sent ?? {}, 'body') as z.infer<B>;
  return { ...caller, params, query, body };
}

const nothing = z.strictObject({});

/**
 * Before anything else: nobody who is not signed in gets to an endpoint for people, no key to one its scope does not
 * name. Who may do what with which thing is the policy's to say, in the use case.
 */
function refuseStrangers(endpoint: Pick<Endpoint, 'callers' | 'keyScope'>, actor: Actor): void {
  if (endpoint.callers === 'everyone') return;
  if (actor.role === 'anonymous') throw signInFirst();
  if (actor.role !== 'key') return;
  if (endpoint.keyScope === undefined) throw nothingHere();
  if (!actor.scopes.includes(endpoint.keyScope))
    throw new Problem('forbidden', `This key has no scope ${endpoint.keyScope}.`, [], { reason: 'scopeMissing' });
}
