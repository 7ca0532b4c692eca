import { describe, expect, test } from 'vitest';
import { claim, decide, refused, register } from '../organisers/organisations.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { submitted } from './submissions.ts';

const app = await startTestApp({ template: 'lists_template' });
const planner = await signedIn(app, { head_office: 'planner' }, { name: 'Piet Planner' });
const second = await signedIn(app, { head_office: 'planner' }, { name: 'Petra Planner' });

describe('Two planners who decide at once', () => {
  test.each([
    [
      'an organisation',
      async () => `organisations/${await register(app, await signedIn(app), 'Bond van Omstredenen')}`,
      'verified',
    ],
    ['a claim', async () => `claims/${await claim(app, await signedIn(app), 'flanders-make')}`, 'granted'],
    [
      'an event',
      async () => `events/${await submitted(app, await signedIn(app, { 'organiser.voka': 'editor' }), 'voka')}`,
      'published',
    ],
  ] as const)('on %s make one decision and one mail', async (_what, submit, yes) => {
    const path = await submit();
    await app.relay.drain();
    const before = app.mails.length;
    const answers = await Promise.all([
      decide(app, planner, path, yes),
      decide(app, second, path, 'refused', { reasons: ['other'], text: 'Liever niet.' }),
      decide(app, planner, path, yes),
      decide(app, second, path, yes),
    ]);
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, 409, 409, 409]);
    const reviews = await app.db
      .selectFrom('reviews')
      .select(['decision', 'decided_by'])
      .where('subject_id', '=', path.split('/')[1] ?? '')
      .execute();
    expect(reviews).toHaveLength(1);
    const by = reviews[0]?.decided_by === planner.id ? 'Piet' : 'Petra';
    for (const late of answers.filter((answer) => answer.statusCode === 409)) {
      const { reason, detail } = refused(late, 409);
      expect(reason).toBe('alreadyDecided');
      expect(detail).toBe(`${by} Planner decided "${reviews[0]?.decision}" on 2026-11-21T10:00:00Z.`);
    }
    await app.relay.drain();
    expect(app.mails.length - before).toBe(1);
  });

  test('on what never waited are told so', async () => {
    expect(refused(await decide(app, planner, 'organisations/agoria', 'verified'), 409)).toMatchObject({
      reason: 'alreadyDecided',
      detail: 'This does not wait for a decision.',
    });
    refused(await decide(app, planner, 'organisations/geen-bond', 'verified'), 404);
    refused(await decide(app, planner, 'claims/018f0000-0000-7000-8000-000000000000', 'granted'), 404);
    refused(await decide(app, planner, 'events/018f0000-0000-7000-8000-000000000000', 'published'), 404);
  });
});
