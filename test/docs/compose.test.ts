import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { meilisearchVariables } from '../../server/meilisearch-config.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const compose = read('docker-compose.yml');

/** The lines of one service. */
function service(name: string): string {
  const [, lines] = new RegExp(`^  ${name}:\\n((?:    .*\\n|\\n)+)`, 'm').exec(compose) ?? [];
  if (lines === undefined) throw new Error(`docker-compose.yml has no service ${name}`);
  return lines;
}

test('Meilisearch has one version, a health check, a disk of its own, nothing outside and nobody to report to', () => {
  const lines = service('meilisearch');
  expect(lines).toMatch(/^ {4}image: getmeili\/meilisearch:v\d+\.\d+\.\d+$/m);
  expect(lines).toMatch(/^ {4}healthcheck:\n {6}test: \[CMD, curl, .*\/health\]$/m);
  expect(lines).toMatch(/^ {4}volumes:\n {6}- meilisearch:\/meili_data$/m);
  expect(compose).toMatch(/^volumes:\n(?: {2}\w+:\n)* {2}meilisearch:\n/m);
  expect(lines).toMatch(/^ {6}MEILI_ENV: production$/m);
  expect(lines).toMatch(/^ {6}MEILI_NO_ANALYTICS: 'true'$/m);
  expect(lines).not.toMatch(/^ {4}ports:/m);
});

test('the site is never given the master key, and does not wait for Meilisearch', () => {
  const app = service('app');
  const given = [...app.matchAll(/^ {6}(MEILI_\w+):/gm)].map(([, name]) => name!);
  expect(given.toSorted()).toEqual(['MEILI_INDEX_KEY', 'MEILI_SEARCH_KEY', 'MEILI_SWAP_KEY', 'MEILI_URL']);
  expect(Object.keys(meilisearchVariables)).toEqual(expect.arrayContaining(given));
  expect(app).not.toContain('MASTER');
  expect(/depends_on:\n((?: {6,}.*\n)+)/.exec(app)?.[1]).not.toContain('meilisearch');
});

test('what has to be written in `.env` is told in the README', () => {
  const wanted = [...compose.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name!);
  expect(wanted).toContain('MEILI_MASTER_KEY');
  const told = /```sh\n(POSTGRES_PASSWORD=[\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
  for (const name of wanted) expect(told).toMatch(new RegExp(`^${name}=`, 'm'));
});
