import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { authenticateWith } from '../../server/accounts/authenticate.ts';
import { getTeam } from '../../server/contracts/teams.ts';
import { createServer } from '../../server/http/create-server.ts';
import { implement } from '../../server/http/implement.ts';
import { Problem } from '../../server/kernel/problems.ts';
import { endpoints } from '../http/endpoints.ts';
import { testSettings } from '../support/settings.ts';
import { startTestApp } from '../support/test-app.ts';
import { callerSorts } from './role-matrix/callers.ts';
import { type Row, type Seen, broken, caseOf, given, observe, toMarkdown } from './role-matrix/matrix.ts';
import { recipes } from './role-matrix/recipes.ts';

const app = await startTestApp({ template: 'lists_template' });
const document = fileURLToPath(new URL('../../docs/role-matrix.md', import.meta.url));

const rows: Row[] = endpoints.flatMap((endpoint) =>
  (recipes[endpoint.id] ?? []).map((recipe) => ({ endpoint, recipe })),
);
const done: (Row & { cells: string[] })[] = [];

test('every endpoint has its row, and every row its endpoint', () => {
  const ids = endpoints.map(({ id }) => id);
  expect(
    ids.filter((id) => !(id in recipes)),
    'endpoints without a recipe',
  ).toEqual([]);
  expect(
    Object.keys(recipes).filter((id) => !ids.includes(id)),
    'recipes without an endpoint',
  ).toEqual([]);
});

describe('Who may do what is what the contract says', () => {
  test.each(rows.map((row) => [`${row.endpoint.id}, ${caseOf(row.recipe)}`, row] as const))(
    '%s',
    { timeout: 180_000 },
    async (_, row) => {
      const cells: string[] = [];
      const wrong: string[] = [];
      for (const sort of callerSorts) {
        const seen = await observe(app, row, sort);
        cells.push(seen.cell);
        // To whoever is told 404 the thing does not exist: not by the status, nor by a single word.
        wrong.push(...broken(row, sort, seen), ...given(sort, seen));
      }
      expect(wrong).toEqual([]);
      done.push({ ...row, cells });
    },
  );

  test('and stands so in docs/role-matrix.md (npm run role-matrix writes it anew)', () => {
    const matrix = toMarkdown(done);
    if (process.env['UPDATE_ROLE_MATRIX'] === '1') writeFileSync(document, matrix);
    expect(readFileSync(document, 'utf8')).toBe(matrix);
  });
});

describe('The matrix bites', () => {
  /** The same program with one endpoint whose use case asks no policy, or another than it should. */
  const carelessly = async (useCase: (team: string) => void) => {
    const lax = implement(getTeam, async ({ params: { team } }) => {
      useCase(team);
      return { code: team, name: { nl: '', en: '' }, roles: [], members: [], may: { manage: false } };
    });
    const server = await createServer({
      ...testSettings,
      implementations: [lax],
      logLevel: 'silent',
      authenticate: authenticateWith(app.context),
      throttle: app.context.throttle,
      behindProxy: false,
    });
    onTestFinished(() => server.close());
    const row = { endpoint: getTeam, recipe: recipes['getTeam']![0]! };
    const seen = new Map<string, Seen>();
    for (const sort of callerSorts) seen.set(sort.name, await observe(app, row, sort, server));
    return { seen, wrong: callerSorts.flatMap((sort) => broken(row, sort, seen.get(sort.name)!)) };
  };

  test('on a use case that lets everybody in who is signed in', async () => {
    const { wrong } = await carelessly(() => undefined);
    expect(wrong.map((one) => one.split(':')[0])).toEqual(
      ['signed in', 'owner elsewhere', 'officer', 'head', 'head elsewhere'].map(
        (name) => `getTeam (organisation), ${name}`,
      ),
    );
  });

  test('on a use case that lets nobody in', async () => {
    const { wrong } = await carelessly(() => {
      throw new Problem('forbidden', 'No.');
    });
    expect(wrong.filter((one) => one.includes('the contract says yes'))).toHaveLength(4);
    expect(wrong.filter((one) => one.includes('does not name'))).not.toEqual([]);
  });

  test('on a use case that tells outsiders of a thing by another word', async () => {
    const { seen } = await carelessly((team) => {
      throw new Problem('notFound', `There is no team ${team}.`);
    });
    const elsewhere = callerSorts.find(({ name }) => name === 'owner elsewhere')!;
    expect(given(elsewhere, seen.get(elsewhere.name)!)).toEqual([expect.stringMatching(/^owner elsewhere learns of/)]);
  });
});
