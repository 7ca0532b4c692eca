import { beforeEach, describe, expect, test } from 'vitest';
import { CircuitBreaker } from '../../../search/fallback/circuit-breaker.ts';
import type { Failure } from '../../../search/fallback/why.ts';

let now = 0;
let breaker = new CircuitBreaker({ now: () => now, random: () => 1 });
const passing: Failure = { why: 'down', lasting: false };
const lasting: Failure = { why: 'wrong', lasting: true };

beforeEach(() => {
  now = 1_000_000;
  breaker = new CircuitBreaker({ now: () => now, random: () => 1 });
});

/** How long nothing passes after it opened, to the tenth of a second. */
function rest(): number {
  const from = now;
  while (breaker.admit() === 'no') now += 100;
  return now - from;
}

describe('Whoever keeps questions away from what fails', () => {
  test('lets two failures pass, and opens at the third in a row', () => {
    breaker.failed('pass', passing);
    breaker.failed('pass', passing);
    expect(breaker.admit()).toBe('pass');
    breaker.succeeded('pass');
    breaker.failed('pass', passing);
    breaker.failed('pass', passing);
    expect(breaker.state).toBe('closed');
    breaker.failed('pass', passing);
    expect([breaker.state, breaker.admit()]).toEqual(['open', 'no']);
  });

  test('opens at once when the next question would fare the same', () => {
    breaker.failed('pass', lasting);
    expect(breaker.state).toBe('open');
  });

  test('then lets one question pass as a trial, and no other before its outcome', () => {
    breaker.failed('pass', lasting);
    expect(rest()).toBe(1000);
    expect([breaker.state, breaker.admit()]).toEqual(['half-open', 'no']);
    breaker.succeeded('trial');
    expect([breaker.state, breaker.admit()]).toEqual(['closed', 'pass']);
  });

  test('rests twice as long after each trial that fails, up to a minute, and begins short again once all went well', () => {
    breaker.failed('pass', lasting);
    const rests = [];
    for (let trial = 0; trial < 8; trial++) {
      rests.push(rest());
      breaker.failed('trial', passing);
    }
    expect(rests).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    rest();
    breaker.succeeded('trial');
    breaker.failed('pass', lasting);
    expect(rest()).toBe(1000);
  });

  test('rests as long as it was asked to', () => {
    breaker.failed('pass', { why: 'down', lasting: true, rest: 7000 });
    expect(rest()).toBe(7000);
  });

  test('by chance rests up to half as long, so that not all processes try at once', () => {
    breaker = new CircuitBreaker({ now: () => now, random: () => 0 });
    breaker.failed('pass', lasting);
    expect(rest()).toBe(500);
  });

  test('does not listen to answers that were asked for before it opened', () => {
    breaker.failed('pass', lasting);
    breaker.succeeded('pass');
    expect(breaker.state).toBe('open');
    rest();
    breaker.failed('pass', lasting);
    expect(breaker.state).toBe('half-open');
  });
});
