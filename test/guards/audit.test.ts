import { describe, expect, test } from 'vitest';
import { fails, judge } from '../../scripts/checks/audit.ts';

const none = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 };
const report = (vulnerabilities: object, counts: Partial<typeof none>) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: { ...none, ...counts } } });

describe('What npm says about packages with known holes', () => {
  test('is believed when it counted and found none', () => {
    expect(judge(0, report({}, {})).outcome).toBe('clean');
  });

  test('is told by name and severity when it found one', () => {
    const hole = { severity: 'high', range: '<5.12.9', fixAvailable: true };
    const verdict = judge(1, report({ fastify: hole }, { high: 1, total: 1 }));
    expect(verdict).toEqual({ outcome: 'holes', lines: ['high: fastify <5.12.9'] });
  });

  test('does not stop anybody for what is low', () => {
    const verdict = judge(0, report({ pg: { severity: 'low', range: '*' } }, { low: 1, total: 1 }));
    expect(verdict.outcome).toBe('clean');
  });

  test('is a hole when it counts one but names none, or ends badly although it counts none', () => {
    expect(judge(1, report({}, { critical: 1 })).outcome).toBe('holes');
    expect(judge(1, report({}, {})).outcome).toBe('holes');
    expect(judge(0, report({}, { moderate: 2 })).outcome).toBe('holes');
  });

  test.each([
    [
      'the registry has no such question',
      1,
      '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}',
    ],
    ['there is no network', 1, '{"error":{"code":"ENOTFOUND","summary":"request to the registry failed"}}'],
    ['npm says nothing', 1, ''],
    ['npm is not there', null, ''],
    ['what it says is no report', 0, 'up to date'],
    ['what it says is empty', 0, '{}'],
    ['what it says is nothing', 0, 'null'],
  ])('is unknown, never clean, when %s', (_, status, output) => {
    expect(judge(status, output).outcome).toBe('unknown');
  });
});

test('an unanswered question fails only where an answer is required; a hole always fails', () => {
  const outcomes = ['clean', 'unknown', 'holes'] as const;
  expect(outcomes.map((outcome) => fails({ outcome }, false))).toEqual([false, false, true]);
  expect(outcomes.map((outcome) => fails({ outcome }, true))).toEqual([false, true, true]);
});
