import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../server/contracts/words.ts';
import { foodMission, publish } from '../support/cast.ts';
import { useSite } from '../support/browser.ts';
import { officeDocument, pdf, picture, sent } from '../support/files.ts';
import { signedIn } from '../support/people.ts';
import { expectLegible, expectOrder, settings } from './legible-page.ts';

/** An event with a long text, an image and documents. */
const site = useSite();
let id: string;

const long = `## Programma

U ontmoet **kopers van levensmiddelen** en *verdelers*, zie [de lijst van deelnemers](https://fevia.example/japan/deelnemers?jaar=2027&volgorde=naam).
Vertrek om 9 uur stipt.

### Dag 1

1. Ontvangst door de ambassade
2. Bezoek aan de groothandelsmarkt
   - vis en vlees
   - groenten en fruit

### Dag 2

| Uur | Wat | Waar |
|---|---|---|
| 9:00 | Matchmaking | Hotel New Otani, zaal Levensmiddelenketeninformatiebeurs |
| 14:00 | Winkelbezoek | Ginza |

> Vorig jaar vonden zes van de tien bedrijven een verdeler.

---

Vragen? Mail evenementen@fevia.example.`;

beforeAll(async () => {
  const team = 'organiser.fevia-vlaanderen';
  const { headers } = await signedIn(site.app, { [team]: 'editor' });
  const send = (name: string, bytes: Uint8Array) => sent(site.app, team, { name, bytes }, headers);
  const image = await send('markt.jpg', await picture('jpeg', { width: 1600, height: 1000 }));
  const [guide, list] = [
    await send('gids.pdf', pdf()),
    await send('deelnemers.xlsx', officeDocument('xl/workbook.xml')),
  ];
  const entry = foodMission({
    description: { nl: long },
    image: { file: image.id, alt: { nl: 'Kramen op de vismarkt van Toyosu' } },
    documents: [
      { file: guide.id, title: { nl: 'Deelnemersgids', en: 'Guide for participants' } },
      { file: list.id, title: { nl: 'Lijst van deelnemende bedrijven met hun contactpersonen en sectoren' } },
    ],
  });
  id = await publish(site.app, entry);
});

const pathIn = (language: 'nl' | 'en') =>
  language === 'nl' ? `/nl/evenementen/voedingsmissie-naar-japan-${id}` : `/en/events/voedingsmissie-naar-japan-${id}`;

describe.each(languages)('The page of such an event (%s)', (language) => {
  test('has nothing that axe finds, in light and dark, and fits, on a phone, a small phone and a desk', async () => {
    const visit = await site.openPage({ path: pathIn(language), settings });
    await visit.page.locator('img').scrollIntoViewIfNeeded();
    await expectLegible(visit.page, language);
    visit.nothingWrong();
  });

  test('is in order without scripts, and marks what is in the other language', async () => {
    const { page } = await site.openPage({ path: pathIn(language), javaScript: false });
    await expectOrder(page, language);
    const other = language === 'nl' ? null : 'nl';
    expect(await page.locator('img').getAttribute('lang')).toBe(other);
    expect(
      await page
        .getByText('Ontvangst door de ambassade')
        .evaluate((node) => node.closest('[lang]')?.getAttribute('lang')),
    ).toBe(other ?? 'nl');
  });
});

test('the image keeps its place before it is there, comes in the size that is needed, and is not printed', async () => {
  const { page, requests } = await site.openPage({ path: pathIn('nl'), width: 390 });
  const image = page.getByRole('img', { name: 'Kramen op de vismarkt van Toyosu' });
  expect([await image.getAttribute('width'), await image.getAttribute('height')]).toEqual(['1200', '750']);
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((node: HTMLImageElement) => node.complete && node.naturalWidth > 0))
    .toBe(true);
  expect(requests.filter((one) => one.includes('/files/'))).toEqual([
    expect.stringMatching(/markt\.webp\?size=small$/),
  ]);
  await page.emulateMedia({ media: 'print' });
  expect(await image.isVisible()).toBe(false);
  expect(await page.getByText('Deelnemersgids').isVisible()).toBe(true);
});

test('a document says what it is and how large, and is saved under its name', async () => {
  const { page } = await site.openPage({ path: pathIn('nl') });
  const link = page.getByRole('link', { name: /Deelnemersgids \(PDF, 1 kB\)/ });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('gids.pdf');
});
