import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Manifest, budget, builtWeights, pageWeights, tooHeavy } from '../../scripts/checks/budgets.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'content_template', pages: 'built' });

test('no page for everybody weighs more than its budget', () => {
  const weights = builtWeights();
  expect(weights.length).toBeGreaterThan(10);
  expect(tooHeavy(weights)).toEqual([]);
});

test.each(['/nl/evenementen', '/en/events'])('25 events to come are 40 kB of HTML at most: %s', async (path) => {
  const { body } = await app.get(path);
  expect(body.match(/<article|<li[^>]*event/g)?.length ?? 0).toBeGreaterThanOrEqual(25);
  expect(gzipSync(body).length).toBeLessThanOrEqual(40_000);
});

test('no browser is given what checks input on the server', () => {
  const folder = new URL('../../dist/web/client/', import.meta.url);
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(50);
  expect(scripts.filter((name) => readFileSync(new URL(name, folder), 'utf8').includes('_zod'))).toEqual([]);
});

test('scripts come as small as they were made, and say how', async () => {
  const { body } = await app.get('/nl');
  const script = /<script type="module" src="([^"]+)"/.exec(body)?.[1] ?? '';
  const module = /<link rel="modulepreload" href="([^"]*libraries[^"]*)"/.exec(body)?.[1] ?? '';
  const whole = await app.get(module);
  const small = await app.get(module, { 'accept-encoding': 'gzip, br' });
  expect(script).toMatch(/^\/assets\//);
  expect([small.statusCode, small.headers['content-encoding'], small.headers['content-type']]).toEqual([
    200,
    'br',
    whole.headers['content-type'],
  ]);
  expect(String(small.headers['vary']).toLowerCase()).toContain('accept-encoding');
  expect(small.rawPayload.length).toBeLessThan(whole.rawPayload.length / 3);
});

test('the guard of the budgets bites, counts a file once and adds what a page fetches later', () => {
  const manifest: Manifest = {
    'entry.tsx': { file: 'entry.js', isEntry: true, imports: ['_shared'], dynamicImports: ['features/map.tsx'] },
    _shared: { file: 'shared.js' },
    'features/map.tsx': { file: 'map.js', imports: ['_shared'], dynamicImports: ['drawing.ts'] },
    'drawing.ts': { file: 'drawing.js' },
    'wording/nl.ts': { file: 'nl.js' },
    'style.css': { file: 'style.css' },
  };
  const weights = pageWeights(manifest, (file) => (file === 'drawing.js' ? budget.scripts : 10));
  expect(weights).toEqual([
    { page: 'features/map.tsx, nl', scripts: 40, styles: 10, fonts: 0, requests: 7 },
    { page: 'features/map.tsx + drawing.ts, nl', scripts: 130_040, styles: 10, fonts: 0, requests: 8 },
  ]);
  expect(tooHeavy(weights)).toEqual(['features/map.tsx + drawing.ts, nl: 130040 scripts, and 130000 is the most']);
});
