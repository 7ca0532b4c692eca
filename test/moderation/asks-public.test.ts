import { describe, expect, test } from 'vitest';
import type { AnswerOf } from '../../server/contracts/endpoint.ts';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { getModerationItem, getModerationQueue } from '../../server/contracts/moderation.ts';
import { vokaEnters } from '../events/voka-enters.ts';
import { decide, refused } from '../organisers/organisations.ts';
import { movableClock } from '../support/clock.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { mailsTo } from './submissions.ts';

/** What is published for fewer and asks a planner to be shown to everybody. */
const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const { planner, editor, enter, submit, revise, read, become } = await vokaEnters(app);
const organiser = await signedIn(app, { 'organiser.vlam': 'reader' });
for (const id of ['voka', 'vlam']) await become(id, { state: 'verified' });

const queue = async () =>
  (await app.get('/api/v1/moderation', planner.headers)).json<AnswerOf<typeof getModerationQueue>>().events;
const sees = async ({ id }: EnteredEvent) =>
  (await Promise.all([organiser.headers, {}].map((headers) => app.get(`/api/v1/events/${id}`, headers)))).map(
    ({ statusCode }) => statusCode,
  );

async function asking(title: string): Promise<EnteredEvent> {
  clock.moveTo(clock.now().add({ minutes: 1 }).toString());
  const event = (await submit(await enter({ title: { nl: title }, audience: 'organisers' }))).json<EnteredEvent>();
  clock.moveTo(clock.now().add({ minutes: 1 }).toString());
  return (await revise(event, { audience: 'public' })).json<EnteredEvent>();
}

const why = { reasons: ['textIncomplete'] };

describe('What asks to be shown to everybody', () => {
  test('waits in the queue since it asked, with those who see it already', async () => {
    const event = await asking('Wacht op iedereen');
    const waiting = await queue();
    expect(waiting).toMatchObject([
      {
        id: event.id,
        title: { nl: 'Wacht op iedereen' },
        submittedAt: clock.now().toString(),
        sharedWith: 'organisers',
        submittedBy: { name: 'Els Editor' },
      },
    ]);
    expect(await sees(event)).toEqual([200, 404]);
    await decide(app, planner, `events/${event.id}`, 'refused', why);
  });

  test('is public once a planner says so; its people are told, and every list follows', async () => {
    const event = await asking('Nu voor iedereen');
    await decide(app, planner, `events/${event.id}`, 'published');
    expect(await queue()).toEqual([]);
    expect(await sees(event)).toEqual([200, 200]);
    const now = await read(event);
    expect(now).toMatchObject({ shownTo: 'public', publicSince: clock.now().toString() });
    expect(now).not.toHaveProperty('asksPublicAt');
    const [mail] = (await mailsTo(app, editor)).slice(-1);
    expect(mail?.subject).toContain('“Nu voor iedereen” is nu openbaar');
    expect(mail?.text).toContain(`/nl/evenementen/nu-voor-iedereen-${event.id}`);
    expect(await app.getJson('/api/v1/events?q=iedereen')).toMatchObject({ total: 1 });
    expect((await app.get('/calendar.ics')).body).toContain('SUMMARY:Nu voor iedereen');
  });

  test.each(['changes_requested', 'refused'] as const)(
    'stays with those who see it when that is %s, and may ask again',
    async (decision) => {
      const event = await asking(`Niet voor iedereen (${decision})`);
      await decide(app, planner, `events/${event.id}`, decision, why);
      expect(await queue()).toEqual([]);
      expect(await sees(event)).toEqual([200, 404]);
      const now = await read(event);
      expect(now).toMatchObject({ editorialState: 'published', shownTo: 'organisers', maySubmit: true });
      expect(now.entry.audience).toBe('organisers');
      const item = await app.get(`/api/v1/moderation/events/${event.id}`, planner.headers);
      expect(item.json<AnswerOf<typeof getModerationItem>>().reviews).toMatchObject([{ decision }]);
      const [mail] = (await mailsTo(app, editor)).slice(-1);
      expect(mail?.text).toContain('Wie het nu al ziet, blijft het zien.');
      expect(mail?.text).toContain(`/nl/teams/organiser.voka/evenementen/${event.id}`);
      expect((await submit(now)).json()).toHaveProperty('asksPublicAt');
      await decide(app, planner, `events/${event.id}`, 'refused', why);
    },
  );

  test('is decided on once, by the first of two planners', async () => {
    const event = await asking('Twee planners');
    const second = await signedIn(app, { head_office: 'planner' }, { name: 'Petra Planner' });
    const answers = await Promise.all([
      decide(app, planner, `events/${event.id}`, 'published'),
      decide(app, second, `events/${event.id}`, 'refused', why),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
  });

  test('waits for its organisation when that is no longer verified', async () => {
    const event = await asking('Eerst de organisatie');
    await become('voka', { state: 'submitted' });
    expect(refused(await decide(app, planner, `events/${event.id}`, 'published'), 409)).toMatchObject({
      reason: 'organisationFirst',
    });
    await become('voka', { state: 'verified' });
  });
});
