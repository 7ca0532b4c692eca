import { expect, test } from 'vitest';
import { readSources } from '../../scripts/checks/directions.ts';
import { EventEntry } from '../../server/contracts/event-entry.ts';
import { ProfileEntry } from '../../server/contracts/organisations.ts';
import { moves } from '../../server/support/request-lifecycle.ts';
import { history as en } from '../../web/wording/members/history-en.ts';
import { history as nl } from '../../web/wording/members/history-nl.ts';

/** Actions that are put together while the program runs: what is written, and what it can be. */
const putTogether: Readonly<Record<string, readonly string[]>> = {
  '`claim_${decision}`': ['claim_granted', 'claim_refused'],
  state: ['verified', 'changes_requested', 'refused'],
  '`support_${to}`': [...new Set(Object.values(moves).map(({ to }) => `support_${to}`))],
};

/** What is written after `action:` where the program records something, without types and what is only passed on. */
function actionsIn(text: string): string[] {
  if (!/\brecord(Event|Joining)?(Action)?\(/.test(text)) return [];
  const written = [...text.matchAll(/\baction: ([^;,}\n]+|`[^`]*`)/g)].map(([, expression = '']) => expression.trim());
  const named = [...text.matchAll(/\brecord\(\w+, ('\w+')/g)].map(([, expression = '']) => expression);
  return [...written, ...named].filter((one) => !/^(string|\w*Action|z\..*|(\w+\.)?\w+\.action)$/.test(one));
}

/** The codes an expression can be: `'a'`, `x ? 'a' : 'b'`, or what is told above. */
function codesOf(expression: string): readonly string[] | undefined {
  const known = Object.entries(putTogether).find(([start]) => start.startsWith(expression));
  if (known) return known[1];
  const [, outcomes = expression] = /\?(.*)$/.exec(expression) ?? [];
  const codes = [...outcomes.matchAll(/'(\w+)'/g)].map(([, code = '']) => code);
  return codes.length > 0 ? codes : undefined;
}

test('every action the program records has words in both languages', async () => {
  const files = (await readSources()).filter(({ path }) => path.startsWith('server/'));
  const expressions = files.flatMap(({ path, text }) => actionsIn(text).map((expression) => ({ path, expression })));
  const unread = expressions.filter(({ expression }) => codesOf(expression) === undefined);
  expect(unread).toEqual([]);
  const codes = new Set(expressions.flatMap(({ expression }) => codesOf(expression) ?? []));
  expect(codes.size).toBeGreaterThan(30);
  const wordless = [...codes].filter((code) => !Object.hasOwn(nl.history.actions, code));
  expect(wordless).toEqual([]);
  for (const { actions } of [nl.history, en.history])
    for (const words of Object.values(actions)) expect(words).toMatch(/^[a-z].+[^.]$/);
  // Nor are there words for what nobody records any more.
  expect(Object.keys(nl.history.actions).filter((code) => !codes.has(code))).toEqual([]);
});

test('the search for actions finds what is written in any of our ways', () => {
  const text = "recordAction(trx, { action: 'made' }); action: done ? 'ended' : 'begun',\nrecord(team, 'left', {})";
  expect(actionsIn(text).flatMap((expression) => codesOf(expression) ?? [])).toEqual([
    'made',
    'ended',
    'begun',
    'left',
  ]);
  expect(codesOf('whatever')).toBeUndefined();
});

test('every field of an event and of an organisation has words', () => {
  const fields = [...Object.keys(EventEntry.shape), ...Object.keys(ProfileEntry.shape)];
  expect(fields.filter((field) => !Object.hasOwn(nl.history.fields, field))).toEqual([]);
});
