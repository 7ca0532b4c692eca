import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../search/document.ts';
import type { SearchAnswer } from '../../server/contracts/events.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { readerOfAll } from '../../server/kernel/audience.ts';
import { indexMissingPlans } from '../../server/search/index-events.ts';
import { fixedClock } from '../support/clock.ts';
import { foodMission, publish } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { verify } from './birds.ts';
import { engines } from './engines.ts';

for (const engine of engines) {
  const app = await startTestApp({ template: 'lists_template', indexes: engine.indexes });
  await verify(app, 'voka', 'unizo');
  const { search, plans } = app.context;
  const everything = { readers: ['public', ...readerOfAll.groups], filters: {} };
  /** In which index an event stands. */
  const standsIn = async (id: string) => ({
    search: (await search.select(everything)).includes(id),
    plans: (await plans.select(everything)).includes(id),
  });
  const revise = async (id: string, entry: Partial<EventEntry>) => {
    await app.db.transaction().execute((trx) => reviseEvent(trx, fixedClock, contentLoader, id, foodMission(entry)));
    await app.relay.drain();
  };
  const asVoka = (await signedIn(app, { 'organiser.voka': 'reader' })).headers;
  const foundByVoka = async (q: string) => (await app.get(`/api/v1/plans?q=${q}`, asVoka)).json<SearchAnswer>();

  describe(`With ${engine.name}, an event`, () => {
    test('moves from one index to the other with its audience, and out of both when it is withdrawn', async () => {
      const id = await publish(app, foodMission({ audience: 'organisers' }));
      expect(await standsIn(id)).toEqual({ search: false, plans: true });
      await revise(id, {});
      expect(await standsIn(id)).toEqual({ search: true, plans: false });
      await revise(id, { audience: 'own' });
      expect(await standsIn(id)).toEqual({ search: false, plans: true });
      await app.db.transaction().execute((trx) => withdrawEvent(trx, fixedClock, contentLoader, id));
      await app.relay.drain();
      expect(await standsIn(id)).toEqual({ search: false, plans: false });
    });

    test('is found by a partner from when it is named until it is not named any more', async () => {
      const title = { nl: 'Klompenmakers op reis' };
      const id = await publish(app, foodMission({ audience: 'own', title }));
      expect((await foundByVoka('klompenmakers')).total).toBe(0);
      await revise(id, { audience: 'partners', partners: ['voka'], title });
      expect((await foundByVoka('klompenmakers')).items.map((item) => item.id)).toEqual([id]);
      expect((await foundByVoka('klompnmakers')).corrections).toHaveLength(1);
      await revise(id, { audience: 'partners', partners: ['unizo'], title });
      expect(await foundByVoka('klompenmakers')).toMatchObject({ total: 0, items: [] });
      expect(await foundByVoka('klompnmakers')).not.toHaveProperty('corrections');
    });

    test('that was a plan before there was an index for them is put into it at the start', async () => {
      const id = await publish(app, foodMission({ audience: 'offices' }));
      const draftless = await plans.select(everything);
      await plans.remove(draftless);
      expect(await standsIn(id)).toEqual({ search: false, plans: false });
      await indexMissingPlans(app.context);
      expect((await plans.select(everything)).toSorted()).toEqual(draftless.toSorted());
      await indexMissingPlans(app.context);
      expect(await standsIn(id)).toEqual({ search: false, plans: true });
    });
  });

  test(`Neither index of ${engine.name} takes what belongs in the other`, async () => {
    const document = (readers: string[]): SearchDocument => ({
      id: '01900000-0000-7000-8000-000000000001',
      readers,
      publishedAt: '2026-11-21T10:00:00Z',
      days: [],
      codes: {
        country: [],
        region: [],
        sector: [],
        domain: [],
        kind: [],
        mode: [],
        organiser: [],
        organiserKind: [],
        language: [],
        official: [],
        price: [],
        support: [],
        month: [],
        week: [],
      },
      title: { nl: 'Verdwaald' },
      names: {},
      summary: {},
      body: {},
    });
    await expect(search.upsert([document(['planners', 'organisers'])])).rejects.toThrow();
    await expect(plans.upsert([document(['planners', 'public'])])).rejects.toThrow();
    expect([...(await engine.kept(app.db, 'search')), ...(await engine.kept(app.db, 'plans'))].join()).not.toContain(
      'verdwaald',
    );
  });
}
