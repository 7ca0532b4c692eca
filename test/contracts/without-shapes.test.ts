import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { type Node, withoutShapes } from '../../web/build/without-shapes.ts';

const plain = (code: string, values: Record<string, unknown>, missing: readonly string[] = ['z']) =>
  withoutShapes(code, parseAst(code).body as unknown as Node[], values, new Set(missing));

test('an endpoint becomes its address', () => {
  const getThing = {
    id: 'getThing',
    method: 'GET',
    path: '/things/{id}',
    callers: 'everyone',
    answer: {},
    summary: 'A',
  };
  const code = "import { endpoint } from './endpoint.ts';\nexport const getThing = endpoint({ id: 'getThing' });";
  expect(plain(code, { getThing }).code.trim()).toBe(
    'export const getThing = {"id":"getThing","method":"GET","path":"/things/{id}"};',
  );
});

test('shapes go, with all that mentions them; what is plain stays as it was written', () => {
  const code = [
    "import { z } from './zod.ts';",
    "import { labels, other } from './labels.ts';",
    "export const words = ['a', 'b'];",
    'const inner = { word: z.enum(words) };',
    'export const Thing = z.object(inner);',
    'export function check(input) { return Thing.safeParse(input); }',
    'export const nameOf = (word) => labels[word];',
  ].join('\n');
  const { code: kept, gone } = plain(code, { words: ['a', 'b'], Thing: new Date(0), check: () => 0, nameOf: () => 0 }, [
    'z',
  ]);
  expect(kept.split('\n').filter(Boolean)).toEqual([
    'import { labels } from "./labels.ts";',
    "export const words = ['a', 'b'];",
    'export const nameOf = (word) => labels[word];',
  ]);
  expect([...gone].toSorted()).toEqual(['Thing', 'check', 'inner', 'z']);
});

test('a table made from a shape is written out, and a table with more than data goes', () => {
  const code = [
    "import { Thing, tableOf } from './thing.ts';",
    'export const fields = tableOf(Thing);',
    'export const patterns = tableOf(Thing);',
    'export const { one, two } = tableOf(Thing);',
  ].join('\n');
  const values = { fields: { from: { kind: 'text' } }, patterns: { from: /x/ }, one: 1, two: 'zwei' };
  const { code: kept, gone } = plain(code, values, ['Thing']);
  expect(kept.split('\n').filter(Boolean)).toEqual([
    'export const fields = {"from":{"kind":"text"}};',
    'export const one = 1;',
    'export const two = "zwei";',
  ]);
  expect(gone.has('patterns')).toBe(true);
});

test('a property that is called like a shape is none', () => {
  const code = "export const x = (given) => given.Thing + { Thing: 'a' }.Thing;";
  expect(plain(code, { x: () => 0 }, ['Thing']).code.trim()).toBe(code);
});
