import { describe, expect, test } from 'vitest';
import type { EventEntry, LegEntry } from '../../server/events/event-entry.ts';
import { hanoi, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import type { SearchAnswer } from './oracle.ts';

const app = await startTestApp({ template: 'lists_template' });

async function held(title: string, leg: LegEntry, entry: Partial<EventEntry> = {}): Promise<string> {
  return publish(app, seminar({ mode: 'in_person', title: { nl: title }, legs: [leg], ...entry }));
}

const at = (country: string, city: string, timeZone: string): LegEntry => tokyo({ country, city, timeZone });

await held('Bieren proeven', tokyo(), {
  sectors: ['food.drinks'],
  summary: { nl: 'Voor producenten van levensmiddelen.', en: 'Tasting beers with importing companies.' },
});
await held('Kant en linnen', hanoi(), { sectors: ['multi-sector.multi'] });
await held('Havens vergelijken', at('BR', 'São Paulo', 'America/Sao_Paulo'));
await held('Machines kijken', at('DE', 'Hannover', 'Europe/Berlin'));
await held('Beurs van 2027', at('GB', 'London', 'Europe/London'));
await held('Bouwen in de woestijn', at('AE', 'Dubai', 'Asia/Dubai'));
await held('Straße der Ideen', at('DK', 'Ærø', 'Europe/Copenhagen'));

async function ask(q: string): Promise<SearchAnswer> {
  const answer = await app.get(`/api/v1/events?${new URLSearchParams({ q })}`);
  expect(answer.statusCode).toBe(200);
  return answer.json<SearchAnswer>();
}

async function titles(q: string): Promise<string[]> {
  return (await ask(q)).items.map((item) => item.title.nl).toSorted();
}

describe('Accents and capitals', () => {
  test.each(['São Paulo', 'sao paulo', 'SAO PAULO', 'são paulo', 'Sa\u0303o Paulo'])('"%s" is one city', async (q) => {
    expect(await titles(q)).toEqual(['Havens vergelijken']);
  });

  test.each(['strasse', 'Straße', 'STRASSE', 'aero', 'Ærø'])(
    '"%s" finds letters that other languages lack',
    async (q) => {
      expect(await titles(q)).toEqual(['Straße der Ideen']);
    },
  );
});

describe('Words of the same stem', () => {
  test.each(['bier ', 'bieren ', 'beer ', 'beers ', 'producent ', 'producenten '])(
    '"%s" is found in Dutch and English texts',
    async (q) => {
      expect(await titles(q)).toEqual(['Bieren proeven']);
    },
  );

  test('every word has to be there, in whatever text of the event', async () => {
    expect(await titles('bieren japan')).toEqual(['Bieren proeven']);
    expect(await ask('bieren japan')).not.toHaveProperty('missing');
  });

  test('where nothing has every word, what has the most of them is shown, and the answer says what is missing', async () => {
    expect(await titles('bieren vietnam')).toEqual(['Bieren proeven', 'Kant en linnen']);
    expect(await ask('bieren vietnam')).toMatchObject({ missing: 1 });
    expect(await titles('kant linnen duitsland zzyzx')).toEqual(['Kant en linnen']);
    expect(await ask('kant linnen duitsland zzyzx')).toMatchObject({ missing: 2 });
    expect(await ask('zzyzx qwrtp kant')).toMatchObject({ total: 0 });
  });

  test('what a third of all events has is not shown for want of better', async () => {
    expect(await ask('voka zzyzx')).toMatchObject({ total: 0, items: [] });
  });

  test('what was chosen beside the words is no reason to forget words', async () => {
    expect(await app.getJson('/api/v1/events?q=bieren+japan&country=VN')).toMatchObject({ total: 0 });
    expect(await app.getJson('/api/v1/events?q=bieren+vietnam&country=VN')).toMatchObject({ total: 1, missing: 1 });
  });

  test('little words do not count, unless there are no others', async () => {
    expect(await titles('kant in vietnam')).toEqual(['Kant en linnen']);
    expect(await titles('bieren voor de japanse')).toEqual(['Bieren proeven']);
    expect(await titles('zzyzx in de')).toEqual([]);
  });
});

describe('Countries by all their names', () => {
  test.each([
    ['Duitsland', 'Machines kijken'],
    ['Germany', 'Machines kijken'],
    ['Allemagne', 'Machines kijken'],
    ['Deutschland', 'Machines kijken'],
    ['Duitse', 'Machines kijken'],
    ['allemand', 'Machines kijken'],
    ['VK', 'Beurs van 2027'],
    ['u.k.', 'Beurs van 2027'],
    ['UK', 'Beurs van 2027'],
    ['Royaume-Uni', 'Beurs van 2027'],
    ['Groot-Brittannië', 'Beurs van 2027'],
    ['Engelse', 'Beurs van 2027'],
    ['VAE', 'Bouwen in de woestijn'],
    ['Emirates', 'Bouwen in de woestijn'],
    ['Vereinigte Arabische Emirate', 'Bouwen in de woestijn'],
    ['Japon', 'Bieren proeven'],
    ['Brésil', 'Havens vergelijken'],
    ['Zuid-Amerika', 'Havens vergelijken'],
  ])('"%s" finds "%s"', async (q, title) => {
    expect(await titles(q)).toEqual([title]);
  });

  test('a region is found by its name, with all its countries', async () => {
    expect(await titles('Azië')).toEqual(['Bieren proeven', 'Bouwen in de woestijn', 'Kant en linnen']);
  });
});

describe('A word that is not finished', () => {
  test.each(['vie', 'viet', 'vietna', 'kant viet', 'levensmid'])('"%s" is found while somebody types', async (q) => {
    expect(await titles(q)).toHaveLength(1);
  });

  test.each(['vie ', 'levensmid '])('"%s" is not found once a space follows', async (q) => {
    expect(await ask(q)).toMatchObject({ total: 0, items: [] });
  });

  test.each(['kant vie ', 'vie kant', 'levensmid bieren'])('in "%s" one of the words is not there', async (q) => {
    expect(await ask(q)).toMatchObject({ total: 1, missing: 1 });
  });
});

describe('Typing mistakes', () => {
  test.each([
    ['veitnam', 'vietnam', 'Kant en linnen'],
    ['vietnem', 'vietnam', 'Kant en linnen'],
    ['levensmidelen', 'levensmiddelen', 'Bieren proeven'],
    ['levenmiddellen', 'levensmiddelen', 'Bieren proeven'],
    ['duitslnd', 'duitsland', 'Machines kijken'],
    ['Hanover', 'hannover', 'Machines kijken'],
    ['vregelijken', 'vergelijken', 'Havens vergelijken'],
  ])('"%s" is read as "%s", and the answer says so', async (typed, used, title) => {
    const answer = await ask(typed);
    expect(answer.items.map((item) => item.title.nl)).toEqual([title]);
    expect(answer.corrections).toEqual([{ typed: typed.toLowerCase(), used }]);
  });

  test('the other words of the question are left as they are', async () => {
    const answer = await ask('kant veitnam');
    expect(answer.items.map((item) => item.title.nl)).toEqual(['Kant en linnen']);
    expect(answer.corrections).toEqual([{ typed: 'veitnam', used: 'vietnam' }]);
  });

  test.each(['knat', '2028', '2O27', 'wwwww', 'vaitnum', 'hanovr', 'lavensmidelens'])(
    'in "%s" nothing is corrected: too short, a number, or too far off',
    async (q) => {
      const answer = await ask(q);
      expect(answer).not.toHaveProperty('corrections');
      expect(answer.total).toBe(0);
    },
  );

  test('a word that stands somewhere is never read as another', async () => {
    const answer = await ask('linnen');
    expect(answer).not.toHaveProperty('corrections');
    expect(answer.total).toBe(1);
  });
});
