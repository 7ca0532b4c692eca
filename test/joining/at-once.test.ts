import { expect, test } from 'vitest';
import type { LightMyRequestResponse } from 'fastify';
import { startTestApp } from '../support/test-app.ts';
import { forces, names } from './forces.ts';

/** Two who act at the same moment, on the real database: one of them wins, and the other is told so. */
const app = await startTestApp({ template: 'lists_template' });
const { agoria, ...talk } = await forces(app);
const { publish, read, invite, ask, answer, takeBack, remove, requests, invitation, mailsTo } = talk;

const statuses = (answers: readonly LightMyRequestResponse[]) => answers.map(({ statusCode }) => statusCode).toSorted();
const states = async (event: string) =>
  (await app.db.selectFrom('joint_requests').select('state').where('event_id', '=', event).execute()).map(
    ({ state }) => state,
  );

test.each(Array.from({ length: 5 }, (_, round) => round))(
  'accepting, declining and taking back at once make one decision and one mail (round %i)',
  async () => {
    const event = await publish();
    await invite(event.id, 'agoria');
    const { id } = await invitation(event.id);
    const before = (await mailsTo(talk.voka)).length;
    const answers = await Promise.all([
      answer(id, 'acceptance'),
      takeBack(id),
      answer(id, 'refusal'),
      answer(id, 'acceptance'),
    ]);
    expect(statuses(answers)).toEqual([200, 409, 409, 409]);
    const [state] = await states(event.id);
    for (const late of answers.filter(({ statusCode }) => statusCode === 409))
      expect(late.json()).toMatchObject({
        reason: 'alreadyDecided',
        detail: `It was ${state} on 2026-11-21T10:00:00Z.`,
      });
    const stands = names(await read(event.id)).includes('agoria co_organiser');
    expect(stands).toBe(state === 'accepted');
    expect((await mailsTo(talk.voka)).length - before).toBe(state === 'withdrawn' ? 0 : 1);
  },
);

test('inviting and asking at once make one question, or an agreement', async () => {
  for (let round = 0; round < 5; round += 1) {
    const event = await publish();
    await Promise.all([invite(event.id, 'agoria'), ask(event.id), invite(event.id, 'agoria'), ask(event.id)]);
    const open = (await states(event.id)).filter((state) => state === 'open');
    const stands = names(await read(event.id)).includes('agoria co_organiser');
    expect(open.length + Number(stands)).toBe(1);
  }
});

test('two who accept for different organisations at once both stand on it', async () => {
  const event = await publish();
  await invite(event.id, 'agoria');
  await ask(event.id, { role: 'partner' }, talk.flux, 'flux50');
  const { id } = await invitation(event.id);
  const asked = (await requests('voka', talk.voka)).toAnswer.find((one) => one.event?.id === event.id)!.id;
  const both = await Promise.all([
    answer(id, 'acceptance'),
    answer(asked, 'acceptance', { who: talk.voka, organiser: 'voka' }),
  ]);
  expect(statuses(both)).toEqual([200, 200]);
  const now = await read(event.id);
  expect(names(now).toSorted()).toEqual(['agoria co_organiser', 'flux50 partner', 'voka lead']);
  expect(now.version).toBe(event.version + 2);
});

test('one who leaves while they are taken off goes once', async () => {
  const event = await publish();
  await invite(event.id, 'agoria');
  await answer((await invitation(event.id)).id, 'acceptance');
  const answers = await Promise.all([remove(event.id, 'agoria'), remove(event.id, 'agoria', agoria, 'agoria')]);
  expect(statuses(answers)).toEqual([200, 404]);
  expect(names(await read(event.id))).toEqual(['voka lead']);
});
