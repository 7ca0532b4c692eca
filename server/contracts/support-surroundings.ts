import { endpoint } from './endpoint.ts';
import { NamedOrganiser } from './joining.ts';
import { CountryCode, Label, LocalDate, Text } from './shapes.ts';
import { NamedOffice } from './support.ts';
import { LoadBand, SupportState } from './support-words.ts';
import { TeamCode } from './teams.ts';
import { DatePrecision } from './words.ts';
import { z } from './zod.ts';

/** What an office weighs a request by: its priority, its own weeks, and what else is going on around it. */

/** What gives a request priority, each with the most points it can give. */
export const priorityParts = ['leadTime', 'companies', 'jointAction', 'strategicSector', 'firstTime'] as const;
export const RequestPriority = z
  .object({
    points: z.int().meta({ description: 'From 0 to 100: as reckoned, or as somebody set it' }),
    reckoned: z.int().meta({ description: 'What the parts add up to' }),
    parts: z.array(
      z.object({
        code: z.enum(priorityParts),
        points: z.int(),
        most: z.int(),
        count: z.int().optional().meta({ description: 'Companies, or organisations that organise it together' }),
      }),
    ),
    reason: z.string().optional().meta({ description: 'Why somebody set another priority than is reckoned' }),
  })
  .meta({ id: 'RequestPriority', description: 'Each part is always told, also where somebody set another priority' });
export type RequestPriority = z.infer<typeof RequestPriority>;

export const WeekAfter = z
  .object({
    week: z.string().meta({ description: 'ISO 8601', example: '2027-W12' }),
    startsOn: LocalDate.meta({ description: 'Its Monday' }),
    takenMinutes: z.int().meta({ description: 'Without this request: promises whole, and half of what is asked for' }),
    ownMinutes: z.int().meta({ description: 'What this request takes, or would take' }),
    afterMinutes: z.int(),
    capacityMinutes: z.int().optional().meta({ description: 'Left out while it is not known' }),
    band: LoadBand.meta({ description: 'With this request' }),
    fits: z.boolean().meta({ description: 'Whether it can be promised without the approval of a head of office' }),
  })
  .meta({ id: 'WeekAfter', description: 'A week of an office with a request in it' });
export type WeekAfter = z.infer<typeof WeekAfter>;

const NamedDay = z.object({ day: LocalDate, name: Label });

export const SurroundingWeek = WeekAfter.extend({
  wanted: z.boolean(),
  past: z.boolean(),
  promisedMinutes: z.int().meta({ description: 'Promised to others' }),
  askedMinutes: z.int().meta({ description: 'Asked for by others, whole' }),
  freeMinutes: z.int().optional().meta({ description: 'What of the capacity is not promised to others' }),
  holidays: z.array(NamedDay).meta({ description: 'Public holidays there on days it would work' }),
  closures: z.array(z.object({ from: LocalDate, to: LocalDate, name: z.string() })),
  leaveHalfDays: z.int().meta({ description: 'Half days its people are away, together' }),
  moved: z
    .object({
      from: LocalDate,
      to: LocalDate,
      minutes: z.int(),
      afterMinutes: z.int(),
      band: LoadBand,
      fits: z.boolean(),
    })
    .meta({ description: 'The request moved by whole weeks so that it begins in this week' }),
}).meta({ id: 'SurroundingWeek' });
export type SurroundingWeek = z.infer<typeof SurroundingWeek>;

export const SimilarEvent = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    title: Text,
    plan: z.boolean().meta({ description: 'Not public: shared with offices and organisers' }),
    organisers: z.array(NamedOrganiser),
    places: z.array(
      z.object({
        country: CountryCode,
        city: z.string().optional(),
        cityEn: z.string().optional(),
        precision: DatePrecision,
        startsOn: LocalDate,
        endsOn: LocalDate,
      }),
    ),
    sectors: z.array(z.string()).meta({ description: 'Sectors both have' }),
    days: z.int().meta({ description: 'Days that lie between; 0 when the days overlap' }),
  })
  .meta({ id: 'SimilarEvent' });
export type SimilarEvent = z.infer<typeof SimilarEvent>;

export const RequestSurroundings = z
  .object({
    today: LocalDate.meta({ description: 'On the calendar of the office' }),
    weeks: z.array(SurroundingWeek).meta({ description: 'Of the office, in order, around those wanted' }),
    others: z
      .array(
        z.object({
          id: z.uuid(),
          reference: z.string(),
          state: SupportState,
          organiser: NamedOrganiser,
          title: Text,
          from: LocalDate,
          to: LocalDate,
          minutes: z.int().meta({ description: 'In the weeks wanted' }),
        }),
      )
      .meta({ description: 'Other requests in the weeks wanted' }),
    record: z
      .object({ asked: z.int(), served: z.int(), declined: z.int(), open: z.int() })
      .meta({ description: 'Earlier and other requests of the organiser to this office' }),
    similar: z.array(SimilarEvent).meta({
      description:
        'Of others, in the same countries and domain within six weeks, as far as every office and organiser may see',
    }),
    offices: z
      .array(
        z.object({
          office: NamedOffice,
          covers: z.boolean().meta({ description: 'Whether it answers for a country of the request' }),
          staffed: z.boolean(),
          asked: z.boolean().meta({ description: 'Whether it has a request of this dossier already' }),
          band: LoadBand.meta({ description: 'Of the fullest of the weeks wanted' }),
          freeMinutes: z.int().optional().meta({ description: 'Left over in these weeks together' }),
        }),
      )
      .meta({ description: 'To which whoever reads may hand the request' }),
    heads: z.array(z.string()).meta({ description: 'Names of those who may go above the capacity of the office' }),
    priority: RequestPriority,
    services: z.array(z.object({ service: z.string(), name: Label })).meta({ description: 'Names of those asked for' }),
    people: z.array(z.object({ id: z.uuid(), name: z.string() })).meta({ description: 'Who may lead it' }),
  })
  .meta({ id: 'RequestSurroundings' });
export type RequestSurroundings = z.infer<typeof RequestSurroundings>;

export const getSurroundings = endpoint({
  id: 'getRequestSurroundings',
  method: 'GET',
  path: '/api/v1/teams/{team}/requests/{request}/surroundings',
  summary: 'What an office weighs a request by: its weeks, other requests, and what others plan there',
  tag: 'Support',
  callers: ['officer', 'planner'],
  params: z.strictObject({ team: TeamCode, request: z.uuid() }),
  query: z.strictObject({
    from: LocalDate.refine((day) => day >= '2000' && day < '2200', 'is not between 2000 and 2200')
      .optional()
      .meta({ description: 'A day of the first week; four weeks before the first one wanted unless told' }),
  }),
  answer: RequestSurroundings,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});
