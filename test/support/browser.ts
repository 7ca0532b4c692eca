import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type TestApp, startTestApp } from './test-app.ts';

/** What a visitor brings along; a wide screen with light colours and scripts unless told otherwise. */
export interface Visitor {
  /** Address of the first page, under the site. */
  path: string;
  width?: number;
  scheme?: 'light' | 'dark';
  javaScript?: boolean;
  /** Answer the first page is to come with. */
  status?: number;
  /** Who is signed in: the cookies of their session. */
  cookie?: string;
  /** Anything else a browser can be set to: reduced motion, permissions, another time zone. */
  settings?: BrowserContextOptions;
}

export interface Visit {
  page: Page;
  /** Addresses of all whole pages that were loaded, in order. */
  documents: string[];
  /** Addresses of everything that was asked, in order. */
  requests: string[];
  /** What went wrong so far. */
  troubles: string[];
  /** No error in the console or on the page, nothing refused, failed or asked of another host. */
  nothingWrong(): void;
}

export interface Site {
  app: TestApp;
  /** Where the site is to be found, which is also what it calls itself. */
  url: string;
  /** Opens a page in a context of its own, closed when the test is over. */
  openPage(visitor: Visitor): Promise<Visit>;
}

const heights: Record<number, number> = { 320: 568, 390: 844 };

/** The whole program behind a real port, and one Chromium for the file. */
export function useSite({ demo = false }: { demo?: boolean } = {}): Site {
  const site: Partial<Site> = {};
  beforeAll(async () => {
    // The port comes first, because the site shows its own address in its pages.
    const door = createServer((request, answer) => site.app?.server.routing(request, answer));
    await once(door.listen(0, '127.0.0.1'), 'listening');
    const place = door.address();
    if (place === null || typeof place === 'string') throw new Error('The server has no port');
    site.url = `http://127.0.0.1:${place.port}`;
    site.app = await startTestApp({ template: 'content_template', pages: 'built', publicUrl: site.url, demo });
    await site.app.server.ready();
    const browser = await launchChromium();
    site.openPage = (visitor) => openPage(browser, site.url ?? '', visitor);
    afterAll(async () => {
      await browser.close();
      door.close();
    });
  });
  return site as Site;
}

async function openPage(browser: Browser, url: string, visitor: Visitor): Promise<Visit> {
  const { path, width = 1280, scheme = 'light', javaScript = true, status = 200, cookie = '', settings = {} } = visitor;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: heights[width] ?? 900 },
    colorScheme: scheme,
    javaScriptEnabled: javaScript,
    ...settings,
  });
  onTestFinished(() => context.close());
  await context.addCookies(
    cookie.split('; ').flatMap((pair) => {
      const [, name, value] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
      return name === undefined || value === undefined ? [] : { name, value, url };
    }),
  );
  const troubles: string[] = [];
  const visit: Visit = {
    page: await context.newPage(),
    documents: [],
    requests: [],
    troubles,
    nothingWrong: () => expect(troubles, 'what went wrong in the browser').toEqual([]),
  };
  const refused = new Set<string>();
  const isDocument = (request: Request) => request.isNavigationRequest() && request.frame() === visit.page.mainFrame();
  const isExpected = (address: string) => status >= 400 && address === url + path;

  await context.exposeFunction('tellViolation', (what: string) => troubles.push(`content security policy: ${what}`));
  await context.addInitScript(tellViolations);
  visit.page.on('console', (message) => {
    if (message.type() !== 'error' || isExpected(message.location().url)) return;
    // A form that was refused comes back with 400; the browser says so.
    if (refused.has(message.location().url)) return;
    troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  visit.page.on('pageerror', (error) => troubles.push(`page: ${error.stack ?? error.message}`));
  visit.page.on('request', (request) => {
    visit.requests.push(request.url());
    if (isDocument(request)) visit.documents.push(request.url());
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${url}/`))
      troubles.push(`another host: ${request.url()}`);
  });
  visit.page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A browser without scripts refuses to fetch them ahead.
    if (!javaScript && request.resourceType() === 'script') return;
    // Who goes on to the next page, or saves a file, no longer waits for the answer.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`request failed: ${request.url()} ${reason}`);
  });
  visit.page.on('response', (response) => {
    if (response.status() < 400 || isExpected(response.url())) return;
    if (response.request().method() === 'POST' && isDocument(response.request()) && response.status() < 500) {
      refused.add(response.url());
      return;
    }
    troubles.push(`answer ${response.status()}: ${response.url()}`);
  });

  const answer = await visit.page.goto(path, { waitUntil: 'load' });
  expect(answer?.status(), `answer at ${path}`).toBe(status);
  if (javaScript) await takenOver(visit.page);
  return visit;
}

/** Runs in the page, before anything of the page itself. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { tellViolation } = globalThis as unknown as { tellViolation(what: string): Promise<void> };
    void tellViolation(
      `${event.effectiveDirective} ${event.blockedURI} on ${location.pathname} at ${event.sourceFile}:${event.columnNumber}`,
    );
  });
}

/** Waits until React has taken over the page that the server drew, up to its last link. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys([...document.querySelectorAll('footer a')].at(-1) ?? {}).some((key) => key.startsWith('__reactFiber')),
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
}

/** What sticks out of the page at the side, when one has to scroll sideways to see it; one of each sort. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 0.5,
    );
    const deepest = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    const told = deepest.filter((element) => element.textContent.trim() && !element.closest('.visually-hidden'));
    const sorts = new Map(
      (told.length > 0 ? told : deepest).map((one) => [`${one.tagName} ${one.getAttribute('class') ?? ''}`, one]),
    );
    return [
      `the page is ${document.documentElement.scrollWidth} px wide`,
      ...[...sorts].map(([sort, { textContent }]) => `${sort} ${textContent.slice(0, 60)}`),
    ];
  });
}
