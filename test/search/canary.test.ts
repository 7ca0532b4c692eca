import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { audiences, editorialStates } from '../../server/contracts/words.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import type { StoredFile } from '../../server/contracts/files.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { fixedClock } from '../support/clock.ts';
import { foodMission, publish, tokyo } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { birdIn, heard, mediaOf, walkingTime } from './birds.ts';
import { walkedEngines } from './engines.ts';
import { everyRoute, routesOfTree, walkedRoutes } from './every-route.ts';

/**
 * The canary: plans that are not public carry a word that stands nowhere else, wherever somebody can write. It must
 * not sing in any answer of any route, nor in anything that search and calendars keep. A second bird, in a public
 * event, shows that the walk would hear it. Nobody here is of a verified organisation: who may see plans is told in
 * `plans-heard.test.ts`.
 */
const canary = 'kanarievogel';
const nightingale = 'nachtegaal';

const from = (externalId: string) => ({ provenance: { source: canary, externalId } });
for (const engine of walkedEngines) {
  const app = await startTestApp({ template: 'lists_template', pages: 'built', indexes: engine.indexes });
  const hidden: string[] = [];
  /** Those of them that everybody could see once. */
  const gone: string[] = [];
  const files: StoredFile[] = [];
  const shown: string[] = [];

  const plan = async (entry: Partial<EventEntry> = {}) => birdIn(canary, { ...(await media()), ...entry });
  const media = async () => {
    const { media: added, stored } = await mediaOf(app, canary);
    files.push(...stored);
    return added;
  };

  describe(`With ${engine.name}`, { timeout: walkingTime }, () => {
    beforeAll(async () => {
      const announce = async (name: string) => {
        const entry = await plan(from(name));
        return app.db.transaction().execute((trx) => announceEvent(trx, fixedClock, contentLoader, entry));
      };
      for (const audience of audiences.filter((one) => one !== 'public'))
        hidden.push(
          await publish(
            app,
            await plan({ audience, ...(audience === 'partners' && { partners: ['unizo'] }), ...from(audience) }),
          ),
        );
      for (const state of editorialStates.filter((one) => one !== 'published' && one !== 'withdrawn')) {
        const id = await announce(state);
        await app.db.updateTable('events').set({ editorial_state: state }).where('id', '=', id).execute();
        hidden.push(id);
      }
      // One was public, and found, before it was withdrawn.
      const withdrawn = await publish(app, await plan(from('withdrawn')));
      expect((await app.get(files.at(-1)!.url)).body).toContain(canary);
      expect(await app.getJson(`/api/v1/events?q=${canary}`)).toMatchObject({ total: 1 });
      await app.db.updateTable('events').set({ editorial_state: 'withdrawn' }).where('id', '=', withdrawn).execute();
      // Another is shown to fewer by now.
      const wide = await plan(from('narrowed'));
      const narrowed = await publish(app, wide);
      const revised = { ...wide, audience: 'organisers' as const };
      await app.db
        .transaction()
        .execute((trx) => reviseEvent(trx, fixedClock, contentLoader, narrowed, { ...revised, legs: [tokyo()] }));
      gone.push(withdrawn, narrowed);
      hidden.push(...gone);
      // What the organisation's own people enter: a draft, and one that waits for a planner.
      const { headers } = await signedIn(app, { 'organiser.stad-genk': 'editor' });
      const events = '/api/v1/teams/organiser.stad-genk/events';
      for (const externalId of ['entered', 'offered']) {
        const { provenance: _provenance, ...entry } = await plan();
        const entered = await app.send('POST', events, { ...entry, provenance: { externalId } }, headers);
        expect(entered.statusCode).toBe(201);
        const { id } = entered.json<{ id: string }>();
        if (externalId === 'offered') await app.send('POST', `${events}/${id}/submission`, undefined, headers);
        hidden.push(id);
      }
      // What they are still writing: something new, and changes to what everybody sees.
      const drafts = '/api/v1/teams/organiser.stad-genk/drafts';
      const { image } = await media();
      const typed = {
        'title.nl': `Plan ${canary}`,
        'legs.n1.country': 'PG',
        'legs.n1.city': canary,
        legs: ['n1'],
        'image.file': image!.file,
        'image.alt.nl': canary,
      };
      const draft = await app.send('POST', drafts, { fields: typed }, headers);
      expect(draft.statusCode).toBe(201);
      hidden.push(draft.json<{ id: string }>().id);
      for (const subject of hidden)
        await sql`insert into outbox (topic, subject) values ('event.changed', ${subject})`.execute(app.db);
      shown.push(await publish(app, foodMission()));
      await app.relay.drain();
    });

    describe('The walk', () => {
      test('goes along every route of the program, and along nothing else', () => {
        expect(
          routesOfTree('└── / (GET)\n    ├── a\n    │   └── b/\n    │       └── :id (GET)\n    └── c (GET)'),
        ).toEqual(['/', '/ab/:id', '/c']);
        expect(walkedRoutes.toSorted()).toEqual(everyRoute(app.server).toSorted());
      });
    });

    describe('Plans that are not public', () => {
      test('are named by no route', async () => {
        expect(hidden).toHaveLength(12);
        expect(await heard(app, canary, hidden, {}, files)).toEqual([]);
      });

      test('are named by no route to people who are signed in but have no business with them', async () => {
        expect(await heard(app, canary, hidden, (await signedIn(app)).headers, files)).toEqual([]);
        const foreign = await signedIn(app, { 'organiser.voka': 'owner', 'organiser.unizo': 'reader' });
        expect(await heard(app, canary, hidden, foreign.headers, files)).toEqual([]);
      });

      test(
        'are named to those who entered them, and where they look after them alone',
        { timeout: 240_000 },
        async () => {
          const colleague = await signedIn(app, { 'organiser.stad-genk': 'reader' });
          expect(await heard(app, canary, hidden, colleague.headers, files)).toEqual([
            '/api/v1/teams/:team/audit-trail',
            '/api/v1/teams/:team/drafts',
            '/api/v1/teams/:team/drafts/:draft',
            '/api/v1/teams/:team/events',
            '/api/v1/teams/:team/events/:event',
            '/api/v1/teams/:team/events/:event/audit-trail',
            '/api/v1/teams/:team/events/:event/support',
            '/api/v1/teams/:team/files',
            '/en/teams/:team/events',
            '/en/teams/:team/events/:event',
            '/en/teams/:team/events/:event/edit',
            '/en/teams/:team/events/:event/edit/:section',
            '/en/teams/:team/events/:event/edit/check',
            '/en/teams/:team/events/:event/history',
            '/en/teams/:team/events/:event/support',
            '/en/teams/:team/events/:event/support/:step',
            '/en/teams/:team/events/:event/support/check',
            '/en/teams/:team/history',
            '/en/teams/:team/joining/event/:event',
            '/files/:id/:name',
            '/nl/teams/:team/evenementen',
            '/nl/teams/:team/evenementen/:event',
            '/nl/teams/:team/evenementen/:event/bewerken',
            '/nl/teams/:team/evenementen/:event/bewerken/:section',
            '/nl/teams/:team/evenementen/:event/bewerken/controle',
            '/nl/teams/:team/evenementen/:event/geschiedenis',
            '/nl/teams/:team/evenementen/:event/ondersteuning',
            '/nl/teams/:team/evenementen/:event/ondersteuning/:step',
            '/nl/teams/:team/evenementen/:event/ondersteuning/controle',
            '/nl/teams/:team/geschiedenis',
            '/nl/teams/:team/samenwerken/evenement/:event',
          ]);
        },
      );

      test('are named by no count: their country, sector and organiser count nothing', async () => {
        const { facets, items } = await app.getJson<{ facets: object; items: { id: string }[] }>(
          '/api/v1/events?past=true',
        );
        expect(items.map(({ id }) => id)).toEqual(shown);
        expect(JSON.stringify(facets)).not.toMatch(/PG|oceania|horses|stad-genk|official_visit|"city"/);
      });

      test('are not found by who knows the word, nor by who nearly knows it', async () => {
        for (const q of [canary, `${canary} `, 'kanarie', 'kanarievogal', 'knarievogel', `plan ${canary}`]) {
          const answer = await app.getJson<object>(`/api/v1/events?past=true&q=${q}`);
          expect(answer).toMatchObject({ total: 0, items: [] });
          expect(JSON.stringify(Object.entries(answer).filter(([name]) => name === 'corrections'))).toBe('[]');
          expect(saying((await app.get(`/calendar.ics?past=true&q=${q}`)).body)).toEqual([]);
          const page = await app.get(`/nl/evenementen?past=true&q=${q}`, { accept: 'text/html' });
          expect(hidden.filter((id) => page.body.includes(id))).toEqual([]);
        }
      });

      test('are answered as if they did not exist, or were gone where everybody could see them once', async () => {
        for (const id of hidden) {
          for (const address of [`/api/v1/events/${id}`, `/nl/evenementen/x-${id}`])
            expect((await app.get(address, { accept: 'text/html,*/*' })).statusCode).toBe(
              gone.includes(id) ? 410 : 404,
            );
          // What was withdrawn is still taken out of calendars, item by item, which say nothing else.
          const { statusCode, body } = await app.get(`/events/${id}/calendar.ics`);
          expect(statusCode === 200 ? gone : [id]).toContain(id);
          expect([200, gone.includes(id) ? 410 : 404]).toContain(statusCode);
          expect(saying(body)).toEqual([]);
        }
        expect(files.length).toBe(2 * hidden.length);
        for (const { url, urlSmall } of files)
          for (const address of [url, ...(urlSmall ? [urlSmall] : [])])
            expect((await app.get(address)).statusCode).toBe(404);
      });

      test('are gone in the same words, whether they were withdrawn or are shown to fewer', async () => {
        const told = async (id: string) =>
          (await app.get(`/api/v1/events/${id}`)).body.replace(/"instance":"[^"]*"/, '').replaceAll(id, '');
        expect(new Set(await Promise.all(gone.map(told))).size).toBe(1);
      });

      test('are not told by what is like them: that is of when everybody saw them', async () => {
        for (const id of hidden) {
          const answer = await app.get(`/api/v1/events/${id}/similar`);
          expect(answer.statusCode).toBe(gone.includes(id) ? 200 : 404);
          // What was moved to Japan since, where a public event is, is still like Papua New Guinea only.
          expect(answer.json<{ items?: object[] }>().items ?? []).toEqual([]);
        }
      });

      test('leave no trace in what public search and calendars keep', async () => {
        const { rows } = await sql<{ row: string }>`select t::text as row from calendar_entries t`.execute(app.db);
        const calendars = rows.map(({ row }) => row);
        for (const kept of [await engine.kept(app.db, 'search'), calendars]) {
          expect(kept.length).toBeGreaterThan(0);
          expect(kept.filter((row) => row.includes(canary))).toEqual([]);
          // What was withdrawn is known by its id alone, to be taken out of calendars.
          const told = kept.filter((row) => saying(row).length > 0 || !row.includes('BEGIN:VEVENT'));
          expect(told.filter((row) => hidden.some((id) => row.includes(id)))).toEqual([]);
        }
      });
    });

    test('the same word in a public event is heard wherever events are shown', async () => {
      const { media: added, stored } = await mediaOf(app, nightingale);
      const id = await publish(app, birdIn(nightingale, added));
      expect(await heard(app, nightingale, [id], {}, stored)).toEqual(
        expect.arrayContaining([
          '/api/v1/events',
          '/api/v1/events/:id',
          '/api/v1/changes',
          '/api/v1/events.csv',
          '/api/v1/events.jsonld',
          '/api/v1/events.ndjson',
          '/api/v1/events.oslo.jsonld',
          '/api/v1/events/:id/oslo.jsonld',
          '/feed.atom',
          '/sitemap/:part',
          '/calendar.ics',
          '/events/:id/calendar.ics',
          '/events/:id/image.png',
          '/e/:code',
          '/nl/evenementen',
          '/nl/evenementen/:event',
          '/nl/landen/:country',
          '/en/events',
          '/en/events/:event',
          '/en/countries/:country',
          '/files/:id/:name',
        ]),
      );
      expect(await app.getJson('/api/v1/events?q=nachtegeal')).toHaveProperty('corrections');
    });
  });
}

const notThere = /SUMMARY:(Niet meer in de agenda|No longer in the calendar)\r?$/m;

/** Items of a calendar that say more than that something is not there any more. */
function saying(calendar: string): string[] {
  const items = calendar.match(/BEGIN:VEVENT[^]*?END:VEVENT/g) ?? [];
  const more = /^(LOCATION|GEO|URL|CATEGORIES|CONFERENCE|COLOR|RELATED-TO)/m;
  return items.filter((item) => !notThere.test(item) || !/^STATUS:CANCELLED\r?$/m.test(item) || more.test(item));
}
