import { beforeAll, describe, expect, test } from 'vitest';
import type { TeamRole } from '../../server/accounts/teams.ts';
import type { Board } from '../../server/contracts/board.ts';
import type { SearchAnswer } from '../../server/contracts/events.ts';
import { type Audience, audiences } from '../../server/contracts/words.ts';
import { type ReaderGroup, readersOf } from '../../server/kernel/audience.ts';
import { keyHeaders } from '../guards/role-matrix/stage.ts';
import { foodMission, publish } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { verify } from './birds.ts';
import { engines } from './engines.ts';

/**
 * Every audience, seen by every sort of viewer, wherever events are shown. What each should see follows from the groups
 * on the thing and the groups they are said here to belong to; how the server comes to know these is not asked.
 */
interface ViewerSort {
  who: string;
  teams?: Record<string, TeamRole>;
  /** Software with a key of this organisation. */
  keyOf?: string;
  scopes?: ('events:read' | 'events:write')[];
  groups: ReaderGroup[];
}

const viewers: readonly ViewerSort[] = [
  { who: 'somebody without a team', teams: {}, groups: [] },
  {
    who: 'a reader of the organisation that leads',
    teams: { 'organiser.fevia-vlaanderen': 'reader' },
    groups: ['organisers', 'organiser.fevia-vlaanderen'],
  },
  {
    who: 'an owner of the organisation that leads',
    teams: { 'organiser.fevia-vlaanderen': 'owner' },
    groups: ['organisers', 'organiser.fevia-vlaanderen'],
  },
  {
    who: 'an editor of the co-organiser',
    teams: { 'organiser.vlam': 'editor' },
    groups: ['organisers', 'organiser.vlam'],
  },
  {
    who: 'a reader of the named partner',
    teams: { 'organiser.unizo': 'reader' },
    groups: ['organisers', 'organiser.unizo'],
  },
  {
    who: 'an owner of another organisation',
    teams: { 'organiser.voka': 'owner' },
    groups: ['organisers', 'organiser.voka'],
  },
  { who: 'an owner of a named partner that was not verified', teams: { 'organiser.agoria': 'owner' }, groups: [] },
  {
    who: 'somebody in a verified and an unverified one',
    teams: { 'organiser.agoria': 'owner', 'organiser.voka': 'reader' },
    groups: ['organisers', 'organiser.voka'],
  },
  { who: 'an officer', teams: { 'office.tokyo': 'officer' }, groups: ['offices'] },
  { who: 'a head of another office', teams: { 'office.paris': 'head' }, groups: ['offices'] },
  {
    who: 'an officer of an unverified partner',
    teams: { 'office.tokyo': 'officer', 'organiser.agoria': 'editor' },
    groups: ['offices'],
  },
  { who: 'a planner', teams: { head_office: 'planner' }, groups: ['organisers', 'offices', 'planners'] },
  {
    who: 'software of the organisation that leads',
    keyOf: 'fevia-vlaanderen',
    groups: ['organisers', 'organiser.fevia-vlaanderen'],
  },
  { who: 'software of the named partner', keyOf: 'unizo', groups: ['organisers', 'organiser.unizo'] },
  { who: 'software of an unverified partner', keyOf: 'agoria', groups: [] },
  { who: 'software that may write alone', keyOf: 'fevia-vlaanderen', scopes: ['events:write'], groups: [] },
];

const own = ['fevia-vlaanderen', 'vlam'];
const partners = ['unizo', 'agoria'];

for (const engine of engines) {
  const app = await startTestApp({ template: 'lists_template', pages: 'built', indexes: engine.indexes });
  const ids = new Map<Audience, string>();

  const headersOf = async ({ teams, keyOf, scopes = ['events:read'] }: ViewerSort) =>
    keyOf === undefined ? (await signedIn(app, teams)).headers : keyHeaders(app, keyOf, scopes);

  describe(`With ${engine.name}`, () => {
    beforeAll(async () => {
      await verify(app, 'voka', 'unizo', ...own);
      for (const audience of audiences)
        ids.set(audience, await publish(app, foodMission({ audience, ...(audience === 'partners' && { partners }) })));
    });

    /** The events a viewer sees, by audience: as it follows from the groups, and as a list of ids shows it. */
    const expected = ({ groups }: ViewerSort) =>
      audiences.filter((audience) =>
        readersOf(audience, own, audience === 'partners' ? partners : []).some((one) =>
          ['public', ...groups].includes(one),
        ),
      );
    const among = (shown: (id: string) => boolean) => audiences.filter((audience) => shown(ids.get(audience)!));

    test.each(viewers)('$who sees in search, in details and on pages what is theirs to see', async (sort) => {
      const headers = await headersOf(sort);
      const shouldSee = expected(sort);
      const plans = shouldSee.filter((audience) => audience !== 'public');

      const answer = await app.get('/api/v1/plans?past=true&pageSize=100', headers);
      const refused = sort.scopes?.includes('events:write') ? 403 : 404;
      expect(answer.statusCode).toBe(sort.groups.length > 0 ? 200 : refused);
      const found = answer.statusCode === 200 ? answer.json<SearchAnswer>() : undefined;
      expect(among((id) => found?.items.some((item) => item.id === id) ?? false)).toEqual(plans);
      expect(found?.total ?? 0).toBe(plans.length);
      for (const item of found?.items ?? []) expect(ids.get(item.audience ?? 'public')).toBe(item.id);

      const details = new Map<string, number>();
      for (const id of ids.values()) details.set(id, (await app.get(`/api/v1/events/${id}`, headers)).statusCode);
      expect(among((id) => details.get(id) === 200)).toEqual(shouldSee);
      expect(new Set(details.values())).toEqual(new Set(shouldSee.length < audiences.length ? [200, 404] : [200]));

      const inPublic = (await app.get('/api/v1/events?past=true', headers)).json<SearchAnswer>();
      expect(inPublic.items.map(({ id }) => id)).toEqual([ids.get('public')]);
      expect(inPublic.items[0]).not.toHaveProperty('audience');

      if (sort.keyOf !== undefined) return;
      const html = { accept: 'text/html', ...headers };
      const list = await app.get('/nl/plannen', html);
      expect(list.statusCode).toBe(sort.groups.length > 0 ? 200 : 404);
      expect(among((id) => list.body.includes(id))).toEqual(plans);
      // Beside a search stand the first three.
      const beside = (await app.get('/nl/evenementen', html)).body;
      expect(among((id) => beside.includes(id)).length).toBe(1 + Math.min(3, plans.length));
      for (const [audience, id] of ids) {
        const page = await app.get(`/nl/evenementen/voedingsmissie-naar-japan-${id}`, html);
        expect(page.statusCode).toBe(shouldSee.includes(audience) ? 200 : 404);
        expect(page.body.includes('Niet openbaar:')).toBe(shouldSee.includes(audience) && audience !== 'public');
      }
    });

    test.each(viewers.filter(({ keyOf }) => keyOf === undefined))('$who sees the same on the board', async (sort) => {
      const headers = await headersOf(sort);
      const answer = await app.get('/api/v1/board?year=2027', headers);
      expect(answer.statusCode).toBe(sort.groups.length > 0 ? 200 : 404);
      if (answer.statusCode !== 200) return;
      const board = answer.json<Board>();
      expect(among((id) => board.events.some((event) => event.id === id))).toEqual(expected(sort));
      expect(board.total).toBe(expected(sort).length);
      const inCells = board.lines.flatMap((line) =>
        line.cells.flatMap((cell) => cell.entries.map(({ event }) => event)),
      );
      expect(among((id) => inCells.includes(id))).toEqual(expected(sort));
    });

    test('a passer-by sees what is public, and is asked to sign in for the rest', async () => {
      for (const path of ['/api/v1/plans', '/api/v1/board']) expect((await app.get(path)).statusCode).toBe(401);
      for (const path of ['/nl/plannen', '/en/year-plan']) {
        const answer = await app.get(path, { accept: 'text/html' });
        expect(answer.statusCode).toBe(302);
        expect(answer.headers.location).toContain(encodeURIComponent(path));
      }
      const seen: Audience[] = [];
      for (const [audience, id] of ids)
        if ((await app.get(`/api/v1/events/${id}`)).statusCode === 200) seen.push(audience);
      expect(seen).toEqual(['public']);
      expect((await app.get('/nl/evenementen', { accept: 'text/html' })).body).not.toContain(
        'Plannen van organisatoren',
      );
    });
  });
}
