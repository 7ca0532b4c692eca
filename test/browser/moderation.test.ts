import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { mailsTo } from '../moderation/submissions.ts';
import { decide, register } from '../organisers/organisations.ts';
import { useSite } from '../support/browser.ts';
import { type Visitor, signedIn } from '../support/people.ts';

/** From registering an organisation to seeing it verified, through the pages alone. */
const site = useSite();

// What waits in the demonstration is out of the way, so that an empty queue is seen.
beforeAll(async () => {
  const { db } = site.app;
  await db.deleteFrom('claims').execute();
  await db.deleteFrom('events').where('editorial_state', '=', 'submitted').execute();
  await db.updateTable('organisers').set({ state: 'refused' }).where('state', '=', 'submitted').execute();
});

const words = {
  nl: {
    taken: 'Een organisatie met deze naam staat er al.',
    mine: 'Dit is mijn organisatie',
    claimed: 'Uw aanvraag is ingediend.',
    registered: 'De organisatie is geregistreerd.',
    changes: 'Vraag aanpassingen',
    text: 'De tekst is onvolledig of niet te begrijpen',
    reasonMissing: 'Redenen: kies minstens één reden',
    decided: 'De beslissing is vastgelegd.',
    again: 'De organisatie is opnieuw ingediend.',
    sentAgain: 'opnieuw ingediend',
    verify: 'Bevestig de organisatie',
    verified: 'De organisatie is bevestigd.',
    empty: 'Er wacht niets.',
    gone: 'Dit wacht niet meer: er is al over beslist.',
    grant: 'Ken de aanvraag toe',
  },
  en: {
    taken: 'An organisation of this name is here already.',
    mine: 'This is my organisation',
    claimed: 'Your request is sent in.',
    registered: 'The organisation is registered.',
    changes: 'Ask for changes',
    text: 'The text is incomplete or cannot be understood',
    reasonMissing: 'Reasons: choose at least one reason',
    decided: 'The decision is recorded.',
    again: 'The organisation is sent in again.',
    sentAgain: 'sent in again',
    verify: 'Verify the organisation',
    verified: 'The organisation is verified.',
    empty: 'Nothing is waiting.',
    gone: 'This no longer waits: it has been decided.',
    grant: 'Grant the request',
  },
} as const;

const notice = (page: Page) => page.locator('main p[role=status]').first().innerText();
const main = (page: Page) => page.locator('main').innerText();
const press = (page: Page, form: string) => page.locator(`${form} button`).click();

/** A page for somebody, in a browser without scripts. */
async function open(who: Visitor, path: string): Promise<Page> {
  return (await site.openPage({ path, cookie: who.headers.cookie, javaScript: false })).page;
}

describe.each(languages)('Without scripts, in %s,', (language) => {
  const said = words[language];

  test('an organisation registers, is asked for changes, makes them, and is verified', async () => {
    const owner = await signedIn(site.app, {}, { name: 'An Smeets', language });
    const planner = await signedIn(site.app, { head_office: 'planner' }, { name: 'Piet Planner' });

    const page = await open(owner, paths.register(language));
    await page.getByLabel(/^(Officiële naam|Official name)/).fill('Voka');
    await page.locator('#kind').selectOption('cluster');
    await page.locator('#contactEmail').fill('dienst@wevers.example');
    await page.locator('#website').fill('wevers.example');
    await page.locator('main form[method=post] button').click();
    expect(await main(page)).toMatch(/Website: .*https:\/\//);
    await page.locator('#website').fill('https://wevers.example');
    await page.locator('main form[method=post] button').click();
    expect(await main(page)).toContain(said.taken);
    // What was refused is what one now looks up.
    expect(await page.locator('#q').inputValue()).toBe('Voka');
    const name = `Wevers Internationaal ${language}`;
    await page.locator('[id="name.nl"]').fill(name);
    await page.locator('main form[method=post] button').click();
    expect(await notice(page)).toContain(said.registered);
    const profile = new URL(page.url()).pathname;

    const desk = await open(planner, paths.moderation(language));
    await desk.getByRole('link', { name }).click();
    const item = new URL(desk.url()).pathname;
    expect(await main(desk)).toContain('dienst@wevers.example');
    await desk.getByLabel(said.changes).check();
    await press(desk, 'main form');
    expect(await main(desk)).toContain(said.reasonMissing);
    expect(await desk.getByLabel(said.changes).isChecked()).toBe(true);
    await desk.getByLabel(said.text).check();
    await desk.locator('#text').fill('Wat doet u in het buitenland?');
    await press(desk, 'main form');
    expect(await notice(desk)).toContain(said.decided);

    await page.goto(profile);
    expect(await main(page)).toContain(said.text);
    expect(await main(page)).toContain('Wat doet u in het buitenland?');
    expect(await main(page)).not.toContain('Piet');
    await page.locator('[id="profile-description.nl"]').fill('Wij weven voor Japan.');
    await press(page, 'form:has([value=profile])');
    await press(page, 'form:has([value=submission])');
    expect(await notice(page)).toContain(said.again);

    await desk.goto(paths.moderation(language));
    expect(await main(desk)).toContain(said.sentAgain);
    await desk.goto(item);
    expect(await main(desk)).toContain('Wij weven voor Japan.');
    expect(await main(desk)).toContain('Piet Planner');
    await desk.getByLabel(said.verify).check();
    await press(desk, 'main form');
    expect(await main(desk)).toContain(said.empty);
    await desk.goto(item);
    expect(await main(desk)).toContain(said.gone);

    await page.goto(profile);
    expect(await main(page)).toContain(said.verified);
    expect(await mailsTo(site.app, owner)).toHaveLength(2);
  });

  test('somebody finds their organisation, claims it, and manages it once that is granted', async () => {
    const claimant = await signedIn(site.app, {}, { name: 'Els Claes', language });
    const planner = await signedIn(site.app, { head_office: 'planner' });
    await site.app.db.deleteFrom('memberships').where('organiser_id', '=', 'agoria').execute();

    const page = await open(claimant, paths.register(language));
    await page.locator('#q').fill('agor');
    await page.locator('main form[method=get] button').click();
    await page.getByRole('link', { name: said.mine }).click();
    await page.locator('#motivation').fill('Ik leid er de dienst export.');
    await press(page, 'main form');
    expect(await notice(page)).toContain(said.claimed);
    expect(await main(page)).toContain('Agoria');

    const desk = await open(planner, paths.moderation(language));
    await desk.getByRole('link', { name: 'Agoria' }).click();
    expect(await main(desk)).toContain('Ik leid er de dienst export.');
    await desk.getByLabel(said.grant).check();
    await press(desk, 'main form');
    expect(await main(desk)).toContain(said.empty);

    await page.goto(paths.team(language, 'organiser.agoria', 'profile'));
    expect(await page.locator('h1').innerText()).toContain('Agoria');
    expect(await main(page)).toContain(said.verified);
  });
});

test('who decides on what somebody else just decided sees what that was', async () => {
  const [planner, other] = [
    await signedIn(site.app, { head_office: 'planner' }),
    await signedIn(site.app, { head_office: 'planner' }, { name: 'Petra Snel' }),
  ];
  const id = await register(site.app, await signedIn(site.app), 'Bond van Betwisten');
  const page = await open(planner, paths.review('nl', 'organisations', id));
  await decide(site.app, other, `organisations/${id}`, 'refused', { reasons: ['notAnOrganiser'] });
  await page.getByLabel(words.nl.verify).check();
  await press(page, 'main form');
  expect(await main(page)).toContain(words.nl.gone);
  expect(await main(page)).toContain('Geweigerd door Petra Snel');
});

test('who changes a profile that a colleague just changed loses nothing and sees both', async () => {
  const owner = await signedIn(site.app);
  const id = await register(site.app, owner, 'Bond van Gelijken');
  const page = await open(owner, paths.team('nl', `organiser.${id}`, 'profile'));
  const body = { name: { nl: 'Bond van Gelijken' }, kind: 'cluster', contactEmail: 'a@gelijk.example', version: 1 };
  await site.app.send('PUT', `/api/v1/teams/organiser.${id}/profile`, body, owner.headers);
  await page.locator('#profile-website').fill('https://gelijk.example');
  await press(page, 'form:has([value=profile])');
  expect(await page.locator('main .notice, main [class*=notice]').first().innerText()).toMatch(
    /Cluster[^]*a@gelijk\.example/,
  );
  expect(await page.locator('#profile-website').inputValue()).toBe('https://gelijk.example');
  expect(await page.locator('#profile-kind').inputValue()).toBe('federation');
  await press(page, 'form:has([value=profile])');
  expect(await notice(page)).toBe('Opgeslagen.');
});

test('moderation is in the menu of planners alone, and is no page to others', async () => {
  const planner = await signedIn(site.app, { head_office: 'planner' });
  const owner = await signedIn(site.app, { 'organiser.voka': 'owner' });
  const link = (page: Page) => page.locator(`header a[href="${paths.moderation('nl')}"]`).count();
  expect(await link(await open(planner, '/nl'))).toBe(1);
  expect(await link(await open(owner, '/nl'))).toBe(0);
  await site.openPage({ path: paths.moderation('nl'), cookie: owner.headers.cookie, status: 404 });
});
