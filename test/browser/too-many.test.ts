import { beforeAll, describe, expect, test } from 'vitest';
import type { Organiser } from '../../server/contracts/organisers.ts';
import { stickingOut, useSite } from '../support/browser.ts';
import { foodMission, publish, tokyo } from '../support/cast.ts';
import { cutOff } from './legible.ts';

/** None, one, many, too many: what pages say of each, and that the longest of everything still fits a small phone. */

const site = useSite();
const word = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';
const title = `${word} ${'en een naam die maar niet ophoudt '.repeat(4)}`.slice(0, 200).trim();
const many = 40;
const ids = { longest: '', only: '' };

/** Twenty stops and twenty organisers is the most that can be entered. */
const stops = Array.from({ length: 20 }, (_, index) => {
  const day = Temporal.PlainDate.from('2027-03-01').add({ days: index }).toString();
  return tokyo({ city: word.slice(0, 60), venue: word, startsOn: day, endsOn: day });
});
const oneDay = (country: string, timeZone: string) => ({
  country,
  timeZone,
  precision: 'day' as const,
  startsOn: '2027-06-09',
  endsOn: '2027-06-09',
});

beforeAll(async () => {
  const { items } = await site.app.getJson<{ items: Organiser[] }>('/api/v1/organisers');
  const others = items.filter(({ id }) => id !== 'vlam').slice(0, 19);
  ids.longest = await publish(
    site.app,
    foodMission({
      title: { nl: title },
      summary: { nl: title },
      description: { nl: `${word}\n\n${title}` },
      organisers: [{ id: 'vlam', role: 'lead' }, ...others.map(({ id }) => ({ id, role: 'co_organiser' as const }))],
      legs: stops,
      contact: { email: `${word.slice(0, 60)}@${'een-vlaanderen'.repeat(3)}.example` },
      provenance: { source: word },
    }),
  );
  ids.only = await publish(
    site.app,
    foodMission({ title: { nl: 'Een dag in Andorra' }, legs: [oneDay('AD', 'Europe/Andorra')] }),
  );
  for (const number of Array.from({ length: many }).keys())
    await publish(
      site.app,
      foodMission({ title: { nl: `Actie ${number} in Vanuatu` }, legs: [oneDay('VU', 'Pacific/Efate')] }),
    );
}, 60_000);

const places = {
  'a list': () => `/nl/evenementen?q=${word.slice(0, 30)}`,
  'a list of nothing': () => `/nl/evenementen?q=${word}${word}`,
  'an event': () => `/nl/evenementen/x-${ids.longest}`,
  'an event that is the only one': () => `/nl/evenementen/x-${ids.only}`,
  'a month': () => '/nl/evenementen?view=month&m=2027-03',
  'a month with one full day': () => '/nl/evenementen?view=month&m=2027-06&country=VU',
  'a country': () => '/nl/landen/japan',
  'a country where much happens': () => '/nl/landen/vanuatu',
  'a country where one thing happens': () => '/nl/landen/andorra',
  'an organiser': () => '/nl/organisatoren/vlam',
  'a calendar of nothing': () => `/nl/abonneren?q=${word}`,
  'an agenda for another site': () => `/nl/insluiten/agenda?q=${word.slice(0, 30)}`,
};

describe('the longest words, titles, routes and rows of names fit', () => {
  test.each(Object.entries(places))('%s', async (_name, address) => {
    const { page } = await site.openPage({ path: address(), width: 320, javaScript: false });
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await stickingOut(page), `too wide at ${width} px`).toEqual([]);
      expect.soft(await cutOff(page), `cut off at ${width} px`).toEqual([]);
    }
  });
});

describe('what pages say', () => {
  const text = async (path: string) => {
    const { body } = await site.app.get(path, { accept: 'text/html' });
    const [main = ''] = /<main[^]*<\/main>/.exec(body) ?? [];
    return main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  };
  const rows = async (path: string) => [...(await site.app.get(path)).body.matchAll(/<article/g)].length;

  test('of none: that there is nothing, what to do, and where else to look', async () => {
    expect(await text('/nl/evenementen?q=zzzzqqqq')).toContain('Waarschuw mij als er iets komt');
    expect(await text('/nl/landen/tuvalu')).toMatch(/Nu staat er niets op de agenda voor Tuvalu\. Vraag een melding/);
    expect(await text('/nl/evenementen?view=month&m=2027-03&country=TV')).toContain('Geen evenement');
    expect(await text('/nl/evenementen?view=map&q=zzzzqqqq')).toContain('Geen evenement');
    expect(await text('/nl/abonneren?country=TV')).toContain('Geen evenementen');
    expect(await text('/nl/organisatoren?q=zzzzqqqq')).toContain('Geen organisatoren gevonden');
  });

  test('of one: it stands in the singular', async () => {
    const page = await text('/nl/landen/andorra');
    expect(page).toContain('Dit evenement in de lijst');
    expect(page).not.toMatch(/Alle 1 |1 evenementen|Het ene/);
    expect(await text('/nl/evenementen?country=AD')).toContain('1 evenement in Andorra');
    expect(await text('/nl/evenementen?view=month&m=2027-06&country=AD')).toContain('juni 2027: 1 evenement');
  });

  test('of many: the first of them, how many there are, and the way to all', async () => {
    expect(await text('/nl/landen/vanuatu')).toContain(`Alle ${many} evenementen die lopen of komen`);
    expect(await rows('/nl/landen/vanuatu')).toBeLessThanOrEqual(12);
    expect(await rows('/nl/evenementen?country=VU')).toBe(25);
    expect(await text('/nl/evenementen?country=VU')).toContain('Pagina 1 van 2');
    const day = await text('/nl/evenementen?view=month&m=2027-06&country=VU');
    expect(day).toContain(`nog ${many - 3}`);
    expect(await rows(`/nl/evenementen/x-${ids.only}`)).toBeLessThanOrEqual(6);
    // A row of a list names eight stops and eight organisers of the twenty there are.
    const row = await text(places['a list']());
    expect(row.match(/nog 12/g)).toHaveLength(2);
    expect(await text(places['an event']())).toContain('Route in 20 etappes');
  });
});
