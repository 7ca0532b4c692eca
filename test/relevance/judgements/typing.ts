import { about, at, both, domain, events, inRegion, kind, sector } from '../facts.ts';
import type { Judged } from '../judged.ts';

/** One typing mistake in a word. */
export const oneTypo: readonly Judged[] = [
  { q: 'Veitnam', best: at('VN'), good: about('VN') },
  { q: 'duitslnd', best: at('DE'), good: about('DE') },
  { q: 'Maroko', best: at('MA') },
  { q: 'Japna', best: at('JP') },
  { q: 'Singapoer', best: at('SG') },
  { q: 'Zuid-Afirka', best: at('ZA'), good: about('ZA') },
  { q: 'watersrof', best: sector('hydrogen') },
  { q: 'handelsmisie', best: kind('outward_mission') },
  { q: 'biotecnologie', best: sector('biotech') },
  { q: 'logistek', best: domain('smart-logistics') },
  { q: 'defnsie', best: sector('defence-security') },
  { q: 'hanover messe', best: events('demo-151') },
  { q: 'gamescon', best: events('demo-144') },
  { q: 'webnar', best: kind('webinar') },
];

/** Two typing mistakes, in one long word or in two. */
export const twoTypos: readonly Judged[] = [
  { q: 'levenmiddellen', best: domain('food') },
  { q: 'biotegnologie', best: sector('biotech') },
  { q: 'halfgelijders', best: sector('electronics') },
  { q: 'Kazakstan', best: at('KZ') },
  { q: 'Filippijne', best: at('PH') },
  { q: 'scheepbauw', best: sector('shipbuilding-dredging') },
  { q: 'handelsmisie veitnam', best: both(kind('outward_mission'), at('VN')) },
  { q: 'duitslnd voedng', best: both(at('DE'), domain('food')) },
];

/** Words that are not finished: what somebody sees while typing. */
export const beginnings: readonly Judged[] = [
  { q: 'vietn', best: at('VN'), good: about('VN') },
  { q: 'duitsl', best: at('DE'), good: about('DE') },
  { q: 'zuid-afr', best: at('ZA'), good: about('ZA') },
  { q: 'biotec', best: sector('biotech') },
  { q: 'waterst', best: sector('hydrogen') },
  { q: 'levensmi', best: domain('food') },
  { q: 'offsh', best: sector('offshore-blue') },
  { q: 'handelsmis', best: kind('outward_mission') },
  { q: 'hannov', best: events('demo-151', 'demo-117', 'demo-161') },
  { q: 'gamesc', best: events('demo-144') },
  { q: 'noord-eu', best: inRegion('Noord-Europa') },
  { q: 'vlaamse week in lon', best: events('demo-187') },
];
