import type { Page } from 'playwright-core';

/** Text as readers set it, and whether all of it is still there. */

/** WCAG 2.2, 1.4.12. */
export const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

/** A reader's own style sheet, which no policy of the page keeps out; gives back what takes it away again. */
export async function addStyle(page: Page, style: string): Promise<() => Promise<void>> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, style);
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}

/** The size of letters as set in the browser; 16 is what it comes with. */
export async function fontSize(page: Page, pixels: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.enable');
  await devTools.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
  await page.waitForFunction((size) => getComputedStyle(document.documentElement).fontSize === `${size}px`, pixels);
}

/** Texts of which a part falls outside the box they stand in, or outside one that hides what does not fit. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim() || !parent.checkVisibility()) continue;
      // Numbers in a picture stand in no box, and its list says the same.
      if (
        parent.closest('svg[aria-hidden=true], .visually-hidden, option, script, a[href="#main"], a[href="#results"]')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()];
      let box: Element | null = parent;
      for (let nearest = true; box && box !== document.body; box = box.parentElement) {
        const { display, overflowX, overflowY } = getComputedStyle(box);
        if (display.startsWith('inline') && display === 'inline') continue;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const wide = lines.some((line) => line.right > right + 1.5 || line.left < left - 1.5);
        const high = lines.some((line) => line.bottom > bottom + 1.5 || line.top < top - 1.5);
        const hides = overflowX !== 'visible' || overflowY !== 'visible';
        const scrolls = /auto|scroll/.test(overflowX + overflowY);
        if ((wide && (nearest || hides) && !scrolls) || (high && hides && !scrolls))
          found.add(`${box.tagName.toLowerCase()} ${text.textContent.trim().slice(0, 60)}`);
        nearest = false;
      }
    }
    return [...found];
  });
}
