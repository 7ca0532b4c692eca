import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { findings, settings } from './legible-page.ts';
import { foodInJapan } from './routes.ts';

/** The agenda on pages of others: hosts on another origin, as strict as the agenda promises to bear. */
const site = useSite();
const host = { url: '', html: '' };

beforeAll(async () => {
  const server = createServer((_request, answer) => {
    answer.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'self' ${site.url}`,
    });
    answer.end(
      `<!doctype html><html lang="nl"><title>Federatie</title><main><h1>Federatie</h1>${host.html}</main></html>`,
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const place = server.address();
  host.url = typeof place === 'object' && place ? `http://127.0.0.1:${place.port}` : '';
  afterAll(() => server.close());
});

/** Opens the page of the host that holds this HTML. */
async function openHost(html: string, scheme: 'light' | 'dark' = 'light') {
  host.html = html;
  const own = await site.openPage({ path: '/nl', scheme, settings });
  await own.page.goto(host.url);
  const wrong = () =>
    own.troubles.filter(
      (trouble) => !new RegExp(`^another host: ${host.url}/`).test(trouble) && !/favicon/.test(trouble),
    );
  return { page: own.page, requests: own.requests, wrong };
}

const script = () => `<script type="module" src="${site.url}/embed.js"></script>`;
const fallback = '<a href="https://example.org/">Evenementen</a>';

async function shown(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('verover-agenda:not([aria-busy])')?.shadowRoot?.querySelector('.agenda') ?? false,
  );
}

describe('<verover-agenda>', () => {
  test('stands in a page of others that allows nothing but itself and this site', async () => {
    const { page, wrong } = await openHost(
      `${script()}<verover-agenda query="${foodInJapan}" lang="nl">${fallback}</verover-agenda>`,
    );
    await shown(page);
    const titles = await page.locator('verover-agenda .agenda-name').allTextContents();
    const { items } = await site.app.getJson<{ items: { title: { nl?: string; en?: string } }[] }>(
      `/api/v1/events?${foodInJapan}&sort=date&pageSize=10`,
    );
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.map((title) => title.trim())).toEqual(items.map(({ title }) => title.nl ?? title.en));
    for (const link of await page.locator('verover-agenda a:visible').all())
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^${site.url}/`));
    expect(
      await page.locator('verover-agenda .agenda').evaluate((agenda) => getComputedStyle(agenda).containerType),
    ).toBe('inline-size');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(wrong()).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('is legible, and a list to who hears it, in %s', async (scheme) => {
    const { page } = await openHost(
      `${script()}<verover-agenda query="country=JP" limit="5"></verover-agenda>`,
      scheme,
    );
    await shown(page);
    expect(await findings(page)).toEqual([]);
    expect(await page.getByRole('list').getByRole('listitem').count()).toBe(5);
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toMatch(/evenementen in Japan/);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('speaks the language of the page around it, keeps its own colours, and changes with its attributes', async () => {
    const { page } = await openHost(
      `${script()}<div lang="en-GB"><verover-agenda query="country=JP" theme="dark" layout="compact" limit="2" level="3"></verover-agenda></div>`,
    );
    await shown(page);
    const agenda = page.locator('verover-agenda .agenda');
    expect(await agenda.getAttribute('lang')).toBe('en');
    expect(await agenda.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(15, 28, 39)');
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(1);
    expect(await agenda.locator('.agenda-row').count()).toBe(2);
    await page.evaluate(() => document.querySelector('verover-agenda')?.setAttribute('limit', '1'));
    await page.waitForFunction(
      () => document.querySelector('verover-agenda')?.shadowRoot?.querySelectorAll('.agenda-row').length === 1,
    );
  });

  test('is walked through by keyboard, every stop in sight', async () => {
    const { page } = await openHost(`${script()}<verover-agenda query="country=JP" limit="3"></verover-agenda>`);
    await shown(page);
    const links = await page.locator('verover-agenda a').count();
    expect(links).toBe(5);
    for (let stop = 0; stop < links; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const at = document.activeElement?.shadowRoot?.activeElement;
        return (
          at && { what: at.tagName, ring: getComputedStyle(at).outlineWidth, in: at.getBoundingClientRect().top >= 0 }
        );
      });
      expect(seen).toEqual({ what: 'A', ring: '3px', in: true });
    }
  });

  test('leaves what stands between its tags when the agenda cannot be had', async () => {
    const { page } = await openHost('');
    await page.route(`${site.url}/nl/insluiten/**`, (route) => route.abort());
    host.html = `${script()}<verover-agenda query="country=JP">${fallback}</verover-agenda>`;
    await page.reload();
    await page.waitForFunction(() => customElements.get('verover-agenda') !== undefined);
    await page.waitForFunction(() => !document.querySelector('verover-agenda')?.hasAttribute('aria-busy'));
    expect(await page.getByRole('link', { name: 'Evenementen' }).isVisible()).toBe(true);
  });

  test('weighs no more than 12 kB', () => {
    const file = new URL('../../dist/web/client/embed.js', import.meta.url);
    expect(brotliCompressSync(readFileSync(file)).length).toBeLessThanOrEqual(12 * 1024);
  });
});

describe('the frame', () => {
  test('shows the agenda without a script, and its links lead out of it', async () => {
    const { page, wrong } = await openHost(
      `<iframe src="${site.url}/nl/insluiten/agenda?country=JP&amp;theme=light" title="Agenda" width="600" height="640"></iframe>`,
    );
    const agenda = page.frameLocator('iframe').locator('.agenda');
    expect(await agenda.locator('.agenda-row').count()).toBeGreaterThan(0);
    expect(await page.frameLocator('iframe').locator('script').count()).toBe(0);
    expect(wrong()).toEqual([]);
    await agenda.locator('.agenda-name a').first().click();
    await page.waitForURL(`${site.url}/nl/evenementen/**`);
  });

  test('may be shown by anybody, holds no cookie, and nothing else of the site may', async () => {
    const frame = await site.app.get('/nl/insluiten/agenda');
    expect(frame.headers['x-frame-options']).toBeUndefined();
    expect(frame.headers['content-security-policy']).toMatch(/frame-ancestors \*/);
    expect(frame.headers['set-cookie']).toBeUndefined();
    const page = await site.app.get('/nl/insluiten');
    expect(page.headers['x-frame-options']).toBe('DENY');
    expect(page.headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
  });

  test('of a choice that is not known (any more) is an empty agenda', async () => {
    const { page } = await site.openPage({ path: '/en/embed/agenda?country=ZZ', javaScript: false });
    expect(await page.locator('.agenda-none').count()).toBe(1);
  });
});

describe('the page that makes one', () => {
  test('shows what is chosen at once, and hands over code that works', async () => {
    const { page } = await site.openPage({ path: '/nl/insluiten', settings });
    await page.getByLabel('Land', { exact: true }).selectOption('JP');
    await page.getByLabel('Compact').check();
    await page.waitForURL(/country=JP.*layout=compact/);
    const code = await page.getByLabel('Als deel van uw pagina').inputValue();
    expect(
      await page.frameLocator('iframe').locator('.agenda[data-layout=compact] .agenda-row').count(),
    ).toBeGreaterThan(0);
    const { page: other } = await openHost(code);
    await shown(other);
    expect(await other.locator('verover-agenda .agenda-row').count()).toBeGreaterThan(0);
    const { page: frame } = await openHost(
      await (
        await site.openPage({ path: '/nl/insluiten?country=JP', settings })
      ).page
        .getByLabel('In een kader')
        .inputValue(),
    );
    expect(await frame.frameLocator('iframe').locator('.agenda-row').count()).toBeGreaterThan(0);
  });

  test('works without scripts, and keeps what was chosen on the search page', async () => {
    const { page } = await site.openPage({ path: `/nl/insluiten?${foodInJapan}&kind=trade_fair`, javaScript: false });
    await page.getByRole('button', { name: 'Toon het voorbeeld' }).click();
    expect(page.url()).toMatch(/kind=trade_fair/);
    expect(await page.getByLabel('In een kader').inputValue()).toMatch(/kind=trade_fair/);
  });
});
