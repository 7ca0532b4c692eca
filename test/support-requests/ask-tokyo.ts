import { expect } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { Dossier } from '../../server/contracts/support-organiser.ts';
import { vokaEntry } from '../events/voka-enters.ts';
import { tokyo } from '../support/cast.ts';
import type { Visitor } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';
import { fullForm } from './offices.ts';

/** A request of Voka, verified for it, to the office of Tokyo; sent by somebody who writes for Voka. */
export async function askTokyo(app: TestApp, { headers }: Pick<Visitor, 'headers'>): Promise<string> {
  await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', '=', 'voka').execute();
  const events = '/api/v1/teams/organiser.voka/events';
  const entered = await app.send('POST', events, vokaEntry({ legs: [tokyo()] }), headers);
  const support = `${events}/${entered.json<EnteredEvent>().id}/support`;
  await app.send('PATCH', support, { version: 0, set: fullForm }, headers);
  const sent = await app.send('POST', `${support}/submission`, { version: 1 }, headers);
  expect(sent.statusCode, sent.body).toBe(200);
  const asked = sent.json<Dossier>().offices.find(({ office }) => office.id === 'tokyo');
  return asked!.request!.id;
}
