import { describe, expect, test } from 'vitest';
import { asker, inShort, realKnowledge } from './knowledge.ts';

const ask = asker(await realKnowledge());
const chipsOf = (typed: string) => inShort(ask(typed));

const mission = 'kind:outward_mission';
const fair = 'kind:trade_fair';
const biotech = 'sector:life-sciences-health.biotech';

describe('What people type is understood', () => {
  test.each([
    ['vietnam bio', `country:VN ${biotech}`],
    ['Duitse handelsmissie', `country:DE ${mission}`],
    ['u.k. trade mission', `country:GB ${mission}`],
    ['wind op zee Azië', 'sector:energy-cleantech.offshore-blue region:asia'],
    ['mission économique au Viêt Nam', `${mission} country:VN`],
    ['deutsche Messe in Sao Paulo', `country:DE ${fair}`],
    ['foire en Allemagne', `${fair} country:DE`],
    ['German companies', 'country:DE'],
    ['Zuid Korea', 'country:KR'],
    ['Türkei', 'country:TR'],
    ['VAE of VS', 'country:AE country:US'],
    ['U.S.A.', 'country:US'],
    ['Hong Kong SAR China', 'country:HK'],
    ['webinar in het Engels', 'kind:webinar language:en'],
    ['online seminars', 'kind:webinar'],
    ['online studiedag', 'mode:online kind:seminar'],
    ['prinselijke missie Noord-Amerika', `${mission} region:north-america`],
    ['food & drinks', 'domain:food'],
    ['pharmaceutical companies', 'sector:life-sciences-health.pharma'],
    ['suppliers of the furniture industry', 'sector:textile-wood-furniture.furniture-interior'],
  ])('"%s"', (typed, chips) => {
    expect(chipsOf(typed)).toBe(chips);
  });

  test.each([
    ['voedingsmissie', `domain:food ${mission}`],
    ['biotechbeurzen', `${biotech} ${fair}`],
    ['levensmiddelenbeurs', `domain:food ${fair}`],
    ['Japanreis', `country:JP ${mission}`],
    ['Aziëmissie', `region:asia ${mission}`],
    ['textielsector', 'sector:textile-wood-furniture.textile'],
    ['Lebensmittelmesse', `domain:food ${fair}`],
    ['vakbeurs', fair],
    ['wind energie', 'sector:energy-cleantech.renewable'],
    ['handels missies', mission],
    ['bedrijfsreis', ''],
  ])('the compound "%s" is its parts', (typed, chips) => {
    expect(chipsOf(typed)).toBe(chips);
  });

  test.each([
    ['Benelux', 'country:benelux'],
    ['GCC', 'country:gcc'],
    ['golfstaten', 'country:gcc'],
    ['ASEAN', 'country:asean'],
    ['DACH-regio', 'country:dach'],
    ['Europese Unie', 'country:eu'],
    ['EU', 'country:eu'],
    ['Mercosur', 'country:mercosur'],
    ['Nordics', 'country:nordics'],
    ['Latijns-Amerikaanse', 'region:latin-america'],
  ])('the group "%s"', (typed, chips) => {
    expect(chipsOf(typed)).toBe(chips);
  });

  test('a group is the countries in it', () => {
    expect(ask('Benelux').chips[0]).toMatchObject({ facet: 'country', values: ['BE', 'LU', 'NL'] });
  });
});

describe('Traps', () => {
  test.each([
    'oma', // the beginning of Oman
    'van',
    'in',
    'no', // codes of countries
    'is er een',
    'join us',
    'it',
    'mars', // March in French, a planet, and a bar
    'fall',
    'top',
    'een arts', // "a doctor"; "arts" are a sector
    'Vlaamse', // nearly everything here is
    'noord-eu', // on its way to Noord-Europa
    '10',
    '1 2027-',
  ])('"%s" names no place', (typed) => {
    expect(ask(typed).chips.filter(({ facet }) => facet !== 'period')).toEqual([]);
  });

  test.each([
    ['turkey', 'country:TR'],
    ['turkije', 'country:TR'],
    ['jordan', 'country:JO'],
    ['georgia', 'country:GE'],
    ['mali', 'country:ML'],
    ['US', 'country:US'],
    ['EEN', 'organiser:een'],
    ['EEN in Mali', 'organiser:een country:ML'],
  ])('"%s" is offered, and no more', (typed, chips) => {
    expect(chipsOf(typed)).toBe(chips);
  });

  test.each([
    ['Congo', 'country:CD country:CG'],
    ['Congolese missie', `country:CD country:CG ${mission}`],
    ['Dominica', 'country:DM country:DO'],
    ['Dominicaanse', 'country:DM country:DO'],
    ['Dominicaanse Republiek', 'country:DO'],
    ['Guinea', 'country:GN country:GQ country:GW'],
    ['Amerika', 'country:US region:americas'],
    ['winter 2027', 'period:2026-12-01/2027-02-28 period:2027-12-01/2028-02-29'],
  ])('"%s" may be several things, and offers each', (typed, chips) => {
    expect(chipsOf(typed)).toBe(chips);
  });

  test.each([
    ['Belgian-Chinese Economic & Commercial Council', 'organiser:bcecc'],
    ['China Council for the Promotion of International Trade', 'organiser:ccpit'],
    ['flanders.bio', 'organiser:flanders-bio'],
    ['kamer van koophandel china', 'country:CN'],
    ['Zuid-Afrika', 'country:ZA'],
    ['Noord-Ierland', 'country:GB'],
  ])('"%s": the longest name counts, not the words in it', (typed, chips) => {
    expect(chipsOf(typed)).toBe(chips);
  });

  test('what is said twice is understood once', () => {
    expect(chipsOf('Japan, Japanse beurs')).toBe(`country:JP ${fair}`);
  });
});

describe('What is left to search for', () => {
  test.each([
    ['handelsmissie naar Vietnam', ''],
    ['zonnepanelen naar Vietnam', 'zonnepanelen'],
    ['beurs in Duitsland voor schroeven', 'voor schroeven'],
    ['Hannover Messe 2027', 'Hannover'],
    ['de van in', 'de van in'],
    ['  zomaar iets ', 'zomaar iets'],
  ])('of "%s" is "%s"', (typed, rest) => {
    expect(ask(typed).rest).toBe(rest);
  });
});
