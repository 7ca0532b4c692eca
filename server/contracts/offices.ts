import { z } from './zod.ts';
import { endpoint } from './endpoint.ts';
import { EventItem } from './events.ts';
import { CountryCode, Instant, Label, LocalDate, noParams, noQuery } from './shapes.ts';

export const Office = z
  .object({
    id: z.string(),
    city: Label,
    slug: Label.meta({ description: 'Last part of the page addresses' }),
    country: CountryCode,
    kind: z.enum(['economic_representation', 'satellite', 'science_and_technology_office']),
    scienceAndTechnology: z.boolean(),
    jurisdiction: z.array(CountryCode).meta({ description: 'Countries it answers for' }),
    timeZone: z.string(),
    confidence: z
      .enum(['found', 'announced', 'older', 'unverified'])
      .meta({ description: 'How far a public source confirms this office' }),
    source: z.string().optional().meta({ description: 'Address of that source' }),
  })
  .meta({ id: 'Office' });
export type Office = z.infer<typeof Office>;

export const listOffices = endpoint({
  id: 'listOffices',
  method: 'GET',
  path: '/api/v1/offices',
  summary: 'Offices of Flanders Investment & Trade abroad',
  tag: 'Offices',
  callers: 'everyone',
  params: noParams,
  query: noQuery,
  answer: z.object({ items: z.array(Office), total: z.int() }).meta({ id: 'Offices' }),
  problems: ['badRequest'],
  sharedCacheSeconds: 3600,
});

/** What the clock says in a place. */
export const LocalTime = z
  .object({
    day: LocalDate,
    time: z.string().meta({ description: 'Wall clock, HH:MM', example: '17:05' }),
    utcOffset: z.string().meta({ description: 'From UTC, daylight saving included', example: '+09:00' }),
  })
  .meta({ id: 'LocalTime' });
export type LocalTime = z.infer<typeof LocalTime>;

export const localTimes = endpoint({
  id: 'localTimes',
  method: 'GET',
  path: '/api/v1/offices/local-times',
  summary: 'What time it is now at every office, and in Belgium',
  tag: 'Offices',
  callers: 'everyone',
  params: noParams,
  query: noQuery,
  answer: z
    .object({
      at: Instant,
      belgium: LocalTime,
      items: z.array(
        LocalTime.extend({
          office: z.string(),
          minutesAhead: z.int().meta({ description: 'Ahead of Belgium; less than none behind it' }),
        }).meta({ id: 'OfficeLocalTime' }),
      ),
    })
    .meta({ id: 'LocalTimes' }),
  problems: ['badRequest'],
  sharedCacheSeconds: 60,
});

export const eventsOfOffice = endpoint({
  id: 'eventsOfOffice',
  method: 'GET',
  path: '/api/v1/offices/{id}/events',
  summary: 'Public events to come that an office supports',
  description: 'Only those of which the organiser lets it be told.',
  tag: 'Offices',
  callers: 'everyone',
  params: z.strictObject({ id: z.string().max(64) }),
  query: noQuery,
  answer: z.object({ items: z.array(EventItem), total: z.int() }).meta({ id: 'EventsOfOffice' }),
  problems: ['badRequest', 'notFound'],
  sharedCacheSeconds: 60,
});
