import { describe, expect, test } from 'vitest';
import type { Alerts } from '../../server/contracts/alerts.ts';
import { recipientsDue } from '../../server/alerts/alerts.queries.ts';
import { alertMailsUpToDate } from '../../server/alerts/mails-up-to-date.ts';
import { tellRecipient } from '../../server/alerts/tell-recipient.ts';
import { deliverMail } from '../../server/mail/deliver-mails.ts';
import { smtpTransport } from '../../server/mail/transports.ts';
import { type Visit, useSite } from '../support/browser.ts';
import { foodMission, publish, tokyo } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { type CaughtMail, startMailCatcher } from '../support/mail-catcher.ts';

/**
 * A company without an account wants to be mailed every week about water technology in the Gulf: from the home page to a
 * confirmed alert in at most six clicks, with scripts and without, and then one mail of what is new.
 */
const site = useSite();
const catcher = await startMailCatcher();
const mondayMorning = '2026-11-23T06:00:00Z';

/** Brings what waits to a real mail server; answers what came for an address. */
async function mailsFor(email: string): Promise<CaughtMail[]> {
  const { app, url } = site;
  const mail = { transport: smtpTransport(catcher.url), from: 'agenda@agenda.test', publicUrl: url };
  const waiting = await app.db.selectFrom('mails').select('id').where('sent_at', 'is', null).orderBy('id').execute();
  for (const { id } of waiting)
    await deliverMail({ db: app.db, clock: app.context.clock, mail, upToDate: alertMailsUpToDate(app.context) }, id);
  return catcher.mails.filter(({ to }) => to.includes(email));
}

const linkIn = (mail: CaughtMail | undefined, page: string) =>
  new RegExp(`http\\S+/meldingen/${page}/\\S+`).exec(mail?.text ?? '')?.[0] ?? '';

/** What the visitor does, each press counted; what is typed is free. */
async function subscribe({ page }: Visit, email: string): Promise<{ clicks: number; key: string }> {
  let clicks = 0;
  const press = async (name: string, role: 'button' | 'link' = 'button') => {
    clicks += 1;
    await page.getByRole(role, { name, exact: true }).first().click();
  };
  const heading = async (text: string) => {
    await expect.poll(() => page.locator('h1').innerText(), { timeout: 10_000 }).toBe(text);
  };
  await page.locator('main input[name=q]').fill('water Golfstaten');
  await press('Zoek evenementen');
  await heading('Evenementen');
  await press('Mail mij wat nieuw is', 'link');
  await heading('Mail mij wat nieuw is');
  await page.locator('#ask-email').fill(email);
  expect(await page.getByLabel('Elke maandag').isChecked()).toBe(true);
  await press('Mail mij');
  await heading('Kijk in uw mail');
  const [asked] = await mailsFor(email);
  clicks += 1;
  await page.goto(linkIn(asked, 'bevestigen'));
  await heading('Bevestig uw meldingen');
  await press('Bevestig');
  await heading('Uw meldingen');
  return { clicks, key: new URL(page.url()).pathname.split('/').at(-1)! };
}

describe.each([
  { scripts: 'with scripts', javaScript: true },
  { scripts: 'without scripts', javaScript: false },
])('$scripts', ({ javaScript }) => {
  test('water technology in the Gulf is mailed weekly after six clicks at most, in one mail', async () => {
    const { app } = site;
    const email = `inkoop-${javaScript}@bedrijf.example`;
    const visit = await site.openPage({ path: '/nl', width: javaScript ? 390 : 1280, javaScript });
    const { clicks, key } = await subscribe(visit, email);
    expect(clicks).toBeLessThanOrEqual(6);
    expect(await visit.page.getByRole('status').innerText()).toContain('Bevestigd');

    const leg = tokyo({ country: 'AE', city: 'Dubai', timeZone: 'Asia/Dubai' });
    const water = { sectors: ['energy-cleantech.water'], legs: [leg], title: { nl: 'Waterdagen in Dubai' } };
    await publish(app, foodMission(water));
    await publish(app, foodMission({ title: { nl: 'Iets anders in Japan' } }));
    await tellAll(mondayMorning);
    const [, digest, ...more] = await mailsFor(email);
    expect(more).toEqual([]);
    expect(digest?.subject).toBe('1 nieuw evenement voor u / 1 new event for you');
    expect(digest?.text).toContain('Waterdagen in Dubai');
    expect(digest?.text).not.toContain('Iets anders');

    // What the mail program sends when its button is pressed: no session, no cookie, no redirect (RFC 8058).
    const stop = digest?.headers.get('list-unsubscribe')?.slice(1, -1) ?? '';
    const alerts = () => app.getJson<Alerts>(`/api/v1/alerts/${key}`);
    expect((await fetch(stop)).status).toBe(200);
    expect((await alerts()).searches).toMatchObject([{ paused: false, frequency: 'weekly' }]);
    const form = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
    expect((await fetch(stop, { ...form, redirect: 'manual' })).status).toBe(200);
    expect((await alerts()).searches).toMatchObject([{ paused: true }]);
    visit.nothingWrong();
  });
});

/** Everybody who is to be told something by then is. */
async function tellAll(instant: string): Promise<void> {
  const { app } = site;
  const clock = movableClock(Temporal.Instant.from(instant));
  for (const id of await recipientsDue(app.db, clock.now())) await tellRecipient({ ...app.context, clock }, id);
}

test('a saved search is renamed, paused, removed and brought back on its page, without scripts', async () => {
  const email = 'beheer@bedrijf.example';
  const visit = await site.openPage({ path: '/nl', javaScript: false });
  const { page } = visit;
  await subscribe(visit, email);
  const press = (label: string) =>
    page.getByRole('button', { name: new RegExp(`^${label} ?: Water in de Golf$`) }).click();
  const reads = async (where: string, text: string) => {
    await expect.poll(() => page.locator(where).innerText(), { timeout: 10_000 }).toContain(text);
  };
  await page.locator('details summary').click();
  await page.getByLabel('Naam').fill('Water in de Golf');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).first().click();
  await reads('tbody th', 'Water in de Golf');
  await press('Pauzeer');
  await reads('tbody', 'Gepauzeerd');
  await press('Verwijder');
  await reads('tbody', 'Verwijderd: Water in de Golf');
  await press('Maak ongedaan');
  await reads('tbody th', 'Water in de Golf');
  await page.getByRole('button', { name: 'Stop alles en vergeet mijn adres' }).click();
  await reads('[role=status]', 'Alles is gestopt');
  visit.nothingWrong();
});
