import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A place where the keyboard stops, as the eye would see it. */
export interface Stop {
  /** Tag, id or address, and words: enough to find it. */
  what: string;
  /** Which element of the document it is, counted from the start. */
  place: number;
  id: string;
  href: string;
  words: string;
  /** Thickness of the ring around it, in pixels. */
  outline: number;
  /** What lies over it, if anything does. */
  coveredBy: string;
  inView: boolean;
}

/** The control that has the keyboard; nothing when the browser itself has it. */
export function currentStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const style = getComputedStyle(element);
    const [box] = element.getClientRects();
    const { left = 0, top = 0, width = 0, height = 0 } = box ?? {};
    const points = [
      [left + width / 2, top + height / 2],
      [left + 3, top + 3],
      [left + width - 3, top + height - 3],
    ] as const;
    const seen = points.map(([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight);
    // Of a field of many lines a browser brings the line one types on into view.
    const inView =
      width > 0 && height > 0 && (element.matches('textarea') ? seen.includes(true) : !seen.includes(false));
    const over = points.map(([x, y]) => document.elementFromPoint(x, y));
    // In the middle the control itself, at its rounded or empty corners also what it lies on.
    const covering = over.find((one, index) => {
      if (one === null || element.contains(one)) return false;
      return index === 0 || !one.contains(element);
    });
    const words = (element.getAttribute('aria-label') ?? element.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
    const href = element.getAttribute('href') ?? '';
    const field = element.getAttribute('name') ?? '';
    const value = element instanceof HTMLInputElement && element.type === 'checkbox' ? element.value : '';
    return {
      what: `${element.tagName.toLowerCase()} ${[element.id, field, value, words || href].filter(Boolean).join(' ')}`,
      place: [...document.querySelectorAll('*')].indexOf(element),
      id: element.id,
      href,
      words,
      outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
      coveredBy: covering ? covering.outerHTML.slice(0, 100) : '',
      inView,
    };
  });
}

/** Each stop shows that the keyboard is there, and nothing hides it. */
export function expectVisible(stop: Stop): void {
  expect.soft(stop.outline, `ring around ${stop.what}`).toBeGreaterThanOrEqual(2);
  expect.soft(stop.coveredBy, `over ${stop.what}`).toBe('');
  expect.soft(stop.inView, `${stop.what} is in view`).toBe(true);
}

/** Presses Tab (or Shift+Tab) until the wanted control has the keyboard, looking at every stop on the way. */
export async function tabTo(
  page: Page,
  wanted: (stop: Stop) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Stop> {
  for await (const stop of tabStops(page, key)) if (wanted(stop)) return stop;
  throw new Error('The keyboard came past the whole page and not past the control.');
}

/** All stops from here to the end of the page, each seen. A control that does not let go of the keyboard is a trap. */
export async function* tabStops(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): AsyncGenerator<Stop> {
  let last: Stop | undefined;
  let times = 0;
  for (;;) {
    await page.keyboard.press(key);
    const stop = await currentStop(page);
    if (stop === undefined) return;
    // A date field has a stop for day, month, year and its calendar.
    times = stop.place === last?.place ? times + 1 : 1;
    expect(times, `the keyboard does not get away from ${stop.what}`).toBeLessThanOrEqual(4);
    if (times === 1) {
      expectVisible(stop);
      yield stop;
    }
    last = stop;
  }
}
