import { both, domain, events, kind, sector, type } from '../facts.ts';
import type { Judged } from '../judged.ts';

const mission = kind('outward_mission');
const fair = kind('trade_fair');
const wind = events('demo-164', 'demo-222');
const evenings = events('demo-267', 'demo-269', 'demo-350');

/** Dutch writes as one word what it thinks as two, and people write it in both ways. */
export const compounds: readonly Judged[] = [
  {
    q: 'levensmiddelenbeurs',
    best: both(fair, domain('food')),
    chips: { domain: ['food'], kind: ['trade_fair'] },
  },
  { q: 'voedingsbeurs', best: both(fair, domain('food')) },
  { q: 'voedings beurs', best: both(fair, domain('food')) },
  { q: 'chocoladebeurs', best: events('demo-103', 'demo-121'), good: both(fair, sector('food-processing')) },
  { q: 'textielbeurs', best: both(fair, sector('textile')) },
  { q: 'bouwbeurs', best: both(fair, domain('construction')) },
  { q: 'gamesbeurs', best: both(fair, sector('games')) },
  { q: 'defensiebeurs', best: both(fair, sector('defence-security')) },
  { q: 'voedingsmissie', best: both(mission, domain('food')) },
  { q: 'watermissie', best: both(mission, sector('water')) },
  { q: 'havenmissie', best: both(mission, sector('ports-maritime')) },
  { q: 'handelsmissie', best: mission, chips: { kind: ['outward_mission'] } },
  { q: 'handels missie', best: mission, chips: { kind: ['outward_mission'] } },
  { q: 'waterstofcongres', best: events('demo-208') },
  { q: 'windenergie', best: wind, good: sector('offshore-blue', 'renewable') },
  { q: 'wind energie', best: wind, good: sector('offshore-blue', 'renewable') },
  {
    q: 'offshore wind',
    best: sector('offshore-blue'),
    chips: { sector: ['energy-cleantech.offshore-blue'] },
  },
  {
    q: 'wind op zee',
    best: sector('offshore-blue'),
    chips: { sector: ['energy-cleantech.offshore-blue'] },
  },
  { q: 'zonne-energie', best: events('demo-163'), good: sector('renewable') },
  {
    q: 'landbouwmachines',
    best: events('demo-117'),
    good: sector('agritech-foodtech'),
    chips: { sector: ['food.agritech-foodtech'] },
  },
  { q: 'drankenindustrie', best: sector('drinks') },
  { q: 'netwerkavond', best: evenings, good: kind('networking'), fair: kind('matchmaking') },
  { q: 'bedrijfsbezoek', best: kind('study_trip') },
  { q: 'groepsstand', best: both(fair, type('fair-group-stand')), good: fair },
];

/** One and many, in Dutch and in English. */
export const numbers: readonly Judged[] = [
  { q: 'beurzen', best: fair, chips: { kind: ['trade_fair'] } },
  { q: 'trade fairs', best: fair, chips: { kind: ['trade_fair'] } },
  { q: 'handelsmissies', best: mission, chips: { kind: ['outward_mission'] } },
  { q: 'trade missions', best: mission, chips: { kind: ['outward_mission'] } },
  { q: 'zakenreizen', best: mission, chips: { kind: ['outward_mission'] } },
  { q: 'studiereizen', best: kind('study_trip'), chips: { kind: ['study_trip'] } },
  { q: 'congressen', best: kind('conference'), chips: { kind: ['conference'] } },
  { q: 'opleiding', best: kind('training'), chips: { kind: ['training'] } },
  { q: 'webinars', best: kind('webinar'), chips: { kind: ['webinar'] } },
  { q: 'seminarie', best: kind('seminar'), chips: { kind: ['seminar'] } },
  { q: 'drone', best: sector('drones') },
  { q: 'brouwerijen', best: sector('drinks') },
  { q: 'ziekenhuizen', best: sector('care'), fair: sector('medtech') },
  { q: 'staatsbezoeken', best: type('state-visit'), fair: kind('official_visit') },
  { q: 'diamanten', best: sector('diamonds') },
  { q: 'paarden', best: sector('horses') },
];
