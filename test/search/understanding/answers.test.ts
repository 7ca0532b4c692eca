import { describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../../server/contracts/events.ts';
import type { Suggestions } from '../../../server/contracts/suggestions.ts';
import type { SelectionCosts, Understanding } from '../../../server/contracts/understanding.ts';
import { foodMission, hanoi, publish, seminar, tokyo } from '../../support/cast.ts';
import { startTestApp } from '../../support/test-app.ts';

/** What the API answers, over the whole programme: every number is the length of the list one gets. */
const app = await startTestApp({ template: 'content_template' });

const totalOf = async (selection: string) =>
  (await app.getJson<SearchAnswer>(`/api/v1/events?${selection}${selection && '&'}pageSize=1`)).total;
const chipsOf = async (q: string, others = '') =>
  (await app.getJson<Understanding>(`/api/v1/understanding?${new URLSearchParams({ q })}${others}`)).chips;
const suggestionsOf = (q: string) => app.getJson<Suggestions>(`/api/v1/suggestions?${new URLSearchParams({ q })}`);

async function eachLeadsTo(ways: readonly { selection: string; count: number }[]): Promise<void> {
  for (const { selection, count } of ways) expect([selection, await totalOf(selection)]).toEqual([selection, count]);
}

describe('Chips', () => {
  test.each([
    ['vietnam bio', ''],
    ['Duitse handelsmissie', ''],
    ['u.k. trade mission', ''],
    ['wind op zee Azië', ''],
    ['maart 2027', ''],
    ['maart 2027', '&from=2027-06-01&country=JP'],
    ['voka japan maart 2027', ''],
    ['Vietnam Thailand', ''],
    ['Vietnam', '&country=JP'],
    ['Benelux beurs hannover', ''],
    ['voedingsmissie', '&past=true'],
    ['najaar 2025 beurs', ''],
    ['webinar in het Engels online', '&official=false'],
  ])('of "%s"%s lead to as many events as they say', async (q, others) => {
    const chips = await chipsOf(q, others);
    expect(chips.length).toBeGreaterThan(0);
    expect(chips.length).toBeLessThanOrEqual(8);
    expect(chips.every(({ count }) => count > 0)).toBe(true);
    expect(new Set(chips.map(({ selection }) => selection)).size).toBe(chips.length);
    await eachLeadsTo(chips);
  });

  test('name each thing by itself and all of it together, and keep the words that name nothing', async () => {
    const chips = await chipsOf('Duitse handelsmissie hout');
    expect(chips.map(({ selection }) => selection)).toEqual(
      expect.arrayContaining(
        ['country=DE', 'kind=outward_mission', 'country=DE&kind=outward_mission'].map((one) =>
          expect.stringContaining(one),
        ),
      ),
    );
    expect(
      (await chipsOf('Duitse bierbrouwersgilde')).every(({ selection }) =>
        selection.startsWith('q=bierbrouwersgilde&'),
      ),
    ).toBe(true);
  });

  test('stand beside what was chosen already; a period takes the place of another', async () => {
    const [vietnam] = await chipsOf('Vietnam', '&country=JP&mode=in_person');
    expect(vietnam?.selection).toBe('country=JP&country=VN&mode=in_person');
    const [march] = await chipsOf('maart 2027', '&from=2027-06-01');
    expect(march).toMatchObject({ name: { nl: 'maart 2027' }, selection: 'from=2027-03-01&to=2027-03-31' });
  });

  test('of a period that is over look into the past', async () => {
    const [autumn] = await chipsOf('najaar 2025');
    expect(autumn?.selection).toBe('from=2025-09-01&to=2025-11-30&past=true');
  });

  test('are never applied by themselves: the words find what they always found', async () => {
    const { items } = await app.getJson<SearchAnswer>('/api/v1/events?q=Japan');
    expect(items.length).toBeGreaterThan(0);
    expect(await chipsOf('nergensgenoemd')).toEqual([]);
    expect(await app.getJson('/api/v1/understanding?country=JP')).toEqual({ chips: [] });
  });

  test('offer each of several meanings', async () => {
    await publish(
      app,
      foodMission({ legs: [tokyo({ country: 'CG', city: 'Brazzaville', timeZone: 'Africa/Brazzaville' })] }),
    );
    await publish(
      app,
      foodMission({ legs: [tokyo({ country: 'CD', city: 'Kinshasa', timeZone: 'Africa/Kinshasa' })] }),
    );
    const chips = await chipsOf('Congo');
    expect(chips.map(({ selection }) => selection).toSorted()).toEqual(['country=CD', 'country=CG']);
    await eachLeadsTo(chips);
  });

  test('of codes that are not known are refused', async () => {
    const answer = await app.get('/api/v1/understanding?q=japan&country=ZZ');
    expect(answer.statusCode).toBe(400);
  });
});

describe('Suggestions', () => {
  test.each(['kor', 'jap', 'Korea', 'zuid', 'bio', 'food', 'voka', 'bene', 'Neder', 'viet', 'noord', 'ha'])(
    'for "%s" are at most eight, and count what is to come',
    async (q) => {
      const { events, ...choices } = await suggestionsOf(q);
      const all = Object.values(choices).flat();
      expect(all.length + events.length).toBeLessThanOrEqual(8);
      expect(all.length).toBeGreaterThan(0);
      await eachLeadsTo(all);
    },
  );

  test('wait for the second letter', async () => {
    for (const q of ['e', 'é', '.', ' j ']) expect(Object.values(await suggestionsOf(q)).flat()).toEqual([]);
  });

  test('begin at any word of a name, in four languages', async () => {
    for (const q of ['vietn', 'Viêt N', 'vietnamees', 'Vietnamien'])
      expect((await suggestionsOf(q)).countries.map(({ selection }) => selection)).toContain('country=VN');
    await publish(app, foodMission({ legs: [tokyo({ country: 'KR', city: 'Seoul', timeZone: 'Asia/Seoul' })] }));
    expect((await suggestionsOf('kor')).countries[0]).toMatchObject({
      name: { nl: 'Zuid-Korea' },
      selection: 'country=KR',
    });
  });

  test('tell the other name by which a thing was found', async () => {
    const [germany] = (await suggestionsOf('allem')).countries;
    expect(germany).toMatchObject({ selection: 'country=DE', by: 'Allemagne' });
    expect((await suggestionsOf('duits')).countries[0]).not.toHaveProperty('by');
  });

  test('forgive a mistake where nothing begins so', async () => {
    expect((await suggestionsOf('vietnma')).countries.map(({ selection }) => selection)).toEqual(['country=VN']);
    expect((await suggestionsOf('xqzwv')).countries).toEqual([]);
  });

  test('have groups of countries beside the regions', async () => {
    const [benelux] = (await suggestionsOf('benel')).regions;
    expect(benelux).toMatchObject({ name: { nl: 'Benelux' }, selection: 'country=BE&country=LU&country=NL' });
  });

  test('know public events alone, and count no others', async () => {
    const before = await suggestionsOf('Fiji');
    const leg = hanoi({ country: 'FJ', city: 'Suva', timeZone: 'Pacific/Fiji' });
    await publish(app, seminar({ audience: 'organisers', title: { nl: 'Plan voor Fiji' }, legs: [leg] }));
    expect(await suggestionsOf('Fiji')).toEqual(before);
    expect(await chipsOf('Fiji')).toEqual([]);
    const id = await publish(app, seminar({ title: { nl: 'Zaken doen in Fiji' }, legs: [leg] }));
    const { countries, events } = await suggestionsOf('Fiji');
    expect(countries).toMatchObject([{ selection: 'country=FJ', count: 1 }]);
    expect(events).toMatchObject([{ id, title: { nl: 'Zaken doen in Fiji' }, startsOn: '2027-05-10' }]);
  });

  test('name no organisation that only its own people may know', async () => {
    await app.db.updateTable('organisers').set({ state: 'refused' }).where('id', '=', 'voka').execute();
    expect((await suggestionsOf('voka')).organisers.map(({ selection }) => selection)).not.toContain('organiser=voka');
    expect((await chipsOf('voka')).map(({ selection }) => selection)).not.toContain('organiser=voka');
    await app.db.updateTable('organisers').set({ state: 'listed' }).where('id', '=', 'voka').execute();
    expect((await suggestionsOf('voka')).organisers.map(({ selection }) => selection)).toContain('organiser=voka');
  });

  test.each(['', '?q=', `?q=${'x'.repeat(201)}`, '?q=a&lang=nl'])('refuse "%s"', async (question) => {
    expect((await app.get(`/api/v1/suggestions${question}`)).statusCode).toBe(400);
  });
});

describe('What choices cost', () => {
  const costsOf = (selection: string) => app.getJson<SelectionCosts>(`/api/v1/choices?${selection}`);

  test.each([
    'q=zzzzqqqq&country=JP&kind=webinar',
    'country=JP&country=VN&kind=training&from=2027-03-01&to=2027-03-31&official=false',
    'region=asia&domain=food&mode=hybrid&language=nl&organiserKind=city',
  ])('%s', async (selection) => {
    const { without, withPast } = await costsOf(selection);
    const parameters = new Set(new URLSearchParams(selection).keys());
    expect(new Set(without.flatMap(({ drops }) => drops))).toEqual(parameters);
    expect(without.map(({ count }) => count)).toEqual(without.map(({ count }) => count).toSorted((a, b) => b - a));
    for (const { drops, selection: left } of without)
      expect(new Set(new URLSearchParams(left).keys())).toEqual(parameters.difference(new Set(drops)));
    await eachLeadsTo([...without, ...(withPast ? [withPast] : [])]);
  });

  test('of the past is asked only where it is not looked into yet', async () => {
    expect(await costsOf('country=JP&past=true')).not.toHaveProperty('withPast');
    expect((await costsOf('country=JP')).withPast?.selection).toBe('country=JP&past=true');
  });
});
