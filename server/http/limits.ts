import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../kernel/problems.ts';
import type { Caller, Implementation } from './implement.ts';

/** How many requests one caller may make in a minute: a person or key more than an address without a name. */
export interface Limits {
  perAddress: number;
  perActor: number;
}

export const usualLimits: Limits = { perAddress: 1200, perActor: 2400 };

/** Counts what callers do in this process, and refuses what is too much. */
export class Throttle {
  /** By what is counted, and by how often that may be: a person may more than a passer-by. */
  readonly #limiters = new Map<string, Map<string, RateLimiterMemory>>();

  /**
   * Counts one more of `what` by `whom`.
   * @throws Problem `tooManyRequests` with the seconds to wait, once it is more than `times` within `minutes`
   */
  async count(what: string, whom: string, { times, minutes }: { times: number; minutes: number }): Promise<void> {
    const limiters = this.#limiters.get(what) ?? new Map<string, RateLimiterMemory>();
    const rule = `${times} in ${minutes}`;
    const limiter = limiters.get(rule) ?? new RateLimiterMemory({ points: times, duration: minutes * 60 });
    this.#limiters.set(what, limiters.set(rule, limiter));
    try {
      await limiter.consume(whom);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new Problem('tooManyRequests', `Too many requests. Try again in ${retryAfter} seconds.`, [], {
        reason: 'tooMany',
        retryAfter,
      });
    }
  }

  /** Forgets what was counted: whoever got it right did not guess. */
  async forgive(what: string, whom: string): Promise<void> {
    for (const limiter of this.#limiters.get(what)?.values() ?? []) await limiter.delete(whom);
  }
}

/** The same endpoint, with its own limit held for each caller, whichever door they come through. */
export function throttled(implementation: Implementation, throttle: Throttle): Implementation {
  const { endpoint } = implementation;
  const rule = endpoint.throttle;
  if (rule === undefined) return implementation;
  return {
    endpoint,
    async run(caller, input) {
      await throttle.count(endpoint.id, nameOf(caller), rule);
      return implementation.run(caller, input);
    },
  };
}

/** By whom a request counts: a person or a key wherever they are, or else an address. */
export function nameOf({ actor, address }: Pick<Caller, 'actor' | 'address'>): string {
  return actor.role === 'person' || actor.role === 'key' ? actor.id : networkOf(address);
}

/** One household or office has 2^64 addresses of IP version 6, which count as one. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || /^::ffff:\d+\./i.test(address)) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const whole =
    tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - rest.length).fill('0'), ...rest];
  return `${whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`;
}
