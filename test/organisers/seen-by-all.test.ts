import { expect, test } from 'vitest';
import type { OrganisationState } from '../../server/contracts/words.ts';
import { publish, seminar } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { decide, organisation, refused, register } from './organisations.ts';

const app = await startTestApp({ template: 'lists_template' });

/** A word that stands in nothing else. */
const canary = 'Zandkorrelbond';
const owner = await signedIn(app);
const id = await register(app, owner, canary, {
  website: 'https://zandkorrel.example',
  description: { nl: 'Wij voeren Zandkorrels uit.' },
});
const stranger = await signedIn(app, { 'organiser.voka': 'owner' });
const officer = await signedIn(app, { 'office.tokyo': 'head' });
const planner = await signedIn(app, { head_office: 'planner' });

/** Every answer for which somebody may hope to read the name. */
const addresses = [
  '/api/v1/organisers',
  `/api/v1/organisers?q=${canary}`,
  `/api/v1/organisers/${id}`,
  '/api/v1/events',
  `/api/v1/events?q=${canary}`,
  `/api/v1/events?organiser=${id}`,
  `/calendar.ics?organiser=${id}&lang=nl`,
  `/api/v1/teams/organiser.${id}`,
  `/api/v1/teams/organiser.${id}/profile`,
  '/api/v1/moderation',
  `/api/v1/moderation/organisations/${id}`,
];

async function whoReads(headers: Record<string, string>): Promise<string[]> {
  const found: string[] = [];
  for (const path of addresses) {
    const { statusCode, body } = await app.get(path, headers);
    expect(statusCode).toBeLessThan(500);
    // Who asks for a word is told the word they asked for, and for a code that there is no such code.
    const told = statusCode === 200 ? body.replaceAll(`"q":"${canary}"`, '') : '';
    if (told.toLowerCase().includes('zandkorrel')) found.push(path);
  }
  return found;
}

async function setState(state: OrganisationState): Promise<void> {
  await app.db.updateTable('organisers').set({ state }).where('id', '=', id).execute();
}

test.each(['submitted', 'changes_requested', 'refused'] as const)(
  'the name of an organisation that is %s is in no answer but those to its own people and planners',
  async (state) => {
    await setState(state);
    expect(await whoReads({})).toEqual([]);
    expect(await whoReads(stranger.headers)).toEqual([]);
    expect(await whoReads(officer.headers)).toEqual([]);
    const own = [`/api/v1/organisers/${id}`, `/api/v1/teams/organiser.${id}`, `/api/v1/teams/organiser.${id}/profile`];
    expect(await whoReads(owner.headers)).toEqual(own);
    expect(await whoReads(planner.headers)).toEqual(expect.arrayContaining(own));
  },
);

test('what nobody may know of looks like what does not exist', async () => {
  await setState('submitted');
  const instance = (body: string) => body.replace(/"urn:request:[^"]+"/, '""');
  for (const path of addresses.filter((one) => one.includes(id))) {
    const [hidden, missing] = await Promise.all([
      app.get(path, stranger.headers),
      app.get(path.replace(id, 'zandkorrelbonds'), stranger.headers),
    ]);
    expect(hidden.statusCode, path).toBe(missing.statusCode);
    expect(instance(hidden.body).replaceAll(id, 'x')).toBe(instance(missing.body).replaceAll('zandkorrelbonds', 'x'));
  }
  const motivation = { motivation: 'Ik werk er.' };
  const claim = (organiser: string) =>
    app.send('POST', `/api/v1/organisers/${organiser}/claims`, motivation, stranger.headers);
  expect(refused(await claim(id), 404).detail).toBe(refused(await claim('zandkorrelbonds'), 404).detail);
});

test('nobody learns by its name that it is there: the same name is taken in as well', async () => {
  await setState('submitted');
  expect((await app.send('POST', '/api/v1/organisers', organisation(canary), stranger.headers)).statusCode).toBe(201);
});

test('once it is verified everybody reads it, and what it announces', async () => {
  await setState('submitted');
  expect((await decide(app, planner, `organisations/${id}`, 'verified')).statusCode).toBe(200);
  await publish(app, seminar({ organisers: [{ id, role: 'lead' }] }));
  expect(await whoReads({})).toEqual(addresses.slice(0, 7));
  expect((await app.get(`/api/v1/organisers/${id}`)).json()).toMatchObject({
    name: { nl: canary, en: canary },
    verified: true,
    website: 'https://zandkorrel.example',
    description: { nl: 'Wij voeren Zandkorrels uit.' },
  });
  expect((await app.get(`/api/v1/organisers/${id}`)).body).not.toContain('internationaal@bond.example');
});

test('organisers are found by the beginnings of the words of any of their names', async () => {
  const found = async (q: string) =>
    (await app.getJson<{ items: { id: string }[] }>(`/api/v1/organisers?q=${q}`)).items.map((one) => one.id);
  expect(await found('flanders+food')).toEqual(['flanders-food']);
  expect(await found('vlaams+netwerk+ondern')).toEqual(['voka']);
  expect(await found('geen-enkele-bond')).toEqual([]);
});
