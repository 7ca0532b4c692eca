import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { stickingOut, useSite } from '../support/browser.ts';
import { vokaEntry, vokaEvents } from '../events/voka-enters.ts';
import { signedIn } from '../support/people.ts';
import { type Stop, tabTo } from './keyboard.ts';
import { expectOrder, findings, schemes, settings, widths } from './legible-page.ts';

/** Keys of an organisation, the events its software enters, and the history of both. */
const site = useSite();
const team = 'organiser.voka';

const words = {
  nl: {
    once: 'Dit is de enige keer dat u deze sleutel ziet.',
    missing: 'Naam: vul dit in',
    chooseOne: 'Wat mag de software?: kies er minstens een',
    revoke: 'Trek in: Website',
    revokeNow: 'Trek deze sleutel in: Website',
    revoked: 'De sleutel is ingetrokken. Hij werkt niet meer.',
    submit: 'Dien in: Zaken doen in Vietnam',
    submitted: 'Het evenement is ingediend.',
    withdraw: 'Trek in: Zaken doen in Vietnam',
    withdrawn: 'Het evenement is ingetrokken.',
    made: 'maakte een sleutel: Website',
    entered: 'Sleutel “Website” voerde een evenement in: Zaken doen in Vietnam',
    state: 'Staat',
  },
  en: {
    once: 'This is the only time you see this key.',
    missing: 'Name: fill this in',
    chooseOne: 'What may the software do?: choose at least one',
    revoke: 'Revoke: Website',
    revokeNow: 'Revoke this key: Website',
    revoked: 'The key is revoked. It no longer works.',
    submit: 'Submit: Business in Vietnam',
    submitted: 'The event is submitted.',
    withdraw: 'Withdraw: Business in Vietnam',
    withdrawn: 'The event is withdrawn.',
    made: 'made a key: Website',
    entered: 'Key “Website” entered an event: Business in Vietnam',
    state: 'State',
  },
} as const;

/** Presses a key on a control and waits for the page it leads to. */
async function send(page: Page, key = 'Enter'): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
}

/** The words of a control as they are heard, those that are not seen too. */
const told = (stop: Stop) => stop.words.replace(' :', ':');

async function enterEvent(secret: string): Promise<number> {
  const entry = vokaEntry({ title: { nl: 'Zaken doen in Vietnam', en: 'Business in Vietnam' } });
  const answer = await fetch(site.url + vokaEvents, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(entry),
  });
  return answer.status;
}

const ways = languages.flatMap((language: Language) =>
  [true, false].map((javaScript) => ({ language, javaScript, scripts: javaScript ? 'with scripts' : 'without' })),
);

describe.each(ways)('In $language, $scripts', ({ language, javaScript }) => {
  const say = words[language];

  test('an owner makes a key, their software uses it, and the owner revokes it, by keyboard alone', async () => {
    const owner = await signedIn(site.app, { [team]: 'owner' });
    const visit = await site.openPage({
      path: paths.team(language, team, 'keys'),
      cookie: owner.headers.cookie,
      javaScript,
    });
    const { page } = visit;
    await tabTo(page, (stop) => stop.id === 'create-name');
    await send(page);
    expect(await page.locator('[role=alert]').innerText()).toContain(say.missing);
    expect(await page.locator('[role=alert]').innerText()).toContain(say.chooseOne);
    await tabTo(page, (stop) => stop.id === 'create-name');
    await page.keyboard.type('Website');
    await tabTo(page, (stop) => stop.id === 'create-scopes');
    await page.keyboard.press('Space');
    await tabTo(page, (stop) => stop.id === 'create-scopes-events:write');
    await page.keyboard.press('Space');
    await send(page);
    expect(await page.locator('main').innerText()).toContain(say.once);
    const secret = await page.locator('#secret').inputValue();
    expect(secret).toMatch(/^vdw_[\w-]{43}$/);

    expect(await enterEvent(secret)).toBe(201);
    await page.goto(paths.team(language, team, 'keys'));
    expect(await page.content()).not.toContain(secret.slice(8));

    await tabTo(page, (stop) => told(stop) === say.revoke);
    await page.keyboard.press('Enter');
    await tabTo(page, (stop) => told(stop) === say.revokeNow);
    await send(page);
    expect(await page.locator('[role=status]').innerText()).toBe(say.revoked);
    expect(await enterEvent(secret)).toBe(401);
    visit.nothingWrong();
  });

  test('an editor submits and withdraws what came in, and reads in the history who did what', async () => {
    const owner = await signedIn(site.app, { [team]: 'owner' }, { name: 'An Peeters' });
    const made = await site.app.send(
      'POST',
      `/api/v1/teams/${team}/keys`,
      { name: 'Website', scopes: ['events:write'] },
      owner.headers,
    );
    await enterEvent(made.json<{ secret: string }>().secret);
    const editor = await signedIn(site.app, { [team]: 'editor' }, { name: 'Els Editor' });
    const visit = await site.openPage({
      path: paths.team(language, team, 'teamEvents'),
      cookie: editor.headers.cookie,
      javaScript,
    });
    const { page } = visit;
    await tabTo(page, (stop) => told(stop) === say.submit);
    await send(page);
    expect(await page.locator('[role=status]').innerText()).toContain(say.submitted);
    await tabTo(page, (stop) => told(stop) === say.withdraw);
    await send(page);
    expect(await page.locator('[role=status]').innerText()).toContain(say.withdrawn);

    await page.goto(paths.team(language, team, 'history'));
    const history = await page.locator('main').innerText();
    expect(history).toContain(say.entered);
    expect(history).toContain(`An Peeters ${say.made}`);
    await page.locator('summary').first().press('Enter');
    expect(await page.locator('main dl').first().innerText()).toContain(say.state);
    visit.nothingWrong();
  });
});

test('a new key is shown on a page that nobody keeps', async () => {
  const owner = await signedIn(site.app, { [team]: 'owner' });
  const answer = await site.app.server.inject({
    method: 'POST',
    url: paths.team('nl', team, 'keys'),
    headers: { ...owner.headers, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    payload: 'intent=create&name=Website&scopes=events%3Aread',
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body).toMatch(/vdw_[\w-]{43}/);
});

describe.each(languages)('The pages (%s)', (language) => {
  test('have nothing that axe finds, in light and dark, and fit on every width, with all that can be in them', async () => {
    const owner = await signedIn(site.app, { [team]: 'owner' });
    const planner = await signedIn(site.app, { head_office: 'planner' });
    const visit = await site.openPage({
      path: paths.team(language, team, 'keys'),
      cookie: owner.headers.cookie,
      settings,
    });
    const { page } = visit;
    await page.locator('#create-name').fill('Website van het ledenblad-van-de-vereniging-zonder-spaties');
    await page.locator('#create-scopes').check();
    await page.locator('[id="create-scopes-events:write"]').check();
    await Promise.all([page.waitForEvent('load'), page.locator('#create-name').press('Enter')]);
    await look(page, 'keys', language);
    await enterEvent(await page.locator('#secret').inputValue());

    await page.goto(paths.team(language, team, 'teamEvents'));
    await look(page, 'events', language);
    await page.goto((await page.locator('main ul a').first().getAttribute('href')) ?? '');
    await look(page, 'event', language);
    await page.goto(paths.team(language, team, 'history'));
    await look(page, 'history', language);
    visit.nothingWrong();

    const everything = await site.openPage({
      path: paths.team(language, 'head_office', 'history'),
      cookie: planner.headers.cookie,
      settings,
    });
    await look(everything.page, 'history of all', language);
    expect(await everything.page.locator('main').innerText()).toContain('· Voka');
    everything.nothingWrong();
  });
});

/** Looks at a page with all that is folded in it unfolded. */
async function look(page: Page, name: string, language: Language): Promise<void> {
  await expectOrder(page, language);
  const folded = page.locator('main details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    expect.soft(await stickingOut(page), `${name}, too wide at ${width} px`).toEqual([]);
  }
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findings(page), `${name}, ${colorScheme}`).toEqual([]);
  }
}
