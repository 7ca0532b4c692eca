import {
  type Fits,
  about,
  at,
  both,
  city,
  domain,
  during,
  either,
  events,
  inRegion,
  isBrief,
  kind,
  sector,
} from '../facts.ts';
import type { Judged } from '../judged.ts';

const mission = kind('outward_mission');
const fair = kind('trade_fair');

const all = (q: string, parts: readonly Fits[], chips?: Judged['chips']): Judged => ({
  q,
  best: both(...parts),
  ...(chips && { chips }),
});

/** Country, sector and kind together. */
export const mixed: readonly Judged[] = [
  all('Duitse handelsmissie', [at('DE'), mission], { country: ['DE'], kind: ['outward_mission'] }),
  // There is no such event: the nearest are those in Vietnam and those about biotechnology.
  {
    q: 'vietnam bio',
    fair: either(at('VN'), about('VN'), sector('biotech')),
    chips: { country: ['VN'], sector: ['life-sciences-health.biotech'] },
  },
  all('u.k. trade mission', [at('GB'), mission], { country: ['GB'], kind: ['outward_mission'] }),
  all('wind op zee Azië', [sector('offshore-blue'), inRegion('Azië')], {
    sector: ['energy-cleantech.offshore-blue'],
    region: ['asia'],
  }),
  all('voeding beurs Duitsland', [both(fair, at('DE')), domain('food')], {
    domain: ['food'],
    kind: ['trade_fair'],
    country: ['DE'],
  }),
  all('food fair germany', [both(fair, at('DE')), domain('food')]),
  { ...all('webinar China', [kind('webinar'), either(at('CN'), about('CN'))]), past: 'too' },
  all('seminarie India', [kind('seminar'), either(at('IN'), about('IN'))]),
  all('studiereis Japan', [kind('study_trip'), at('JP')], { kind: ['study_trip'], country: ['JP'] }),
  all('medtech Duitsland', [sector('medtech'), at('DE')], {
    sector: ['life-sciences-health.medtech'],
    country: ['DE'],
  }),
  all('handelsmissie Polen metaal', [both(mission, at('PL')), sector('metal')], {
    kind: ['outward_mission'],
    country: ['PL'],
    sector: ['engineering-technology.metal'],
  }),
  all('biotech USA', [sector('biotech'), either(at('US'), about('US'))]),
  { q: 'prinselijke missie India', best: events('demo-017') },
  all('matchmaking Nederland', [kind('matchmaking'), at('NL')], { kind: ['matchmaking'], country: ['NL'] }),
  all('opleiding Gent', [kind('training'), city('Gent')]),
  all('waterstof Chili', [sector('hydrogen'), at('CL')], { sector: ['energy-cleantech.hydrogen'], country: ['CL'] }),
  all('webinar voeding Japan', [both(kind('webinar'), domain('food')), at('JP')]),
  all('havens West-Afrika', [sector('ports-maritime'), inRegion('West-Afrika')], {
    sector: ['smart-logistics.ports-maritime'],
    region: ['west-africa'],
  }),
  all('bouw Midden-Oosten', [domain('construction'), inRegion('Midden-Oosten')], {
    domain: ['construction'],
    region: ['middle-east'],
  }),
  all('startups silicon valley', [sector('startups'), events('demo-047', 'demo-067')]),
  all('groepsstand Dubai', [fair, city('Dubai')]),
  { q: 'minister India', best: events('demo-086') },
];

/** In this period; what spans a quarter or a year only might be. */
const inPeriod = (
  q: string,
  from: string,
  to: string,
  chips: Judged['chips'] = { period: [`${from}/${to}`] },
): Judged => ({
  q,
  best: both(isBrief, during(from, to)),
  fair: during(from, to),
  chips,
});

const within = (q: string, part: Fits, from: string, to: string, chips?: Judged['chips']): Judged => ({
  q,
  best: both(part, isBrief, during(from, to)),
  good: both(part, during(from, to)),
  chips: { period: [`${from}/${to}`], ...chips },
});

/** Months, seasons and years. */
export const dates: readonly Judged[] = [
  inPeriod('maart 2027', '2027-03-01', '2027-03-31'),
  inPeriod('March 2027', '2027-03-01', '2027-03-31'),
  inPeriod('januari 2027', '2027-01-01', '2027-01-31'),
  inPeriod('voorjaar 2027', '2027-03-01', '2027-05-31'),
  inPeriod('najaar 2027', '2027-09-01', '2027-11-30'),
  inPeriod('2028', '2028-01-01', '2028-12-31'),
  within('beurs oktober 2027', fair, '2027-10-01', '2027-10-31', { kind: ['trade_fair'] }),
  within('vietnam maart 2027', at('VN'), '2027-03-01', '2027-03-31', { country: ['VN'] }),
  within('India mei 2027', at('IN'), '2027-05-01', '2027-05-31', { country: ['IN'] }),
  within('Duitsland najaar 2027', at('DE'), '2027-09-01', '2027-11-30', { country: ['DE'] }),
];
