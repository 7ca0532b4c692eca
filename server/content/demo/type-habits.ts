import type { EventKind, EventLanguage } from '../../contracts/words.ts';

interface TypeHabits {
  kind: EventKind;
  days: number;
  /** Weekdays it starts on, 0 is Sunday. */
  from: readonly number[];
  /** Hours of a one-day event; without them only the day is told. */
  hours?: readonly string[];
  /** Days between the end of registration and the start. */
  closes: readonly number[];
  fees: readonly number[];
  capacities: readonly number[];
  languages: readonly (readonly EventLanguage[])[];
}

const dutch: readonly EventLanguage[] = ['nl'];
const english: readonly EventLanguage[] = ['en'];
const both: readonly EventLanguage[] = ['nl', 'en'];

/** The usual length, hours, price and size of each type, for whatever a spec leaves out. */
export const habits = {
  'group-trade-mission': {
    kind: 'outward_mission',
    days: 5,
    from: [1],
    closes: [56, 63, 70],
    fees: [950, 1250, 1450, 1650, 1850],
    capacities: [16, 20, 24, 30],
    languages: [both, english],
  },
  'niche-mission': {
    kind: 'outward_mission',
    days: 3,
    from: [2, 1],
    closes: [35, 42, 49],
    fees: [650, 750, 890, 1100],
    capacities: [8, 10, 12, 14],
    languages: [english, both],
  },
  'princely-mission': {
    kind: 'outward_mission',
    days: 6,
    from: [0],
    closes: [70],
    fees: [600, 750],
    capacities: [250, 300, 350],
    languages: [['nl', 'fr', 'en']],
  },
  call: {
    kind: 'outward_mission',
    days: 1,
    from: [5, 1],
    closes: [0],
    fees: [],
    capacities: [],
    languages: [dutch],
  },
  'state-visit': {
    kind: 'official_visit',
    days: 3,
    from: [2],
    closes: [49],
    fees: [],
    capacities: [60, 80, 100],
    languages: [['nl', 'fr', 'en']],
  },
  'ministerial-visit': {
    kind: 'official_visit',
    days: 2,
    from: [1, 2, 3],
    closes: [21, 28, 35],
    fees: [],
    capacities: [15, 20, 25],
    languages: [both, english],
  },
  'fair-group-stand': {
    kind: 'trade_fair',
    days: 4,
    from: [2],
    closes: [56, 63, 70],
    fees: [2800, 3400, 3950, 4600, 5200],
    capacities: [8, 10, 12, 16, 20],
    languages: [english],
  },
  'startup-pavilion': {
    kind: 'trade_fair',
    days: 4,
    from: [2],
    closes: [49, 56, 63],
    fees: [750, 950, 1200],
    capacities: [10, 12, 15],
    languages: [english],
  },
  'export-fair': {
    kind: 'trade_fair',
    days: 1,
    from: [4],
    hours: ['09:00-18:00'],
    closes: [21],
    fees: [0],
    capacities: [800, 1200],
    languages: [dutch],
  },
  'promotion-week': {
    kind: 'trade_fair',
    days: 6,
    from: [1],
    closes: [56, 63],
    fees: [450, 600, 850],
    capacities: [15, 20, 25],
    languages: [english],
  },
  'world-expo': {
    kind: 'trade_fair',
    days: 90,
    from: [6],
    closes: [],
    fees: [],
    capacities: [],
    languages: [english],
  },
  conference: {
    kind: 'conference',
    days: 1,
    from: [3, 4, 2],
    hours: ['09:00-17:30', '08:45-17:00', '09:30-18:00'],
    closes: [21, 24, 28],
    fees: [95, 180, 245, 320],
    capacities: [180, 250, 400],
    languages: [english, both],
  },
  seminar: {
    kind: 'seminar',
    days: 1,
    from: [2, 3, 4],
    hours: ['14:00-17:00', '13:30-16:30', '09:30-12:30', '16:00-19:00'],
    closes: [4, 6, 7],
    fees: [0, 0, 45, 65, 95],
    capacities: [40, 60, 80, 100],
    languages: [dutch, dutch, both],
  },
  webinar: {
    kind: 'webinar',
    days: 1,
    from: [2, 3, 4],
    hours: ['10:00-11:30'],
    closes: [1],
    fees: [0],
    capacities: [200, 300, 500],
    languages: [dutch, english],
  },
  'b2b-matchmaking': {
    kind: 'matchmaking',
    days: 1,
    from: [2, 3, 4],
    hours: ['09:00-17:00', '09:30-16:30'],
    closes: [21, 28],
    fees: [0, 75, 120, 150],
    capacities: [60, 120, 200],
    languages: [english],
  },
  'business-lunch': {
    kind: 'networking',
    days: 1,
    from: [2, 4, 3],
    hours: ['12:00-14:00', '12:15-14:15'],
    closes: [5, 7],
    fees: [45, 60, 75],
    capacities: [30, 40, 50],
    languages: [both, english, dutch],
  },
  'partner-day': {
    kind: 'networking',
    days: 1,
    from: [3, 4],
    hours: ['09:00-16:30'],
    closes: [14],
    fees: [0],
    capacities: [150, 200],
    languages: [dutch],
  },
  networking: {
    kind: 'networking',
    days: 1,
    from: [4, 3, 2],
    hours: ['18:00-21:00', '18:30-21:30', '17:30-20:30'],
    closes: [5, 7],
    fees: [0, 25, 35],
    capacities: [70, 90, 120],
    languages: [both, english],
  },
  award: {
    kind: 'networking',
    days: 1,
    from: [3, 4],
    hours: ['18:30-22:00'],
    closes: [14],
    fees: [0, 95],
    capacities: [250, 400],
    languages: [dutch],
  },
  training: {
    kind: 'training',
    days: 1,
    from: [2, 4],
    hours: ['09:30-16:30', '09:00-16:00'],
    closes: [21, 24],
    fees: [245, 320, 390, 480],
    capacities: [12, 16, 18, 20],
    languages: [dutch],
  },
  'study-trip': {
    kind: 'study_trip',
    days: 3,
    from: [2, 1],
    closes: [42, 49, 56],
    fees: [690, 890, 1150, 1390],
    capacities: [16, 20, 24],
    languages: [both, english],
  },
  'cluster-tour': {
    kind: 'study_trip',
    days: 1,
    from: [3, 4, 2],
    hours: ['09:00-17:00', '08:30-17:30'],
    closes: [21],
    fees: [0, 65, 95],
    capacities: [25, 30, 40],
    languages: [english, both],
  },
  'inbound-buyers': {
    kind: 'inward_mission',
    days: 3,
    from: [2, 1],
    closes: [28, 35],
    fees: [0, 0, 95, 150],
    capacities: [25, 35, 45],
    languages: [english],
  },
  'inbound-delegation': {
    kind: 'inward_mission',
    days: 3,
    from: [1, 2],
    closes: [21, 28],
    fees: [0],
    capacities: [25, 30, 40],
    languages: [english],
  },
} as const satisfies Record<string, TypeHabits>;

/** Ids of the list of event types. */
export type DemoType = keyof typeof habits;
