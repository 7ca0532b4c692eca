import { describe, expect, test } from 'vitest';
import { stickingOut, useSite } from '../support/browser.ts';
import { expectLegible, expectOrder, findings, schemes, settings } from './legible-page.ts';
import { expectValidHtml } from './valid-html.ts';
import { everyPage, routeTo, standsForAll } from './routes.ts';

const site = useSite();

/** In English the same parts stand with other words: some pages stand for all. */
const lookedAt = everyPage.filter(({ name, language }) => language === 'nl' || standsForAll(name));

describe.each(lookedAt)('$name ($language)', ({ name, language }) => {
  test('has nothing that axe finds, in light and dark, fits, and is in order', async () => {
    const { path, status } = await routeTo(site.app, name, language);
    const visit = await site.openPage({ path, status, settings });
    await expectLegible(visit.page, language);
    await expectOrder(visit.page, language);
    await expectValidHtml((await site.app.get(path, { accept: 'text/html' })).body, path);
    visit.nothingWrong();
  });
});

test.each(['nl', 'en'] as const)('no two kinds of page carry the same title (%s)', async (language) => {
  const titles = new Map<string, string>();
  for (const { name } of everyPage.filter((one) => one.language === language)) {
    const { path, status } = await routeTo(site.app, name, language);
    const { body } = await site.app.get(path, { accept: 'text/html' });
    const [head = ''] = /<head>[^]*?<\/head>/.exec(body) ?? [];
    const found = [...head.matchAll(/<title>([^<]*)<\/title>/g)];
    expect(found.length, `titles of ${name}`).toBe(1);
    // What does not exist is told in one way.
    titles.set(status === 404 ? 'not found' : name, found[0]?.[1] ?? '');
  }
  expect([...new Set(titles.values())].toSorted()).toEqual([...titles.values()].toSorted());
});

describe.each(['nl', 'en'] as const)('opened parts (%s)', (language) => {
  test.each(schemes)('the open sheet of filters has nothing that axe finds on a phone, in %s', async (scheme) => {
    const { path } = await routeTo(site.app, 'all events', language);
    const visit = await site.openPage({ path: `${path}?country=JP&domain=food#filters`, width: 390, scheme, settings });
    expect(await visit.page.locator('#filters').isVisible()).toBe(true);
    for (const width of [390, 320]) {
      await visit.page.setViewportSize({ width, height: 700 });
      expect.soft(await findings(visit.page), `${width} px`).toEqual([]);
      expect.soft(await stickingOut(visit.page), `too wide at ${width} px`).toEqual([]);
    }
    visit.nothingWrong();
  });

  test.each(schemes)('all filters unfolded have nothing that axe finds, in %s', async (scheme) => {
    const { path } = await routeTo(site.app, 'all events', language);
    const visit = await site.openPage({ path: `${path}?domain=food`, scheme, settings });
    const folded = visit.page.locator('details:not([open]) > summary:visible');
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await visit.page.locator('details').count()).toBeGreaterThan(5);
    expect(await findings(visit.page)).toEqual([]);
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await visit.page.evaluate(() => (location.hash = 'filters'));
    expect(await findings(visit.page)).toEqual([]);
    expect(await stickingOut(visit.page)).toEqual([]);
    visit.nothingWrong();
  });
});
