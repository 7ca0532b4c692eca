import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../../server/accounts/add-demo-person.ts';
import { testDay } from '../support/clock.ts';
import { useSite } from '../support/browser.ts';
import { type Visitor, cookieOf } from '../support/people.ts';
import { expectMapAddsUp, expectPageAddsUp } from '../support-requests/adds-up.ts';
import { type Who, people, walkMission } from '../tour/mission.ts';

/** The mission through three countries, with the accounts of the demonstration, and every number checked at each step. */
const site = useSite({ demo: true });
const cookies = new Map<Who, string>();

beforeAll(async () => {
  for (const [who, email] of Object.entries(people)) {
    const answer = await site.app.send('POST', '/api/v1/session', { email, password: demoPassword });
    cookies.set(who as Who, cookieOf([answer.headers['set-cookie']].flat() as string[]));
  }
});

test(
  'one form becomes three requests; every cell of the heat map adds up at each step',
  { timeout: 240_000 },
  async () => {
    const pages = new Map<Who, Page>();
    const as = async (who: Who): Promise<Page> => {
      const known = pages.get(who);
      if (known) return known;
      const { page } = await site.openPage({ path: '/nl', cookie: cookies.get(who)! });
      pages.set(who, page);
      return page;
    };
    const planner = { headers: { cookie: cookies.get('greet')! } } as Visitor;
    const search = 'from=2026-06-01&weeks=53';
    const map = await site.openPage({
      path: `/nl/teams/head_office/ondersteuning?${search}`,
      cookie: cookies.get('greet')!,
      javaScript: false,
    });
    const lines: string[] = [];
    const looks = async () => {
      const sums = await expectMapAddsUp(site.app, planner, search);
      await map.page.reload();
      await expectPageAddsUp(map.page, sums);
      return sums.total;
    };
    const before = await looks();
    await walkMission({
      as,
      today: testDay,
      settle: async () => {
        await site.app.relay.drain();
      },
      told: async (line, page) => {
        lines.push(line);
        await looks();
        expect(await page.locator('[role=alert]').count(), line).toBe(0);
      },
    });
    const after = await looks();
    expect(lines.length).toBeGreaterThan(12);
    // What the mission took of the weeks in the end: Tokyo keeps its promise, Hanoi is asked again, Lima is free.
    const asked = 480 + 4 * 120;
    expect([after.firm - before.firm, after.tentative - before.tentative, after.soft - before.soft]).toEqual([
      asked,
      0,
      asked,
    ]);
  },
);
