import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../server/contracts/words.ts';

/** What every page must be to eyes, ears and machines. */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const widths = [1280, 390, 320] as const;
export const schemes = ['light', 'dark'] as const;
// Colours change at once, so that none is read halfway.
export const settings = { reducedMotion: 'reduce' } as const;

/** What axe finds, in short: the rule, what to do, and where first. */
export async function findings(page: Page): Promise<string[]> {
  // Our pages have no frames; this way no second page is opened for every look.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly: tags, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
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
