import { beforeAll, describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { foodMission, hanoi, publish } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { becomeVerified } from './hidden-plans.ts';

/** The radar in a browser: as a plain page, and with scripts. */
const site = useSite();
const radar = '/nl/teams/organiser.voka/radar';
const plan = 'country=VN&sector=food.drinks&from=2027-05-10&to=2027-05-12';
let owner: Visitor;

beforeAll(async () => {
  const { app } = site;
  await becomeVerified(app, 'voka');
  owner = await signedIn(app, { 'organiser.voka': 'owner' });
  const mission = (title: string, organiser: string, startsOn: string) =>
    foodMission({
      title: { nl: title },
      organisers: [{ id: organiser, role: 'lead' }],
      legs: [hanoi({ startsOn, endsOn: startsOn })],
      provenance: { source: 'Test', externalId: title },
    });
  const near = await publish(app, mission('Dranken naar Hanoi', 'agoria', '2027-05-11'));
  await publish(app, mission('Voeding in de zomer', 'unizo', '2027-07-12'));
  await app.db.updateTable('events').set({ entered_for: 'agoria' }).where('id', '=', near).execute();
});

const open = (path: string, more: object = {}) => site.openPage({ path, cookie: owner.headers.cookie, ...more });

describe('Without scripts', () => {
  test('one fills in a plan, reads who else is there, and goes on from there', async () => {
    const { page } = await open(radar, { javaScript: false });
    expect(await page.locator('[role=status]').textContent()).toBe(
      'Kies een land en een periode. Dan ziet u wie daar nog iets plant.',
    );
    await page.selectOption('#country-0', 'VN');
    await page.selectOption('#sector-0', 'food.drinks');
    await page.fill('#from', '2027-05-10');
    await page.fill('#to', '2027-05-12');
    await page.getByRole('button', { name: 'Kijk rond' }).click();
    expect(new URL(page.url()).search).toBe(`?${plan}`);
    expect(await page.locator('[role=status]').textContent()).toMatch(
      /^\d+ andere organisator\w* plan\w+ Vietnam binnen 6 weken\.$/,
    );
    const row = page.locator('li', { hasText: 'Dranken naar Hanoi' });
    expect(await row.textContent()).toContain('zelfde land · de dagen overlappen · zelfde sector: Dranken en bier');
    expect(await row.getByRole('link', { name: /^Contacteer/ }).getAttribute('href')).toMatch(/^mailto:/);
    expect(await row.getByRole('link', { name: /^Stel samen voor/ }).getAttribute('href')).toMatch(
      /^\/nl\/teams\/organiser\.voka\/samenwerken\/vraag\/[0-9a-f-]{36}$/,
    );
    // A second country can be added to the first.
    expect(await page.locator('#country-1').count()).toBe(1);
  });

  test('one chooses how many weeks count, and keeps the plan', async () => {
    const { page } = await open(`${radar}?${plan}`, { javaScript: false });
    expect(await page.getByText('Voeding in de zomer').count()).toBe(0);
    await page.selectOption('select[name=weeks]', '9');
    await page.getByRole('button', { name: 'Pas aan' }).click();
    expect(new URL(page.url()).search).toBe(`?${plan}&weeks=9`);
    expect(await page.getByText('Voeding in de zomer').count()).toBe(1);
  });

  test('one shifts the plan to a week in which nobody else is', async () => {
    const { page } = await open(`${radar}?${plan}`, { javaScript: false });
    await page
      .getByRole('link', { name: /^Verschuif naar week/ })
      .first()
      .click();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('from')).not.toBe('2027-05-10');
    expect(Temporal.PlainDate.from(searchParams.get('from')!).until(searchParams.get('to')!).days).toBe(2);
    expect(await page.getByText('de dagen overlappen').count()).toBe(0);
  });

  test('an address with mistakes in it still works', async () => {
    const { page } = await open(`${radar}?country=ZZ&country=VN&from=morgen&to=2027-05-12&weeks=99&colour=red`, {
      javaScript: false,
    });
    expect(new URL(page.url()).search).toBe('?country=VN&from=2027-05-12&to=2027-05-12');
    expect(await page.locator('[role=status]').textContent()).toContain('Vietnam');
  });

  test('nobody else being there is said too', async () => {
    const { page } = await open(`${radar}?country=FJ&from=2027-05-10`, { javaScript: false });
    expect(await page.locator('[role=status]').textContent()).toBe('Niemand anders plant dit land in deze periode.');
  });
});

describe('With scripts', () => {
  test('another number of weeks is looked at a moment later; until then what was found stays', async () => {
    const visit = await open(`${radar}?${plan}`);
    const { page } = visit;
    const before = await page.locator('[role=status]').textContent();
    await page.selectOption('select[name=weeks]', '12');
    expect(visit.requests.some((url) => url.includes('/radar?') && url.includes('/api/'))).toBe(false);
    expect(await page.getByRole('link', { name: 'Dranken naar Hanoi', exact: true }).count()).toBe(1);
    await page.getByText('Voeding in de zomer').waitFor();
    expect(await page.locator('[role=status]').textContent()).not.toBe(before);
    expect(visit.requests.filter((url) => url.includes('/api/v1/teams/organiser.voka/radar?'))).toHaveLength(1);
    visit.nothingWrong();
  });

  test('a radar that does not answer is no reason to stop', async () => {
    const { page } = await open(`${radar}?${plan}`);
    await page.route('**/api/v1/teams/*/radar?*', (route) => route.abort());
    await page.selectOption('select[name=weeks]', '12');
    await page.getByText('Radar niet beschikbaar, u kunt verder.').waitFor();
    expect(await page.getByRole('link', { name: 'Dranken naar Hanoi', exact: true }).count()).toBe(1);
  });
});
