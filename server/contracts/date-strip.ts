import { endpoint } from './endpoint.ts';
import { plainFieldsOf } from './plain-fields-of.ts';
import { RadarItem, RadarQuery, radarDays } from './radar.ts';
import { CountryCode, Label, LocalDate } from './shapes.ts';
import { LoadBand } from './support-words.ts';
import { TeamCode } from './teams.ts';
import { z } from './zod.ts';

/** Before a date is picked: eighteen months, week by week, with what is known of each, and the weeks that suit best. */

export const mostDays = 60;
export const usualDays = 5;
export const monthsAhead = 18;

const { country, sector, from: Day } = RadarQuery.shape;

const Code = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'is not a code of small letters, digits, points and hyphens');

export const DateStripQuery = z.strictObject({
  country: country.meta({ description: 'Country of the plan; repeat the parameter for several' }),
  region: z
    .array(Code)
    .max(5)
    .optional()
    .meta({ description: 'Region, with every country in it; repeat the parameter for several' }),
  sector,
  type: Code.optional().meta({ description: 'Type of the plan, for the lead time that offices want' }),
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostDays)
    .optional()
    .meta({ description: `How many days it is to last, ${usualDays} by default` }),
  from: Day.meta({ description: 'From which day on; four weeks from today when left out, and never before today' }),
  at: Day.meta({ description: 'Day somebody thinks of: its week is explained too' }),
  draft: z
    .uuid()
    .optional()
    .meta({ description: 'Draft of the organisation that says what the other parameters leave out' }),
});
export type DateStripQuery = z.infer<typeof DateStripQuery>;
export const dateStripFields = plainFieldsOf(DateStripQuery.shape, { from: radarDays, at: radarDays });

/**
 * What speaks for or against a week. `nobody`: no other is known to be there then; `mayFall`: known to the month;
 * `couldStill`: known to the quarter or year only; `leadTimeShort`, `leadTimeKept`: days left, held against
 * the norm.
 */
export const weekReasons = [
  'officesGreen',
  'officesAmber',
  'officesRed',
  'officesOver',
  'officesUnknown',
  'nobody',
  'inSector',
  'elsewhere',
  'mayFall',
  'couldStill',
  'visits',
  'holidaysThere',
  'noHolidaysThere',
  'holidaysHome',
  'quietSeason',
  'leadTimeShort',
  'leadTimeKept',
] as const;
export const WeekReason = z
  .object({
    code: z.enum(weekReasons),
    count: z.int().optional(),
    of: z.int().optional().meta({ description: 'What the count is to be held against' }),
    points: z.int().meta({ description: 'What it costs the week; none for what speaks for it' }),
  })
  .meta({ id: 'WeekReason' });
export type WeekReason = z.infer<typeof WeekReason>;

export const JudgedWeek = z
  .object({
    week: z.string().meta({ description: 'ISO week', example: '2027-W17' }),
    startsOn: LocalDate.meta({ description: 'Its Monday' }),
    rank: z.int().meta({ description: 'From 1, the best' }),
    points: z.int().meta({ description: 'Sum of what its reasons cost; fewer are better' }),
    reasons: z.array(WeekReason),
  })
  .meta({ id: 'JudgedWeek' });
export type JudgedWeek = z.infer<typeof JudgedWeek>;

export const StripEvent = RadarItem.pick({
  id: true,
  visit: true,
  slug: true,
  href: true,
  title: true,
  kind: true,
  status: true,
  plan: true,
  organisers: true,
  places: true,
  demo: true,
})
  .extend({ inSector: z.boolean().meta({ description: 'Whether it is for the sectors of the plan' }) })
  .meta({ id: 'StripEvent' });
export type StripEvent = z.infer<typeof StripEvent>;

const Falling = z
  .object({
    count: z.int().meta({ description: 'All of them, also those that are not listed' }),
    items: z
      .array(
        z.object({
          event: z.uuid(),
          sure: z.boolean().meta({ description: 'Not when it is known to the month only' }),
        }),
      )
      .meta({ description: 'The first eight: those for the same sectors first' }),
  })
  .meta({ id: 'StripFalling' });

const StripHoliday = z
  .object({
    country: CountryCode,
    day: LocalDate,
    name: Label,
    working: z.boolean().meta({ description: 'Whether one would usually work there on that day of the week' }),
  })
  .meta({ id: 'StripHoliday' });
export type StripHoliday = z.infer<typeof StripHoliday>;

export const StripWeek = z
  .object({
    week: z.string().meta({ description: 'ISO week', example: '2027-W17' }),
    startsOn: LocalDate.meta({ description: 'Its Monday' }),
    offices: z
      .array(z.object({ office: z.string(), band: LoadBand }))
      .meta({ description: 'How full each office is; how many minutes that is, is not told' }),
    others: Falling.meta({ description: 'Events and plans of others, official visits aside' }),
    visits: Falling,
    couldStill: z.int().meta({ description: 'Others and visits of which no more than quarter or year is known' }),
    holidays: z.array(StripHoliday).meta({ description: 'Public holidays in the countries' }),
    home: z.array(StripHoliday).meta({ description: 'Public holidays in Belgium' }),
    quiet: z
      .boolean()
      .meta({ description: 'Whether Belgium is on holiday: Christmas, New Year, the middle of summer' }),
  })
  .meta({ id: 'StripWeek' });
export type StripWeek = z.infer<typeof StripWeek>;

const NamedCountry = z.object({ code: CountryCode, name: Label });

export const DateStrip = z
  .object({
    plan: z.object({
      countries: z.array(NamedCountry),
      sectors: z.array(z.object({ id: z.string(), name: Label })),
      days: z.int(),
      from: LocalDate.meta({ description: 'The first Monday' }),
      type: z.string().optional(),
      normDays: z.int().meta({ description: 'Days before the first day by which offices want to know' }),
    }),
    missing: z
      .array(z.enum(['country']))
      .meta({ description: 'What has to be known before anything can be looked for' }),
    offices: z
      .array(z.object({ id: z.string(), city: Label, countries: z.array(CountryCode) }))
      .meta({ description: 'Offices that answer for these countries' }),
    withoutOffice: z.array(NamedCountry).meta({ description: 'Countries for which no office answers' }),
    events: z.array(StripEvent).meta({ description: 'What the weeks name, each once' }),
    undated: z
      .array(z.uuid())
      .meta({ description: 'Of these no more than quarter or year is known; the first twenty' }),
    weeks: z.array(StripWeek),
    best: z.array(JudgedWeek).meta({ description: 'Up to ten weeks in which it could begin, the best first' }),
    considered: JudgedWeek.optional().meta({ description: 'The week somebody thinks of, where it lies in the strip' }),
    candidates: z.int().meta({ description: 'How many weeks were compared' }),
    may: z.object({ edit: z.boolean() }).meta({ description: 'Whether whoever asks may begin a draft here' }),
  })
  .meta({ id: 'DateStrip' });
export type DateStrip = z.infer<typeof DateStrip>;

export const showDateStrip = endpoint({
  id: 'showDateStrip',
  method: 'GET',
  path: '/api/v1/teams/{team}/date-strip',
  summary: 'What is known of the weeks of eighteen months, before a date is picked',
  description:
    'Plans and events of others as far as whoever asks may see them, how full offices are, public holidays and official ' +
    'visits; and the weeks that suit best, with reasons. Nothing is kept of what was asked.',
  tag: 'Planning',
  callers: ['reader', 'planner'],
  params: z.strictObject({ team: TeamCode }),
  query: DateStripQuery,
  answer: DateStrip,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});
