import { beforeAll, expect, test } from 'vitest';
import type { SupportRequest } from '../../server/contracts/support.ts';
import type { Commitment } from '../../server/contracts/support-overview.ts';
import { keepTime } from '../../server/support/keep-time.ts';
import { vokaEvents } from '../events/voka-enters.ts';
import { useSite } from '../support/browser.ts';
import { expectMapAddsUp, expectPageAddsUp, ofOffice } from './adds-up.ts';
import { grantAll, staff, supportCast } from './offices.ts';
import { step, withoutDemonstration } from './full-network.ts';

/** Every number of the heat map adds up at each step of the life of requests: as the API tells it, and on the page. */
const site = useSite();
let cast: Awaited<ReturnType<typeof supportCast>>;
const search = 'from=2027-03-01&weeks=20';

beforeAll(async () => {
  await withoutDemonstration(site.app);
  cast = await supportCast(site.app);
  for (const office of ['tokyo', 'hanoi']) await staff(site.app, office, 38, 30);
});

test('from the first question to delivery, refusal, withdrawal and lapse', { timeout: 120_000 }, async () => {
  const path = `/nl/teams/head_office/ondersteuning?${search}`;
  const { page } = await site.openPage({ path, cookie: cast.planner.headers.cookie, javaScript: false });
  const looks = async () => {
    const map = await expectMapAddsUp(site.app, cast.planner, search);
    await page.reload();
    await expectPageAddsUp(page, map);
    return { tokyo: ofOffice(map, 'tokyo'), hanoi: ofOffice(map, 'hanoi'), lima: ofOffice(map, 'lima') };
  };
  expect(await looks()).toEqual({ tokyo: {}, hanoi: {}, lima: {} });

  // Asked: of offices that are known, and of one of which nobody knows who works there.
  const event = await cast.ask();
  const of = (office: string) => ({ read: () => cast.requestOf(event.id, office) });
  const [tokyo, hanoi, lima] = [of('tokyo'), of('hanoi'), of('lima')];
  const estimate = (await tokyo.read()).estimateMinutes;
  const soft = { soft: estimate };
  expect(await looks()).toEqual({ tokyo: soft, hanoi: soft, lima: soft });

  await step(cast, tokyo, 'proposal', (request) => grantAll(request));
  expect(await looks()).toEqual({ tokyo: { tentative: estimate }, hanoi: soft, lima: soft });
  await step(cast, tokyo, 'confirmation', { proposal: 1 }, 'organiser');
  const firm = { firm: estimate };
  expect(await looks()).toEqual({ tokyo: firm, hanoi: soft, lima: soft });

  await step(cast, hanoi, 'proposal', (request) => grantAll(request, { from: '2027-05-17', to: '2027-05-28' }));
  expect(await looks()).toEqual({ tokyo: firm, hanoi: { tentative: estimate }, lima: soft });
  await step(
    cast,
    hanoi,
    'counter',
    { text: 'Liever in één week.', from: '2027-05-24', to: '2027-05-26' },
    'organiser',
  );
  expect(await looks()).toEqual({ tokyo: firm, hanoi: soft, lima: soft });
  await step(cast, hanoi, 'proposal', (request) => grantAll(request));
  await step(cast, hanoi, 'confirmation', { proposal: 2 }, 'organiser');
  expect(await looks()).toEqual({ tokyo: firm, hanoi: firm, lima: soft });

  const refusal = { reason: 'holidays', text: 'In die week is half Lima gesloten.', alternative: 'Een week later.' };
  await step(cast, lima, 'refusal', refusal);
  expect(await looks()).toEqual({ tokyo: firm, hanoi: firm, lima: {} });

  await moveDates(event.id);
  expect([(await tokyo.read()).state, (await hanoi.read()).state]).toEqual(['reconfirm', 'reconfirm']);
  expect(await looks()).toEqual({ tokyo: firm, hanoi: firm, lima: {} });
  await step(cast, tokyo, 'reconfirmation');
  await step(cast, hanoi, 'reconsideration');
  expect(await looks()).toEqual({ tokyo: firm, hanoi: soft, lima: {} });

  await step(cast, tokyo, 'start');
  const { headers } = cast.officers['tokyo']!;
  const { id } = await tokyo.read();
  const { assignees } = (
    await site.app.get(`/api/v1/teams/office.tokyo/requests/${id}`, headers)
  ).json<SupportRequest>();
  const minutes = [{ assignee: assignees[0]!.id, minutes: 1001 }];
  await step(cast, tokyo, 'delivery', { report: 'Veertien gesprekken.', minutes });
  expect(await looks()).toEqual({ tokyo: { firm: 1001 }, hanoi: soft, lima: {} });

  // Nobody answers the proposal in time.
  await step(cast, hanoi, 'proposal', (request) => grantAll(request));
  expect(await looks()).toEqual({ tokyo: { firm: 1001 }, hanoi: { tentative: estimate }, lima: {} });
  const later = { now: () => site.app.context.clock.now().add({ hours: 24 * 15 }) };
  const { publicUrl } = site.app.context;
  await site.app.db.transaction().execute((trx) => keepTime(trx, { clock: later, publicUrl }));
  expect((await hanoi.read()).state).toBe('lapsed');
  expect(await looks()).toEqual({ tokyo: { firm: 1001 }, hanoi: {}, lima: {} });

  // Another mission is taken back before anybody answered.
  const other = await cast.ask({ title: { nl: 'Tweede missie', en: 'Second mission' } });
  expect(await looks()).toEqual({ tokyo: { firm: 1001, ...soft }, hanoi: soft, lima: soft });
  for (const office of ['tokyo', 'hanoi', 'lima'])
    await step(cast, { read: () => cast.requestOf(other.id, office) }, 'withdrawal', {}, 'organiser');
  expect(await looks()).toEqual({ tokyo: { firm: 1001 }, hanoi: {}, lima: {} });
});

test('what is not known is never a zero and never free, also when something is asked of it', async () => {
  const event = await cast.ask({ title: { nl: 'Derde missie', en: 'Third mission' } });
  const map = await expectMapAddsUp(site.app, cast.planner, search);
  const lima = map.rows.find(({ office }) => office.id === 'lima')!;
  expect(new Set(lima.cells.map(({ band }) => band))).toEqual(new Set(['unknown']));
  expect(lima.total).toMatchObject({ band: 'unknown', capacity: 0, unknown: 20 });
  expect(map.total.ofUnknown.soft).toBe(lima.total.soft);
  const { page } = await site.openPage({
    path: `/nl/teams/head_office/ondersteuning?${search}&sort=name`,
    cookie: cast.planner.headers.cookie,
  });
  const row = page.locator('tbody tr', { hasText: 'Lima' }).first();
  const texts = await row.locator('td').allInnerTexts();
  expect(texts.slice(0, -1).filter((text) => !/\?|–/.test(text))).toEqual([]);
  expect(texts.join(' ')).not.toMatch(/\b0\b/);
  for (const office of ['tokyo', 'hanoi', 'lima'])
    await step(cast, { read: () => cast.requestOf(event.id, office) }, 'withdrawal', {}, 'organiser');
});

test('the list behind a number holds exactly what the number says', async () => {
  const event = await cast.ask({ title: { nl: 'Vierde missie', en: 'Fourth mission' } });
  const map = await expectMapAddsUp(site.app, cast.planner, search);
  const behind = async (choices: string) => {
    const answer = await site.app.get(`/api/v1/support/commitments?${choices}`, cast.planner.headers);
    return answer.json<{ items: Commitment[]; total: object }>();
  };
  for (const { office, cells, total } of map.rows.filter((row) => row.total.soft + row.total.firm > 0)) {
    for (const [index, { soft, tentative, firm }] of cells.entries()) {
      const { startsOn } = map.weeks[index]!;
      const list = await behind(`office=${office.id}&from=${startsOn}&weeks=1`);
      expect(list.total).toEqual({ soft, tentative, firm });
      expect(list.items.length > 0).toBe(soft + tentative + firm > 0);
    }
    const { soft, tentative, firm } = total;
    expect((await behind(`office=${office.id}&${search}`)).total).toEqual({ soft, tentative, firm });
  }
  const path = `/nl/teams/head_office/ondersteuning?${search}&layer=split`;
  const { page } = await site.openPage({ path, cookie: cast.planner.headers.cookie });
  await expectPageAddsUp(page, map);
  await page.locator('tbody tr', { hasText: 'Tokio' }).first().locator('td a').first().click();
  await page.waitForURL(/ondersteuning\/weken/);
  await expect.poll(() => page.locator('h1').innerText()).toMatch(/^Tokio, week \d+/);
  const request = await cast.requestOf(event.id, 'tokyo');
  const names = await page.locator('tbody th a').allInnerTexts();
  const list = await behind(new URL(page.url()).searchParams.toString());
  expect(names).toEqual(list.items.map((one) => one.request.reference));
  expect((await behind(`office=tokyo&${search}`)).items.map((one) => one.request.id)).toContain(request.id);
});

/** Moves the legs in Japan and Vietnam of an event to other weeks. */
async function moveDates(id: string): Promise<void> {
  const { app } = site;
  const { headers } = cast.editor;
  const read = await app.get(`${vokaEvents}/${id}`, headers);
  const { entry, version } = read.json<{ event: Awaited<ReturnType<typeof cast.ask>> }>().event;
  const days: Record<string, [string, string]> = { JP: ['2027-03-22', '2027-03-23'], VN: ['2027-06-14', '2027-06-16'] };
  const legs = entry.legs.map((leg) => {
    const [startsOn, endsOn] = days[leg.country ?? ''] ?? [leg.startsOn, leg.endsOn];
    return { ...leg, startsOn, endsOn };
  });
  const put = await app.send('PUT', `${vokaEvents}/${id}`, { ...entry, version, legs }, headers);
  expect(put.statusCode, put.body).toBe(200);
  await app.relay.drain();
}
