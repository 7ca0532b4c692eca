import { beforeAll, describe, expect, test } from 'vitest';
import { type Audience, audiences } from '../../server/contracts/words.ts';
import type { TeamRole } from '../../server/accounts/teams.ts';
import type { SearchAnswer } from '../../server/contracts/events.ts';
import { foodMission, publish } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { askRoutes, birdFor, birdIn, birds, heardOf, planRoutes, radarRoutes, supportRoutes } from './birds.ts';
import { verify, walkingTime } from './birds.ts';
import { walkedEngines } from './engines.ts';

/**
 * The same walk as the canary's, by people who may see some plans: each is heard by those in its audience where plans
 * are shown, and by nobody anywhere else. UNIZO is the named partner; Genk's plans are Genk's.
 */

/** Somebody who goes past everything. */
interface Listener {
  who: string;
  teams: Record<string, TeamRole>;
  hears: Audience[];
  /** What shows it to them beside that: pages of their team, which the walk goes past. */
  forTheirTeam?: readonly string[];
}

const people: readonly Listener[] = [
  {
    who: 'the organisation itself',
    teams: { 'organiser.stad-genk': 'reader' },
    hears: ['own', 'partners', 'organisers', 'offices'],
    forTheirTeam: askRoutes,
  },
  { who: 'the named partner', teams: { 'organiser.unizo': 'reader' }, hears: ['partners', 'organisers', 'offices'] },
  {
    who: 'another organisation',
    teams: { 'organiser.voka': 'owner' },
    hears: ['organisers', 'offices'],
    forTheirTeam: [...askRoutes, ...radarRoutes],
  },
  { who: 'an office', teams: { 'office.tokyo': 'head' }, hears: ['offices'] },
  { who: 'an organisation that was not verified yet', teams: { 'organiser.agoria': 'owner' }, hears: [] },
  { who: 'somebody without a team', teams: {}, hears: [] },
];
const narrow = audiences.filter((audience) => audience !== 'public');
const words = narrow.map((audience) => birds[audience]);
/** Nearly the word: of each bird, two letters swapped. */
const typo = (word: string) => `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`;

for (const engine of walkedEngines) {
  const app = await startTestApp({ template: 'lists_template', pages: 'built', indexes: engine.indexes });
  const ids: string[] = [];

  describe(`With ${engine.name}, plans`, { timeout: walkingTime }, () => {
    beforeAll(async () => {
      await verify(app, 'stad-genk', 'unizo', 'voka');
      for (const audience of narrow) ids.push(await publish(app, birdFor(audience)));
      await publish(app, foodMission());
    });

    test.each(people)(
      'are heard by $who where plans are shown to them, and nowhere else',
      async ({ teams, hears, forTheirTeam = [] }) => {
        const { headers } = await signedIn(app, teams);
        const heard = await heardOf(app, words, ids, headers);
        const routes = [...planRoutes, ...forTheirTeam].toSorted();
        for (const audience of narrow)
          expect(heard.get(birds[audience]), audience).toEqual(hears.includes(audience) ? routes : []);
      },
    );

    test('are heard by nobody who is not signed in', async () => {
      const heard = await heardOf(app, words, ids);
      expect([...heard.values()].flat()).toEqual([]);
    });

    test('are heard by planners, but neither in public lists nor in calendars', async () => {
      const { headers } = await signedIn(app, { head_office: 'planner' });
      const heard = await heardOf(app, words, ids, headers);
      const allowed = [...planRoutes, ...askRoutes, ...radarRoutes, ...supportRoutes, '/api/v1/audit-trail'];
      for (const routes of heard.values()) {
        expect(routes).toEqual(expect.arrayContaining(planRoutes));
        expect(routes.filter((route) => !allowed.includes(route))).toEqual([]);
      }
    });

    test.each(people.filter(({ hears }) => hears.length > 0))(
      'are counted, totalled and corrected for $who as far as they hear them',
      async ({ teams, hears }) => {
        const { headers } = await signedIn(app, teams);
        const ask = async (query: string) => (await app.get(`/api/v1/plans?${query}`, headers)).json<SearchAnswer>();
        const all = await ask('past=true');
        expect(all.total).toBe(hears.length);
        for (const values of [all.facets.country, all.facets.organiser, all.facets.official, all.facets.month])
          expect(values.map(({ count }) => count)).toEqual([hears.length]);
        for (const audience of narrow) {
          const word = birds[audience];
          const [found, nearly] = [await ask(`q=${word}`), await ask(`q=${typo(word)}`)];
          expect([found.total, nearly.total]).toEqual(hears.includes(audience) ? [1, 1] : [0, 0]);
          expect(nearly.corrections ?? []).toEqual(hears.includes(audience) ? [{ typed: typo(word), used: word }] : []);
        }
      },
    );

    test('are in the mails of those who entered them, and in no other mail', async () => {
      const planner = await signedIn(app, { head_office: 'planner' });
      const editor = await signedIn(app, { 'organiser.stad-genk': 'editor' });
      const { provenance: _provenance, ...entry } = birdIn('heggenmus', { audience: 'partners', partners: ['unizo'] });
      const events = '/api/v1/teams/organiser.stad-genk/events';
      const { id } = (await app.send('POST', events, entry, editor.headers)).json<{ id: string }>();
      await app.send('POST', `${events}/${id}/submission`, undefined, editor.headers);
      // Published for its partners at once, it is offered to everybody by submitting it again; a planner declines.
      await app.send('POST', `${events}/${id}/submission`, undefined, editor.headers);
      const decision = { decision: 'refused', reasons: ['unclearDates'] };
      const decided = await app.send('POST', `/api/v1/moderation/events/${id}/decision`, decision, planner.headers);
      expect(decided.statusCode).toBe(200);
      await app.relay.drain();
      const told = app.mails.filter((mail) => /heggenmus/i.test(JSON.stringify(mail))).map(({ to }) => to);
      expect(told).toEqual([editor.email]);
      expect(app.mails.filter((mail) => words.some((word) => JSON.stringify(mail).includes(word)))).toEqual([]);
    });

    test('stand in their own index, and the public ones in theirs', async () => {
      const [ofPlans, ofAll] = [await engine.kept(app.db, 'plans'), await engine.kept(app.db, 'search')];
      for (const word of words) {
        expect(ofPlans.some((row) => row.includes(word))).toBe(true);
        expect(ofAll.some((row) => row.includes(word))).toBe(false);
      }
      expect(ofAll.some((row) => row.includes('voedingsmissie'))).toBe(true);
      expect(ofPlans.some((row) => row.includes('voedingsmissie'))).toBe(false);
    });

    test('are kept by no cache', async () => {
      const { headers } = await signedIn(app, { 'organiser.unizo': 'reader' });
      for (const path of [
        '/api/v1/plans',
        '/nl/plannen',
        '/nl/evenementen',
        '/nl/jaarplan',
        `/api/v1/events/${ids[1]}`,
      ])
        expect((await app.get(path, { accept: 'text/html,*/*', ...headers })).headers['cache-control']).toBe(
          'no-store',
        );
    });
  });
}
