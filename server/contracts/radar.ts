import { endpoint } from './endpoint.ts';
import { plainFieldsOf } from './plain-fields-of.ts';
import { CountryCode, Label, LocalDate, Text } from './shapes.ts';
import { TeamCode } from './teams.ts';
import { DatePrecision, EventKind, EventStatus, OrganiserRole, datePrecisions } from './words.ts';
import { z } from './zod.ts';

/** Who else plans something in a country or region, sector and period, as far as who asks may see it. */

/** How much another plan has to do with one's own, from much to little. */
export const radarStrengths = ['strong', 'ordinary', 'weak'] as const;
export const RadarStrength = z.enum(radarStrengths).meta({
  id: 'RadarStrength',
  description:
    '`strong`: same country, days that overlap or one ISO week, a sector in common; `ordinary`: same country within the weeks asked; `weak`: same region and domain within these weeks',
});
export type RadarStrength = z.infer<typeof RadarStrength>;

/**
 * Why something is shown. `mayOverlap`: dates are known to the month, quarter or year, and could turn out to overlap.
 * `wholeDomain`, `anySector`: one of both concerns the whole domain of the other, or every sector.
 */
export const radarReasons = [
  'sameCountry',
  'sameRegion',
  'overlap',
  'sameWeek',
  'mayOverlap',
  'weeksApart',
  'sameSector',
  'wholeDomain',
  'anySector',
  'sameDomain',
] as const;
export const RadarReason = z
  .object({
    code: z.enum(radarReasons),
    weeks: z.int().optional().meta({ description: 'Only with `weeksApart`' }),
  })
  .meta({ id: 'RadarReason' });
export type RadarReason = z.infer<typeof RadarReason>;

export const leastWeeks = 2;
export const mostWeeks = 12;
export const usualWeeks = 6;

const several = <T extends z.ZodType>(value: T, most: number, description: string) =>
  z
    .array(value)
    .max(most)
    .optional()
    .meta({ description: `${description}; repeat the parameter for several` });

const Code = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'is not a code of small letters, digits, points and hyphens');
/** Days far off are typing errors, and their weeks cannot be counted. */
export const radarDays = { since: '1900', before: '2200' } as const;
const Day = LocalDate.refine((day) => day >= radarDays.since && day < radarDays.before, 'is not between 1900 and 2200');
const Precision = z.enum(datePrecisions.filter((one) => one !== 'unknown'));

export const RadarQuery = z.strictObject({
  country: several(CountryCode, 20, 'Country of the plan'),
  sector: several(Code, 12, 'Sector of the plan; without any, all of them count'),
  from: Day.optional().meta({ description: 'First day of the plan, or of the period in which it falls' }),
  to: Day.optional().meta({ description: 'Last day, inclusive; the first day when left out' }),
  precision: Precision.optional().meta({
    description: 'How exactly these days are known; when left out it is read from the length of the period',
  }),
  weeks: z.coerce
    .number()
    .int()
    .min(leastWeeks)
    .max(mostWeeks)
    .optional()
    .meta({ description: `How many weeks apart still counts, ${usualWeeks} by default` }),
  except: z.uuid().optional().meta({ description: 'Event that is not looked at, because it is the plan itself' }),
  draft: z
    .uuid()
    .optional()
    .meta({ description: 'Draft of the organisation that says what the other parameters leave out' }),
});
export type RadarQuery = z.infer<typeof RadarQuery>;
export const radarQueryFields = plainFieldsOf(RadarQuery.shape, { from: radarDays, to: radarDays });

const NamedCountry = z.object({ code: CountryCode, name: Label });
const NamedSector = z.object({ id: z.string(), name: Label });

export const RadarItem = z
  .object({
    id: z.uuid(),
    strength: RadarStrength,
    reasons: z.array(RadarReason),
    visit: z.boolean().meta({
      description: 'An official visit of which no more is told than country and month: without title and organisers',
    }),
    slug: z.string().optional(),
    href: z.string().optional().meta({ description: 'Address of the event in the API' }),
    title: Text.optional(),
    kind: EventKind,
    status: EventStatus,
    plan: z.boolean().meta({ description: 'Not public: shown to those it was shared with' }),
    organisers: z.array(z.object({ id: z.string(), name: Label, role: OrganiserRole })),
    places: z
      .array(
        z.object({
          country: NamedCountry,
          city: z.string().optional(),
          cityEn: z.string().optional(),
          precision: DatePrecision,
          startsOn: LocalDate,
          endsOn: LocalDate,
        }),
      )
      .meta({ description: 'Where and when it comes near the plan' }),
    sectors: z.array(NamedSector).meta({ description: 'Sectors both have' }),
    contact: z
      .object({ organisation: Label, email: z.string().optional(), url: z.string().optional() })
      .optional()
      .meta({ description: 'How its lead can be reached' }),
    mayAsk: z.boolean().meta({ description: 'Whether whoever asks may propose to organise it together' }),
    demo: z.boolean(),
  })
  .meta({ id: 'RadarItem' });
export type RadarItem = z.infer<typeof RadarItem>;

const Count = z
  .object({
    organisers: z.int().meta({ description: 'Other organisations that lead or organise with the lead' }),
    events: z.int(),
    visits: z.int().meta({ description: 'Official visits of which the organiser is not told; among the events' }),
  })
  .meta({ id: 'RadarCount' });
export type RadarCount = z.infer<typeof Count>;

export const betterWeekReasons = ['free', 'couldStill', 'weeksEarlier', 'weeksLater', 'inPeriod'] as const;
export const BetterWeek = z
  .object({
    week: z.string().meta({ description: 'ISO week', example: '2027-W17' }),
    startsOn: LocalDate.meta({ description: 'Its Monday' }),
    reasons: z
      .array(z.object({ code: z.enum(betterWeekReasons), count: z.int().optional() }))
      .meta({ description: '`couldStill`: plans known to the quarter or year only could still fall there' }),
  })
  .meta({ id: 'BetterWeek' });
export type BetterWeek = z.infer<typeof BetterWeek>;

export const RadarAnswer = z
  .object({
    plan: z.object({
      countries: z.array(NamedCountry),
      sectors: z.array(NamedSector),
      from: LocalDate.optional(),
      to: LocalDate.optional(),
      precision: DatePrecision,
    }),
    weeks: z.int(),
    missing: z
      .array(z.enum(['country', 'period']))
      .meta({ description: 'What has to be known of the plan before others can be looked for' }),
    summary: z.object({
      near: Count.meta({ description: 'In the same country: strong and ordinary together' }),
      strong: Count,
      ordinary: Count,
      weak: Count,
      countries: z.array(NamedCountry).meta({ description: 'Countries of the plan in which somebody else plans' }),
    }),
    items: z.array(RadarItem).meta({ description: 'The strongest first, at most fifty' }),
    more: z.int().meta({ description: 'How many more there are' }),
    betterWeeks: z.array(BetterWeek).meta({
      description: 'Up to three weeks near the plan in which nobody else plans the same countries, as far as one sees',
    }),
  })
  .meta({ id: 'RadarAnswer' });
export type RadarAnswer = z.infer<typeof RadarAnswer>;

export const lookAround = endpoint({
  id: 'lookAround',
  method: 'GET',
  path: '/api/v1/teams/{team}/radar',
  summary: 'Who else plans something there and then',
  description:
    'Upcoming events and plans of others that come near a plan, as far as whoever asks may see them, ranked with the ' +
    'reasons. Nothing is kept of what was asked.',
  tag: 'Planning',
  callers: ['reader', 'planner'],
  params: z.strictObject({ team: TeamCode }),
  query: RadarQuery,
  answer: RadarAnswer,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});
