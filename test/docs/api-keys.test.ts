import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ApiKey, mostKeys } from '../../server/contracts/keys.ts';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import { OrganisationEntry } from '../../server/contracts/event-entry.ts';
import { endpoints } from '../http/endpoints.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

/** What the page for the developers of organisers says, tried out. */
const page = readFileSync(new URL('../../docs/api-keys.md', import.meta.url), 'utf8');
const app = await startTestApp({ template: 'lists_template' });

const example = JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? '') as Record<string, unknown>;

async function withKey(): Promise<Record<string, string>> {
  const { headers } = await signedIn(app, { 'organiser.voka': 'owner' });
  const body = { name: 'Website', scopes: ['events:read', 'events:write'] };
  const made = await app.send('POST', '/api/v1/teams/organiser.voka/keys', body, headers);
  return { authorization: `Bearer ${made.json<{ secret: string }>().secret}` };
}

test('the example of the page is taken, found again, changed, submitted and withdrawn as it says', async () => {
  const headers = await withKey();
  const address = /"\$SITE(\/api\/v1\/teams\/\S+?\/events)"/.exec(page)?.[1] ?? '';
  const made = await app.send('POST', address, example, headers);
  expect(made.statusCode).toBe(201);
  const event = made.json<EnteredEvent>();
  expect(event).toMatchObject({ editorialState: 'draft', version: 1 });
  expect(event.entry).toEqual(example);

  const again = await app.send('POST', address, { ...example, title: { nl: 'Iets anders' } }, headers);
  expect([again.statusCode, again.json()]).toEqual([201, event]);

  const change = { version: event.version, ...event.entry, title: { nl: 'Zaken doen in Laos' } };
  const changed = await app.send('PUT', `${address}/${event.id}`, change, headers);
  expect(changed.json()).toMatchObject({ version: 2, entry: { title: { nl: 'Zaken doen in Laos' } } });
  for (const [step, editorialState] of [
    ['submission', 'submitted'],
    ['withdrawal', 'withdrawn'],
  ] as const) {
    const taken = await app.send('POST', `${address}/${event.id}/${step}`, undefined, headers);
    expect(taken.json()).toMatchObject({ editorialState });
  }
});

test('the page explains every field of an entry, and the example shows all but those of an official visit', () => {
  const fields = Object.keys(OrganisationEntry.shape);
  for (const field of fields) expect(page).toMatch(new RegExp(`^\\| \`${field}\` `, 'm'));
  expect(fields.filter((field) => !(field in example))).toEqual(['type', 'officialVisit', 'image', 'documents']);
});

test('every address on the page is one of the API, and every scope and number is ours', () => {
  const paths = endpoints.map(({ path }) => path);
  const named = [...page.matchAll(/\$SITE(\/[^"?\s]+)/g)].map(([, path = '']) =>
    path.replace('organiser.voka', '{team}').replace('$ID', '{event}'),
  );
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !(paths as string[]).includes(path))).toEqual([]);
  for (const scope of ApiKey.shape.scopes.element.options) expect(page).toContain(`\`${scope}\``);
  expect(mostKeys).toBe(20);
  expect(page).toContain('at most twenty keys');
});
