import type { AskedService } from '../contracts/support.ts';

/** Minutes a service usually takes an office: once, and for each one asked for. Our own proposal, until offices know. */
const usual: Readonly<Record<string, { once: number; each: number }>> = {
  'market-info': { once: 240, each: 240 },
  'contact-list': { once: 480, each: 240 },
  'b2b-programme': { once: 480, each: 120 },
  'company-visits': { once: 240, each: 240 },
  'seminar-speaker': { once: 120, each: 360 },
  stand: { once: 960, each: 480 },
  reception: { once: 480, each: 480 },
  venue: { once: 120, each: 240 },
  protocol: { once: 480, each: 480 },
  interpreters: { once: 60, each: 120 },
  'local-communication': { once: 240, each: 480 },
  logistics: { once: 240, each: 240 },
  recruitment: { once: 960, each: 480 },
  promotion: { once: 60, each: 120 },
};
const unheardOf = { once: 240, each: 240 };

/** The least that is reckoned for a request: somebody reads it, answers and follows up. */
const least = 120;

/** What a service usually takes an office, in minutes. */
export function usualFor(service: string): { onceMinutes: number; eachMinutes: number } {
  const { once, each } = usual[service] ?? unheardOf;
  return { onceMinutes: once, eachMinutes: each };
}

/** What the services of a request usually take an office, in minutes. */
export function estimateOf(services: readonly Pick<AskedService, 'service' | 'quantity'>[]): number {
  const sum = services.reduce((minutes, { service, quantity }) => {
    const { once, each } = usual[service] ?? unheardOf;
    return minutes + once + each * quantity;
  }, 0);
  return Math.max(least, sum);
}
