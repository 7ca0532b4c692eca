import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { submitted } from '../moderation/submissions.ts';
import { claim, decide, register } from '../organisers/organisations.ts';
import { useSite } from '../support/browser.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { expectLegible, expectOrder, findings, settings } from './legible-page.ts';

/** Pages of organisations and moderation that only are there once something was sent in. */
const site = useSite();

interface SentIn {
  owner: Visitor;
  planner: Visitor;
  waiting: string;
  sentBack: string;
  decided: string;
  claimed: string;
  event: string;
}

let sentIn: SentIn;

beforeAll(async () => {
  const { app } = site;
  const owner = await signedIn(app);
  const planner = await signedIn(app, { head_office: 'planner' });
  const whole = { website: 'https://bond.example', enterpriseNumber: '0403170701', province: 'limburg' };
  const [waiting, sentBack, decided] = [
    await register(app, owner, 'Bond van Wachtenden', whole),
    await register(app, owner, 'Bond van Verbeteraars', whole),
    await register(app, owner, 'Bond van Beslisten'),
  ];
  const why = { reasons: ['textIncomplete', 'other'], text: 'Wat doet u in het buitenland?' };
  await decide(app, planner, `organisations/${sentBack}`, 'changes_requested', why);
  await decide(app, planner, `organisations/${decided}`, 'refused', why);
  await decide(app, planner, `claims/${await claim(app, owner, 'vito')}`, 'refused');
  const claimed = await claim(app, owner, 'unizo');
  const event = await submitted(app, await signedIn(app, { 'organiser.voka': 'editor' }), 'voka');
  sentIn = { owner, planner, waiting, sentBack, decided, claimed, event };
});

const pages: readonly [name: string, who: 'owner' | 'planner', path: (language: Language) => string][] = [
  ['what was found and sent in', 'owner', (language) => `${paths.register(language)}?q=vlaanderen`],
  ['an organisation to be claimed', 'owner', (language) => paths.claim(language, 'vito')],
  ['an organisation claimed already', 'owner', (language) => paths.claim(language, 'unizo')],
  ['a profile to be changed', 'owner', (language) => paths.team(language, `organiser.${sentIn.sentBack}`, 'profile')],
  ['a full queue', 'planner', paths.moderation],
  [
    'an organisation to be decided on',
    'planner',
    (language) => paths.review(language, 'organisations', sentIn.waiting),
  ],
  ['an organisation decided on', 'planner', (language) => paths.review(language, 'organisations', sentIn.decided)],
  ['a claim to be decided on', 'planner', (language) => paths.review(language, 'claims', sentIn.claimed)],
  ['an event to be decided on', 'planner', (language) => paths.review(language, 'events', sentIn.event)],
];

describe.each(languages)('In %s', (language) => {
  test.each(pages)('%s has nothing that axe finds, and fits on every width', async (_name, who, path) => {
    const visit = await site.openPage({ path: path(language), cookie: sentIn[who].headers.cookie, settings });
    await expectOrder(visit.page, language);
    await expectLegible(visit.page, language);
    visit.nothingWrong();
  });

  test('a decision that was refused is in order, says so first, and leads to the field', async () => {
    const path = paths.review(language, 'organisations', sentIn.waiting);
    const { page } = await site.openPage({ path, cookie: sentIn.planner.headers.cookie, settings });
    await page.locator('main form button').click();
    await page.locator('[role=alert]').waitFor();
    await expectOrder(page, language);
    expect(await findings(page)).toEqual([]);
    await page.locator('[role=alert] a').click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('decision');
  });
});
