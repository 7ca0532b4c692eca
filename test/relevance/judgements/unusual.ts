import { type Fits, at, both, city, events, inRegion, kind, sector } from '../facts.ts';
import type { Judged } from '../judged.ts';

const harmless = (q: string): Judged => ({ q, expects: 'harmless' });
const means = (q: string, best: Fits): Judged => ({ q, best });

/** What is pasted, mistyped or meant badly. */
export const hostile: readonly Judged[] = [
  means('"vietnam"', at('VN')),
  means('“Hannover Messe”', events('demo-151')),
  means('(duitsland)', at('DE')),
  means('vietnam:*', at('VN')),
  means('%vietnam%', at('VN')),
  means('🇻🇳 Vietnam 🎉', at('VN')),
  means('VIETNAM!!!', at('VN')),
  means('viet\u00ADnam', at('VN')),
  means('\u200Bvietnam\u200B', at('VN')),
  means('zuid–korea', at('KR')),
  means('Tokio\n\tOsaka', both(city('Tokio'), city('Osaka'))),
  means('vietnam '.repeat(25), at('VN')),
  harmless("'; DROP TABLE events; --"),
  harmless('vietnam & !japan | (china <-> korea)'),
  harmless('filter = "country:VN" AND NOT readers = public'),
  harmless('a'.repeat(200)),
  harmless('\\ \' " ` ; : ( ) [ ] { } < > & | ! * ~ ^ %'),
  harmless('😀😀😀'),
  harmless('\u0000\uFFFF\uD800'),
  harmless('AND OR NOT IN IS TO NULL EXISTS'),
];

const chocolates = events('demo-103');

/** Whole sentences. */
export const long: readonly Judged[] = [
  {
    q: 'ik zoek een beurs voor chocolade in Duitsland',
    best: chocolates,
    good: both(kind('trade_fair'), sector('food-processing'), at('DE')),
  },
  {
    q: 'welke handelsmissies gaan er naar Vietnam',
    best: both(kind('outward_mission'), at('VN')),
  },
  {
    q: 'events for pharmaceutical companies in Switzerland',
    best: both(sector('pharma'), at('CH')),
  },
  { q: 'Trade mission to Vietnam: ports and water from Hanoi to Ho Chi Minh City', best: events('demo-001') },
  { q: 'Is er een webinar over verkopen in Zweden?', best: events('demo-232') },
  { q: 'opleiding over btw bij verkoop aan klanten over de grens', best: events('demo-242') },
  {
    q: 'wij maken machines voor de voedingsindustrie en zoeken klanten in Afrika',
    best: events('demo-183'),
    good: both(sector('agritech-foodtech'), inRegion('Afrika')),
  },
  {
    q: 'fair for suppliers of the furniture industry in Cologne',
    best: events('demo-157'),
  },
  {
    q: 'Twaalf chocolatiers en koekjesbakkers delen een eiland op de grootste snoepbeurs ter wereld.',
    best: chocolates,
  },
  { q: 'Europese subsidies voor medische technologie', best: events('demo-216') },
];

const nothing = (q: string): Judged => ({ q, expects: 'nothing' });

/** What is not here. To find something else would waste somebody's time. */
export const nowhere: readonly Judged[] = [
  nothing('zzyzx'),
  nothing('qwertyuiop'),
  nothing('hondenkapsalon'),
  nothing('voetbaluitslagen'),
  nothing('Narnia'),
  nothing('recept pannenkoeken'),
  nothing('xq7-9931'),
  nothing('lottoresultaten'),
  nothing('vakantiewoning'),
];
