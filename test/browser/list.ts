import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { EventItem } from '../../server/contracts/events.ts';
import type { TestApp } from '../support/test-app.ts';
import { allEvents } from './routes.ts';

/** The page with the list of events, as its readers see it. */

export const patience = { timeout: 10_000 };

/** The events on the page, in order, by their id at the end of their address. */
export async function listed(page: Page): Promise<string[]> {
  const links = page.locator('#results article :is(h2, h3) a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return addresses.map((address) => address.slice(-36));
}

export async function answerOf(app: TestApp, selection: string): Promise<{ total: number; items: EventItem[] }> {
  return app.getJson(`/api/v1/events?${selection}`);
}

/** The list, the sentence above it and the spoken count all say what the API answers to these choices. */
export async function expectList(app: TestApp, page: Page, selection: string): Promise<void> {
  const { total, items } = await answerOf(app, selection);
  await expect.poll(() => listed(page), patience).toEqual(items.map(({ id }) => id));
  expect(await count(page, '#sentence')).toBe(total);
  expect(await count(page, '[role=status]')).toBe(total);
}

/** The number a text begins with; "no events" is nought. */
export async function count(page: Page, selector: string): Promise<number> {
  const text = (await page.locator(selector).allInnerTexts()).join(' ').trim();
  if (/^(Geen|No) /.test(text)) return 0;
  const [number] = /^\d+/.exec(text) ?? [];
  if (number === undefined) throw new Error(`"${text}" begins without a number`);
  return Number(number);
}

export const search = (page: Page) => new URL(page.url()).search.slice(1);

export async function expectSearch(page: Page, address: string): Promise<void> {
  await expect.poll(() => search(page), patience).toBe(address);
}

export const box = (page: Page, name: string, value: string) => page.locator(`input[name=${name}][value="${value}"]`);

/** Pages of the list one after the other by their own links, up to the last. */
export async function pageThrough(app: TestApp, page: Page): Promise<string[]> {
  const all = (await allEvents(app, 'sort=date')).map(({ id }) => id);
  const seen: string[] = [];
  for (let number = 1; ; number += 1) {
    const expected = all.slice((number - 1) * 25, number * 25);
    await expect.poll(() => listed(page), patience).toEqual(expected);
    seen.push(...expected);
    const next = page.locator('a[rel=next]');
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(seen).toEqual(all);
  return seen;
}
