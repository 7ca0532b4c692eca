import { expect, test } from 'vitest';
import { loadOrganisers } from '../../server/organisers/load-organisers.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { organisation } from './organisations.ts';

const app = await startTestApp({ template: 'lists_template' });

async function rename(id: string): Promise<void> {
  const owner = await signedIn(app, { [`organiser.${id}`]: 'owner' });
  const body = { ...organisation(`Nieuwe naam van ${id}`, { kind: 'company' }), version: 1 };
  expect((await app.send('PUT', `/api/v1/teams/organiser.${id}/profile`, body, owner.headers)).statusCode).toBe(200);
}

async function nameOf(id: string): Promise<string> {
  return (await app.getJson<{ name: { nl: string } }>(`/api/v1/organisers/${id}`)).name.nl;
}

test('loading our list again leaves a verified organisation the name that it gave itself', async () => {
  await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', '=', 'voka').execute();
  await rename('voka');
  await app.db.updateTable('organisers').set({ aliases: [], partnerships: '[]' }).where('id', '=', 'voka').execute();
  await app.db.updateTable('organisers').set({ name_nl: 'Oude naam' }).where('id', '=', 'agoria').execute();
  await loadOrganisers(app.db);
  expect(await nameOf('voka')).toBe('Nieuwe naam van voka');
  expect(await nameOf('agoria')).toBe('Agoria');
  const voka = await app.getJson<{ partnerships: unknown[]; kind: string }>('/api/v1/organisers/voka');
  expect(voka.kind).toBe('company');
  expect(voka.partnerships).not.toEqual([]);
});
