import { describe, expect, test } from 'vitest';
import { auditOf, decide, refused, register } from '../organisers/organisations.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template' });
const planner = await signedIn(app, { head_office: 'planner' });

const stateOf = async (id: string) =>
  app.db.selectFrom('organisers').select(['state', 'trusted']).where('id', '=', id).executeTakeFirstOrThrow();

describe('Trust', () => {
  const trust = (id: string, trusted: boolean) =>
    app.send('PUT', `/api/v1/organisers/${id}/trust`, { trusted }, planner.headers);

  test('is given to a verified organisation and taken back, each noted once', async () => {
    const id = await register(app, await signedIn(app), 'Bond van Betrouwbaren');
    await decide(app, planner, `organisations/${id}`, 'verified');
    for (const trusted of [true, true, false]) expect((await trust(id, trusted)).statusCode).toBe(200);
    expect(await stateOf(id)).toEqual({ state: 'verified', trusted: false });
    expect((await auditOf(app, id)).slice(-2).map((one) => one.action)).toEqual(['trusted', 'no_longer_trusted']);
  });

  test('is for no other organisation', async () => {
    const id = await register(app, await signedIn(app), 'Bond van Onbekenden');
    expect(refused(await trust(id, true), 409).reason).toBe('notVerified');
    expect(refused(await trust('agoria', true), 409).reason).toBe('notVerified');
    refused(await trust('geen-bond', true), 404);
  });
});
