import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../server/contracts/words.ts';
import { useSite } from '../support/browser.ts';
import { codeMailedTo } from '../support/people.ts';
import { currentStop, tabTo } from './keyboard.ts';

/** Signing in and out by keyboard alone, in both languages, with scripts and without. */
const site = useSite();

const words = {
  nl: { signIn: 'Aanmelden', path: '/nl/aanmelden', account: '/nl/account', out: 'Afmelden', error: 'Fout: ' },
  en: { signIn: 'Sign in', path: '/en/sign-in', account: '/en/account', out: 'Sign out', error: 'Error: ' },
} as const;

const codeFor = (email: string) => codeMailedTo(site.app, email);

async function fill(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, (stop) => stop.id === id);
  await page.keyboard.type(text);
}

/** Presses Enter in a form and waits for the page it leads to. */
async function send(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

const ways = (['nl', 'en'] as Language[]).flatMap((language) =>
  [true, false].map((javaScript) => ({ language, javaScript, scripts: javaScript ? 'with scripts' : 'without' })),
);

describe.each(ways)('In $language, $scripts', ({ language, javaScript }) => {
  test('somebody signs in with the code of a mail, says their name, and signs out, by keyboard alone', async () => {
    const email = `kim-${language}-${javaScript}@bedrijf.example`;
    const visit = await site.openPage({ path: `/${language}`, javaScript });
    const { page } = visit;
    await tabTo(page, (stop) => stop.words === words[language].signIn);
    await send(page);
    await fill(page, 'mail-email', email);
    await send(page);
    await fill(page, 'code', await codeFor(email));
    await send(page);
    expect(new URL(page.url()).pathname).toBe(words[language].account);
    await fill(page, 'profile-name', 'Kim Maes');
    await send(page);
    expect(await page.locator('header').first().innerText()).toContain('Kim Maes');
    expect(await page.locator('[role=status]').innerText()).toMatch(/^(Opgeslagen|Saved)\.$/);
    await tabTo(page, (stop) => stop.words === words[language].out, 'Shift+Tab').catch(() =>
      tabTo(page, (stop) => stop.words === words[language].out),
    );
    await send(page);
    await tabTo(page, (stop) => stop.what.startsWith('button'));
    await send(page);
    expect(new URL(page.url()).pathname).toBe(words[language].path);
    await page.goto(words[language].account);
    expect(new URL(page.url()).pathname).toBe(words[language].path);
    visit.nothingWrong();
  });

  test('a form that was refused says what is wrong, keeps what was filled in, and leads to the field', async () => {
    const visit = await site.openPage({ path: words[language].path, javaScript });
    const { page } = visit;
    await fill(page, 'mail-email', 'kim at bedrijf');
    await send(page);
    const summary = page.locator('[role=alert]');
    expect(await summary.locator('a').getAttribute('href')).toBe('#mail-email');
    expect(await page.locator('#mail-email').inputValue()).toBe('kim at bedrijf');
    expect(await page.locator('#mail-email').getAttribute('aria-invalid')).toBe('true');
    await tabTo(page, (stop) => stop.href === '#mail-email');
    await page.keyboard.press('Enter');
    expect((await currentStop(page))?.id).toBe('mail-email');
    visit.nothingWrong();
  });
});

test.each(['nl', 'en'] as const)('A refusal is the first thing heard where scripts run (%s)', async (language) => {
  const { page } = await site.openPage({ path: words[language].path });
  await fill(page, 'mail-email', 'kim at bedrijf');
  await send(page);
  await expect.poll(() => page.title()).toMatch(new RegExp(`^${words[language].error}`));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
});

test('Who follows a link to a page for members signs in first and then comes there', async () => {
  const visit = await site.openPage({ path: '/nl/account?done=saved' });
  expect(new URL(visit.page.url()).searchParams.get('next')).toBe('/nl/account?done=saved');
  await visit.page.fill('#mail-email', 'next@bedrijf.example');
  await visit.page.keyboard.press('Enter');
  await visit.page.waitForURL(/code/);
  await visit.page.fill('#code', await codeFor('next@bedrijf.example'));
  await visit.page.keyboard.press('Enter');
  await visit.page.waitForURL(/account\?done=saved/);
  visit.nothingWrong();
});

test('The fields say what they are to password managers, and take what is pasted', async () => {
  const { page } = await site.openPage({ path: '/nl/aanmelden' });
  expect(await page.locator('#password-email').getAttribute('autocomplete')).toBe('username');
  expect(await page.locator('#password-password').getAttribute('autocomplete')).toBe('current-password');
  await page.locator('#password-password').evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text', 'pasted');
    const taken = field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, cancelable: true, bubbles: true }),
    );
    if (!taken) throw new Error('pasting was refused');
  });
});
