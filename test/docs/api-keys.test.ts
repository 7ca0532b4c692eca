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
  // What is given back also says which leg is which.
  const legs = event.entry.legs.map(({ id: _id, ...leg }) => leg);
  expect({ ...event.entry, legs }).toEqual(example);

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

test('the example can be sent under its number as often as one likes, and says each time what happened', async () => {
  const headers = await withKey();
  const address = /"\$SITE(\/api\/v1\/teams\/\S+?\/by-number\/)/.exec(page)?.[1] ?? '';
  const number = 'Azië 2027/1';
  const { provenance, ...rest } = example as { provenance: { url: string } };
  const put = async (change: object) => {
    const body = { ...rest, provenance: { url: provenance.url }, ...change };
    const answer = await app.send('PUT', address + encodeURIComponent(number), body, headers);
    expect(answer.statusCode).toBe(200);
    const { outcome, event } = answer.json<{ outcome: string; event: EnteredEvent }>();
    return { outcome, version: event.version, number: event.entry.provenance?.externalId, id: event.id };
  };
  const first = await put({});
  expect(first).toMatchObject({ outcome: 'created', version: 1, number });
  expect(await put({})).toEqual({ ...first, outcome: 'unchanged' });
  expect(await put({ title: { nl: 'Zaken doen in Laos' } })).toEqual({ ...first, outcome: 'replaced', version: 2 });
  for (const outcome of ['created', 'replaced', 'unchanged']) expect(page).toContain(`| \`${outcome}\``);
});

test('the page explains every field of an entry, and the example shows all but those of few events', () => {
  const fields = Object.keys(OrganisationEntry.shape);
  for (const field of fields) expect(page).toMatch(new RegExp(`^\\| \`${field}\` `, 'm'));
  expect(fields.filter((field) => !(field in example))).toEqual([
    'type',
    'partners',
    'introductions',
    'officialVisit',
    'image',
    'documents',
  ]);
});

test('every address on the page is one of the API, and every scope and number is ours', () => {
  const paths = endpoints.map(({ path }) => path);
  const named = [...page.matchAll(/\$SITE(\/[^"?\s]+)/g)].map(([, path = '']) =>
    path.replace('organiser.voka', '{team}').replace('$ID', '{event}').replace('$NUMBER', '{externalId}'),
  );
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !(paths as string[]).includes(path))).toEqual([]);
  for (const scope of ApiKey.shape.scopes.element.options) expect(page).toContain(`\`${scope}\``);
  expect(mostKeys).toBe(20);
  expect(page).toContain('at most twenty keys');
});
