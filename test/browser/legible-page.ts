import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../server/contracts/words.ts';
import { stickingOut } from '../support/browser.ts';

/** What every page must be to eyes, ears and machines. */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const widths = [1280, 390, 320] as const;
export const schemes = ['light', 'dark'] as const;
// Colours change at once, so that none is read halfway.
export const settings = { reducedMotion: 'reduce' } as const;

/** What depends on colours; all else that axe looks at is the same in light and dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds, in short: the rule, what to do, and where first. */
export async function findings(page: Page, only?: 'colours'): Promise<string[]> {
  // It is brought along once a page, and stays there for the next look.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const runOnly: axe.RunOnly = only === 'colours' ? { type: 'rule', values: ofColours } : { type: 'tag', values: tags };
  const violations = await page.evaluate(
    async (options) => (await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options)).violations,
    { runOnly, resultTypes: ['violations'] } satisfies axe.RunOptions,
  );
  return violations.map(({ id, nodes: [node, ...more] }) => {
    const advice = node?.failureSummary?.replaceAll(/\s+/g, ' ');
    return `${id}: ${advice} ${node?.html.slice(0, 200)} and ${more.length} more`;
  });
}

/** One heading of the page, headings in order, its language, one main part, and no id twice. */
export async function expectOrder(page: Page, language: Language): Promise<void> {
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) =>
      headings.filter((heading) => heading.checkVisibility()).map((heading) => Number(heading.tagName.slice(1))),
    );
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.locator('main').count()).toBe(1);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
}

/**
 * Nothing that axe finds, in light and dark, and nothing that sticks out, on a desk, a phone and a small phone. All rules
 * are held to a desk and a phone in light; in dark those that colours can break. Between a phone and a small phone only
 * the room differs. What is the same in the other language, but for its words, is looked at on a phone there.
 */
export async function expectLegible(page: Page, language: Language = 'nl'): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    expect.soft(await stickingOut(page), `${page.url()}: too wide at ${width} px`).toEqual([]);
    if (width === 320 || (language !== 'nl' && width !== 390)) continue;
    for (const colorScheme of language === 'nl' ? schemes : schemes.slice(0, 1)) {
      await page.emulateMedia({ colorScheme });
      const found = await findings(page, colorScheme === 'light' ? undefined : 'colours');
      expect.soft(found, `${page.url()}: ${colorScheme}, ${width} px`).toEqual([]);
    }
  }
}
