import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../../server/contracts/events.ts';
import { foodMission, hanoi, publish, seminar, tokyo } from '../../support/cast.ts';
import type { SearchState } from '../../../server/contracts/upkeep.ts';
import { signedIn } from '../../support/people.ts';
import { standInUnderTest } from '../../support/meilisearch/servers.ts';
import { movableTime } from '../../support/movable-time.ts';
import { startTestApp } from '../../support/test-app.ts';

/** The whole program with Meilisearch, while somebody goes on searching. */
const { standIn, ...server } = await standInUnderTest();
const time = movableTime();
const settings = { ...(await server.settings()), deadlines: { search: 60_000 } };
const app = await startTestApp({ template: 'lists_template', pages: 'built', meilisearch: { settings, timing: time } });
const plain = await startTestApp({ template: 'lists_template' });
const questions = [
  '',
  'q=missie&sort=date',
  'country=JP',
  'q=vietnam&country=VN&sort=date',
  'sort=newest',
  'q=nergens',
  'past=true&page=2',
];

async function follow(): Promise<void> {
  for (const { writer, gate } of app.mirrors!.both) {
    await writer.run();
    await gate.refresh();
  }
}

/** One answer, without what differs between two databases. */
async function ask(one: typeof app, question: string) {
  const answer = await one.get(`/api/v1/events?${question}`);
  expect(answer.statusCode).toBe(200);
  const { items, total, facets, engine, standIn: stands } = answer.json<SearchAnswer>();
  return { right: { titles: items.map(({ title }) => title.nl), total, facets }, engine, standIn: stands };
}

async function askAll(): Promise<string[]> {
  const engines = await Promise.all(
    questions.map(async (question) => {
      const { right, engine, standIn: stands } = await ask(app, question);
      expect(right).toEqual((await ask(plain, question)).right);
      expect(stands).toBe(engine === 'builtin' ? true : undefined);
      return engine;
    }),
  );
  return [...new Set(engines)];
}

beforeAll(async () => {
  for (const one of [app, plain]) {
    await publish(one, foodMission());
    await publish(one, foodMission({ title: { nl: 'Missie naar Vietnam' }, legs: [hanoi()] }));
    for (let month = 1; month <= 9; month++) {
      const day = `2027-0${month}-05`;
      await publish(
        one,
        seminar({ title: { nl: `Seminarie ${month}` }, legs: [tokyo({ startsOn: day, endsOn: day })] }),
      );
    }
  }
  await follow();
});

describe('Whoever goes on searching', () => {
  test('is answered by Meilisearch while it is there', async () => {
    expect(await askAll()).toEqual(['meilisearch']);
  });

  test('gets the same right answers when it dies in the middle of their questions, and when it comes back', async () => {
    const underway = Array.from({ length: 10 }, () => askAll());
    await standIn.goDown();
    await Promise.all(underway);
    for (let times = 0; times < 4; times++) await askAll();
    expect(await askAll()).toEqual(['builtin']);

    const late = { title: { nl: 'Laatste nieuws uit Vietnam' }, legs: [hanoi()] };
    for (const one of [app, plain]) await publish(one, seminar(late));
    expect(await askAll()).toEqual(['builtin']);

    await standIn.comeBack();
    await time.move(120_000);
    await follow();
    await ask(app, '');
    while ((app.context.search as { state?: string }).state === 'half-open')
      await new Promise((resolve) => setImmediate(resolve));
    expect(await askAll()).toEqual(['meilisearch']);
  });

  test('is told in one quiet line on the page that the search is simpler, and in none when it is not', async () => {
    const line = 'Zoeken werkt nu eenvoudiger';
    const page = async (path: string) => (await app.get(path)).body;
    expect(await page('/nl/evenementen')).not.toContain(line);
    standIn.plan({ fault: 'html 502' });
    expect(await page('/nl/evenementen?q=missie')).toContain(line);
    expect(await page('/en/events?q=missie')).toContain('Search is simpler for now');
    standIn.plan(undefined);
  });
});

describe('Planners see how searching goes', () => {
  test('who answered and why, whether Meilisearch is behind, and what it does not take', async () => {
    const planner = await signedIn(app, { head_office: 'planner' });
    const states = async () =>
      (await app.get('/api/v1/upkeep/search', planner.headers)).json<{ items: SearchState[] }>().items;
    const [events, plans] = await states();
    expect(events).toMatchObject({ index: 'events', state: 'ready', lagSeconds: 0, setAside: [] });
    expect(events!.answers.standIn).toBe(Object.values(events!.why).reduce((sum, count) => sum + count, 0));
    expect(events!.why.down).toBeGreaterThan(0);
    expect(plans).toMatchObject({ index: 'plans', breaker: 'closed', answers: { usual: 0, standIn: 0 } });

    standIn.endTasks(() => ({ status: 'failed', code: 'internal' }));
    const id = await publish(app, seminar({ title: { nl: 'Onverteerbaar' } }));
    await time.move(90_000);
    await follow();
    standIn.endTasks(undefined);
    expect((await states())[0]!.setAside).toMatchObject([{ subject: id, event: { id }, attempts: 1 }]);
    const { body } = await app.get('/nl/berichten', planner.headers);
    expect(body).toContain('Zoeken met Meilisearch');
    expect(body).toContain('1 evenement dat Meilisearch niet aanneemt');
    expect(body).toContain('Onverteerbaar');
  });

  test('and nothing where it is not used', async () => {
    const planner = await signedIn(plain, { head_office: 'planner' });
    expect((await plain.get('/api/v1/upkeep/search', planner.headers)).json()).toEqual({ items: [] });
  });
});
