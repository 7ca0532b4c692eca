import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { invited, mailsTo, rolesIn } from '../accounts/team-talk.ts';
import { stickingOut, useSite } from '../support/browser.ts';
import { seminar, publish } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { currentStop, tabTo } from './keyboard.ts';
import { expectOrder, findings, schemes, settings, widths } from './legible-page.ts';

/** From the mail of an invitation to acting for the organisation, by keyboard alone. */
const site = useSite();

const words = {
  nl: {
    welcome: 'Welkom. U zit nu in dit team.',
    acting: 'U handelt voor Voka',
    invited: 'De uitnodiging is verstuurd.',
    withdraw: 'Trek in',
    withdrawn: 'De uitnodiging is ingetrokken.',
    takeOut: 'Haal uit het team',
    takenOut: 'Deze persoon zit niet meer in het team.',
    gone: 'Deze uitnodiging werkt niet meer',
    nameMissing: 'Uw naam: vul dit in',
  },
  en: {
    welcome: 'Welcome. You are now in this team.',
    acting: 'You act for Voka',
    invited: 'The invitation is sent.',
    withdraw: 'Withdraw',
    withdrawn: 'The invitation is withdrawn.',
    takeOut: 'Take out of the team',
    takenOut: 'This person is no longer in the team.',
    gone: 'This invitation no longer works',
    nameMissing: 'Your name: fill this in',
  },
} as const;

async function fill(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, (stop) => stop.id === id);
  await page.keyboard.type(text);
}

/** Presses Enter and waits for the page it leads to. */
async function send(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

const notice = (page: Page) => page.locator('main [role=status]').innerText();
const voka = 'organiser.voka';
const ways = languages.flatMap((language) =>
  [true, false].map((javaScript) => ({ language, javaScript, scripts: javaScript ? 'with scripts' : 'without' })),
);

/** An invitation to Voka in that language, as the path of the link in its mail. */
async function invitation(language: Language, email: string, role = 'owner'): Promise<string> {
  const owner = await signedIn(site.app, { [voka]: 'owner' }, { name: 'Els Owner', language });
  const token = await invited(site.app, owner.headers, voka, email, role);
  const mail = (await mailsTo(site.app, email)).at(-1);
  expect(mail?.text).toContain(site.url + paths.invitation(language, token));
  return paths.invitation(language, token);
}

describe.each(ways)('In $language, $scripts', ({ language, javaScript }) => {
  const say = words[language];

  test('somebody new goes from the mail to acting for the organisation', async () => {
    const email = `nele-${language}-${javaScript}@bedrijf.example`;
    const visit = await site.openPage({ path: await invitation(language, email), javaScript });
    const { page } = visit;
    await fill(page, 'accept-name', 'Nele Maes');
    await tabTo(page, (stop) => stop.what.startsWith('button'));
    await send(page);
    expect(new URL(page.url()).pathname).toBe(paths.team(language, voka, 'members'));
    expect(await notice(page)).toBe(say.welcome);
    expect((await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')).toContain(say.acting);

    const colleague = `collega-${language}-${javaScript}@bedrijf.example`;
    await fill(page, 'invite-email', colleague);
    await send(page);
    expect(await notice(page)).toBe(say.invited);
    expect((await mailsTo(site.app, colleague))[0]?.text).toContain('Nele Maes');
    await tabTo(page, ({ words }) => words.startsWith(say.withdraw) && words.includes(colleague));
    await send(page);
    expect(await notice(page)).toContain(say.withdrawn);
    expect(await page.locator('main').innerText()).not.toContain(colleague);
    visit.nothingWrong();
  });

  test('who gives no name is told so, and stays invited', async () => {
    const email = `naamloos-${language}-${javaScript}@bedrijf.example`;
    const visit = await site.openPage({ path: await invitation(language, email), javaScript });
    await tabTo(visit.page, (stop) => stop.id === 'accept-name');
    await send(visit.page);
    expect(await visit.page.locator('[role=alert]').innerText()).toContain(say.nameMissing);
    await tabTo(visit.page, ({ href }) => href === '#accept-name');
    await visit.page.keyboard.press('Enter');
    expect(await visit.page.locator('#accept-name').getAttribute('aria-invalid')).toBe('true');
    visit.nothingWrong();
  });

  test('who is signed in as somebody else signs out there, and finds the invitation again', async () => {
    const path = await invitation(language, `bedoelde-${language}-${javaScript}@bedrijf.example`);
    const { headers, email } = await signedIn(site.app);
    const visit = await site.openPage({ path, javaScript, cookie: headers.cookie });
    expect(await visit.page.locator('main').innerText()).toContain(email);
    await tabTo(visit.page, ({ what, id }) => what.startsWith('button') && id === '');
    await send(visit.page);
    expect(new URL(visit.page.url()).pathname).toBe(path);
    expect(await visit.page.locator('#accept-name').count()).toBe(1);
    visit.nothingWrong();
  });

  test('a colleague is taken out once it is said who takes the events over', async () => {
    const owner = await signedIn(site.app, { 'organiser.agoria': 'owner' }, { name: 'Els' });
    const bram = await signedIn(site.app, { 'organiser.agoria': 'editor' }, { name: 'Bram' });
    const id = await publish(site.app, seminar());
    const answering = { entered_for: 'agoria', entered_by: bram.id };
    await site.app.db.updateTable('events').set(answering).where('id', '=', id).execute();

    const path = paths.team(language, 'organiser.agoria', 'members');
    const visit = await site.openPage({ path, javaScript, cookie: owner.headers.cookie });
    const { page } = visit;
    const isForm = (stop: { what: string; words: string }) =>
      stop.what.startsWith('button') && / Bram\b/.test(stop.words);
    await tabTo(page, (stop) => stop.what.startsWith('summary') && stop.words === `${say.takeOut} : Bram`);
    await page.keyboard.press('Enter');
    await tabTo(page, isForm);
    await send(page);
    await tabTo(page, (stop) => stop.id === `out-${bram.id}-handOverTo`);
    await page.keyboard.type('Els');
    await tabTo(page, isForm);
    await send(page);
    expect(await notice(page)).toBe(say.takenOut);
    expect(await rolesIn(site.app, owner.headers, 'organiser.agoria')).not.toHaveProperty(bram.email);
    const event = await site.app.db.selectFrom('events').select('entered_by').where('id', '=', id).executeTakeFirst();
    expect(event).toEqual({ entered_by: owner.id });
    await site.app.db.deleteFrom('memberships').where('organiser_id', '=', 'agoria').execute();
    visit.nothingWrong();
  });

  test('several teams are folded in the menu, and reached from there', async () => {
    const teams = { [voka]: 'editor', 'organiser.prov-vlaams-brabant': 'reader', 'office.tokyo': 'officer' } as const;
    const { headers } = await signedIn(site.app, teams);
    const visit = await site.openPage({ path: `/${language}`, javaScript, cookie: headers.cookie });
    const { page } = visit;
    const link = page.locator(`header a[href="${paths.team(language, 'office.tokyo', 'members')}"]`);
    expect(await link.isVisible()).toBe(false);
    await tabTo(page, (stop) => stop.what.startsWith('summary'));
    await page.keyboard.press('Enter');
    expect(await link.isVisible()).toBe(true);
    await tabTo(page, ({ href }) => href.includes('office.tokyo'));
    await send(page);
    expect(new URL(page.url()).pathname).toBe(paths.team(language, 'office.tokyo', 'members'));
    visit.nothingWrong();
  });
});

describe.each(languages)('In %s', (language) => {
  test('opening the link does nothing yet, however often', async () => {
    const path = await invitation(language, `kijker-${language}@bedrijf.example`);
    for (let time = 0; time < 3; time += 1) {
      const answer = await site.app.get(path);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    const visit = await site.openPage({ path });
    expect(await visit.page.locator('#accept-name').count()).toBe(1);
  });

  test('a link that was used says so in plain words, also to whoever pressed the button twice', async () => {
    const path = await invitation(language, `dubbel-${language}@bedrijf.example`);
    const first = await site.openPage({ path, javaScript: false });
    const second = await site.openPage({ path, javaScript: false });
    for (const { page } of [first, second]) {
      await fill(page, 'accept-name', 'Dubbel');
      await send(page);
    }
    expect(new URL(first.page.url()).pathname).toBe(paths.team(language, voka, 'members'));
    expect(await second.page.locator('h1').innerText()).toBe(words[language].gone);
    const gone = await site.openPage({ path, status: 404 });
    expect(await gone.page.locator('h1').innerText()).toBe(words[language].gone);
    expect(await findings(gone.page)).toEqual([]);
    gone.nothingWrong();
  });
});

describe.each(languages.flatMap((language) => [320, 1280].map((width) => ({ language, width }))))(
  'In $language, on $width px',
  ({ language, width }) => {
    test('the invitation and the members, with everything unfolded, have nothing that axe finds, and fit', async () => {
      const path = await invitation(language, `axe-${language}-${width}@bedrijf.example`);
      const owner = await signedIn(site.app, { [voka]: 'owner', 'organiser.vckk': 'owner', 'office.tokyo': 'head' });
      const members = paths.team(language, voka, 'members');
      const visits = [
        await site.openPage({ path, settings, width }),
        await site.openPage({ path, settings, width, cookie: owner.headers.cookie }),
        await site.openPage({ path: members, settings, width, cookie: owner.headers.cookie }),
      ];
      for (const visit of visits) {
        const { page } = visit;
        await page.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
        await expectOrder(page, language);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await findings(page), `${colorScheme}, ${page.url()}`).toEqual([]);
        }
        expect.soft(await stickingOut(page), page.url()).toEqual([]);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect.soft(await stickingOut(page), `letters of 200 %, ${page.url()}`).toEqual([]);
        visit.nothingWrong();
      }
    });
  },
);

test('the name of a single team stands in the menu, and the keyboard comes past it', async () => {
  const { headers } = await signedIn(site.app, { 'organiser.vckk': 'editor' });
  const { page } = await site.openPage({ path: '/nl', cookie: headers.cookie, width: widths[2] });
  await tabTo(page, ({ href }) => href === paths.team('nl', 'organiser.vckk', 'members'));
  expect((await currentStop(page))?.words).not.toBe('');
  expect(await stickingOut(page)).toEqual([]);
});
