import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Page, chromium } from 'playwright-core';
import { demoPassword } from '../../server/accounts/add-demo-person.ts';
import { findChromium } from '../support/chromium.ts';
import { type Who, people, walkMission } from './mission.ts';

/**
 * Walks a mission through three countries on a site that runs with the demonstration, for whoever wants to watch: with
 * `WATCH=on` in a browser that is shown (set CHROMIUM_PATH to a Chromium or Chrome with windows), otherwise as a picture a
 * step. The site is the one of `npm start`, or that of `SITE`.
 */
const site = process.env['SITE'] ?? 'http://127.0.0.1:3000';
const watched = process.env['WATCH'] === 'on';
const folder = join('data', 'tour');

const browser = await chromium.launch({ ...(await findChromium()), headless: !watched, slowMo: watched ? 400 : 0 });
const pages = new Map<Who, Page>();

async function as(who: Who): Promise<Page> {
  const known = pages.get(who);
  if (known) {
    if (watched) await known.bringToFront();
    return known;
  }
  const context = await browser.newContext({ baseURL: site, viewport: { width: 1280, height: 900 } });
  const session = { email: people[who], password: demoPassword };
  const answer = await context.request.post('/api/v1/session', { data: session, headers: { origin: site } });
  if (!answer.ok()) throw new Error(`${people[who]} cannot sign in at ${site}: does it run with the demonstration?`);
  const page = await context.newPage();
  await page.goto('/nl');
  pages.set(who, page);
  return page;
}

mkdirSync(folder, { recursive: true });
let step = 0;
try {
  await walkMission({
    as,
    today: Temporal.Now.plainDateISO().toString(),
    // The site hears of the new dates by itself, a moment later.
    settle: () => wait(3000),
    told: async (line, page) => {
      step += 1;
      const picture = join(folder, `${String(step).padStart(2, '0')}.png`);
      await page.screenshot({ path: picture, fullPage: true });
      process.stdout.write(`${String(step).padStart(2)}  ${line}\n    ${picture}\n`);
      if (watched) await wait(2500);
    },
  });
} finally {
  await browser.close();
}
