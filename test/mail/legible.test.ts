import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { composeMail } from '../../server/mail/compose.ts';
import { addDevelopmentInbox } from '../../server/mail/development-inbox.ts';
import { folderTransport } from '../../server/mail/transports.ts';
import { findings } from '../browser/legible-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { fixedClock as clock } from '../support/clock.ts';
import { everyMail, publicUrl, sample } from './every-mail.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});
afterAll(() => browser.close());

/** What axe finds in a page, and how far the page sticks out of a small phone. */
async function faults(html: string): Promise<string[]> {
  await page.setContent(html);
  const found = await findings(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return [...found, ...(width > 320 ? [`${width} wide`] : [])];
}

describe('On a small phone', () => {
  test('no mail has anything that axe finds', async () => {
    for (const mail of everyMail)
      expect(await faults(composeMail(mail, 'nl', publicUrl).html), JSON.stringify(mail)).toEqual([]);
  });

  test('a mail takes the colours of the mail program, by day and by night', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setContent(composeMail(sample('event_decided'), 'nl', publicUrl).html);
      const colours = await page.locator('main, main :not(hr)').evaluateAll((elements) => {
        const styles = elements.map((element) => getComputedStyle(element));
        return [...new Set(styles.map(({ color, backgroundColor }) => `${color} on ${backgroundColor}`))];
      });
      const text = colorScheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
      expect(colours).toEqual([`${text} on rgba(0, 0, 0, 0)`]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('the inbox of a development machine has nothing that axe finds', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'verover-mail-'));
    const app = Fastify();
    addDevelopmentInbox(app, directory);
    const sender = { messageId: '<a@agenda.test>', from: 'agenda@example.org', to: 'ilse@example.org' };
    const mail = composeMail(sample('event_decided'), 'nl', publicUrl);
    await folderTransport(directory).deliver({ id: newId(), ...sender, at: clock.now(), ...mail });
    const list = await app.inject('/dev/mail');
    const [, path = ''] = /href="(\/dev\/mail\/[^"]+)"/.exec(list.body) ?? [];
    const one = await app.inject(path);
    expect(await faults(list.body)).toEqual([]);
    expect(await faults(one.body)).toEqual([]);
    await app.close();
    rmSync(directory, { recursive: true });
  });
});
