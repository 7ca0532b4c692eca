import { z } from './zod.ts';
import { endpoint } from './endpoint.ts';
import { SearchQuery } from './search-query.ts';
import { CountryCode, Instant, Label, LocalDate, Text, noQuery } from './shapes.ts';
import {
  Audience,
  DatePrecision,
  EventKind,
  EventLanguage,
  EventMode,
  EventStatus,
  OrganiserRole,
  VisitLevel,
} from './words.ts';

export const EventLeg = z
  .object({
    id: z.uuid(),
    country: CountryCode.optional().meta({ description: 'Left out for what is online and nowhere in particular' }),
    city: z.string().optional(),
    cityEn: z.string().optional().meta({ description: 'English name of the city, where it has another one' }),
    venue: z.string().optional(),
    onlineUrl: z.string().optional(),
    precision: DatePrecision.meta({
      description: 'How exactly the dates are known; the leg falls somewhere between startsOn and endsOn',
    }),
    startsOn: LocalDate.optional(),
    endsOn: LocalDate.optional().meta({ description: 'Last day, inclusive' }),
    startTime: z.string().optional().meta({ description: 'Wall clock of the place, HH:MM' }),
    endTime: z.string().optional(),
    timeZone: z.string().meta({ description: 'IANA name', example: 'Asia/Tokyo' }),
    startsAt: Instant.optional().meta({ description: 'Only with precision `time`' }),
    endsAt: Instant.optional(),
    was: z
      .object({ startsOn: LocalDate, endsOn: LocalDate })
      .optional()
      .meta({ description: 'The days it was on before it last moved, where everybody could see them' }),
  })
  .meta({ id: 'Leg' });
export type EventLeg = z.infer<typeof EventLeg>;

export const EventItem = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    href: z.string().meta({ description: 'Address of this event in the API' }),
    title: Text,
    summary: Text.partial().optional(),
    kind: EventKind,
    type: z.object({ id: z.string(), label: Label }).optional().meta({ description: 'Refinement of the kind' }),
    status: EventStatus,
    mode: EventMode,
    languages: z.array(EventLanguage),
    legs: z.array(EventLeg),
    sectors: z.array(z.string()),
    organisers: z.array(z.object({ id: z.string(), name: Label, role: OrganiserRole })),
    official: z.boolean(),
    officialVisit: z.object({ level: VisitLevel }).optional(),
    confidential: z.literal(true).optional().meta({
      description:
        'It stands in for an official visit whose details are confidential: only its countries and months are told',
    }),
    registrationClosesOn: LocalDate.optional(),
    source: z.string().meta({ description: 'Who told us' }),
    demo: z.boolean().meta({ description: 'Invented, to show how the platform works' }),
    audience: Audience.exclude(['public'])
      .optional()
      .meta({ description: 'Of a plan: who may see it beside those who organise it. Left out of what is public' }),
  })
  .meta({ id: 'EventItem' });
export type EventItem = z.infer<typeof EventItem>;

export const Edition = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    title: Text,
    precision: DatePrecision.meta({ description: 'How exactly the dates of its first leg are known' }),
    startsOn: LocalDate.optional(),
    endsOn: LocalDate.optional(),
  })
  .meta({ id: 'Edition', description: 'Another event of the same series' });
export type Edition = z.infer<typeof Edition>;

export const EventDetail = EventItem.extend({
  shortCode: z.string().meta({ description: 'Of its short address, `/e/{shortCode}`: it stays the same for ever' }),
  description: Text.partial().optional().meta({ description: 'In Markdown' }),
  descriptionHtml: Text.partial().optional().meta({
    description: 'The same as safe HTML, with headings from the third level on',
  }),
  image: z
    .object({
      url: z.string(),
      urlSmall: z.string().optional().meta({ description: 'The same, 600 pixels wide' }),
      width: z.int(),
      height: z.int(),
      alt: Text.meta({ description: 'What is to be seen, for whoever does not see it' }),
    })
    .optional(),
  documents: z
    .array(
      z.object({
        url: z.string(),
        title: Text,
        size: z.int().meta({ description: 'Bytes' }),
        mediaType: z.string(),
      }),
    )
    .optional(),
  statusReason: Text.partial().optional(),
  officialVisit: z
    .object({
      level: VisitLevel,
      leader: Text.optional().meta({ description: 'Who leads the delegation' }),
      host: Text.optional().meta({ description: 'Who receives the visit' }),
      takesCases: z
        .boolean()
        .optional()
        .meta({ description: 'Whether companies can attach their case to the visit now' }),
    })
    .optional(),
  counterpart: z.object({ id: z.uuid(), slug: z.string() }).optional().meta({
    description:
      'For those who see both: of a masked visit the record that stands in for it, of that record the visit itself',
  }),
  registration: z
    .object({
      url: z.string().optional(),
      opensOn: LocalDate.optional(),
      closesOn: LocalDate.optional(),
      capacity: z.int().optional(),
      fee: z.object({ amount: z.number(), currency: z.string() }).optional(),
    })
    .optional(),
  contact: z
    .object({
      name: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      url: z.string().optional(),
    })
    .optional(),
  supportedBy: z
    .array(z.object({ id: z.string(), city: Label }))
    .optional()
    .meta({ description: 'Offices abroad that confirmed their support, where the organiser lets it be told' }),
  provenance: z.object({
    source: z.string(),
    url: z.string().optional(),
    externalId: z.string().optional(),
    confidence: z.enum(['found', 'partial']).optional(),
    note: Text.partial().optional(),
  }),
  editions: z.array(Edition).meta({ description: 'Other editions of it, the latest first' }),
  publishedAt: Instant,
  changedAt: Instant,
  version: z.int(),
}).meta({ id: 'EventDetail' });
export type EventDetail = z.infer<typeof EventDetail>;

export const FacetValue = z
  .object({
    value: z.string(),
    label: Label,
    count: z
      .int()
      .meta({ description: 'Events one gets by choosing this value, the other parameters staying as they are' }),
  })
  .meta({ id: 'FacetValue' });
export type FacetValue = z.infer<typeof FacetValue>;

const values = z.array(FacetValue);
export const Facets = z
  .object({
    country: values,
    region: values,
    sector: values,
    domain: values,
    kind: values,
    mode: values,
    organiser: values,
    organiserKind: values,
    language: values,
    official: values,
    price: values,
    support: values,
    month: values.meta({ description: 'Months (YYYY-MM) a leg touches, whatever `from` and `to` say' }),
    week: values.meta({ description: 'The same by ISO week (YYYY-Www)' }),
  })
  .meta({
    id: 'Facets',
    description: 'Counts per value. Each list ignores the choice made in its own parameter and obeys all others.',
  });
export type Facets = z.infer<typeof Facets>;
export const facetNames = Object.keys(Facets.shape) as (keyof Facets)[];

export const SearchAnswer = z
  .object({
    items: z.array(EventItem),
    total: z.int().meta({ description: 'Events in the whole selection' }),
    page: z.int(),
    pageSize: z.int(),
    next: z.string().optional().meta({ description: 'Address of the next page' }),
    facets: Facets,
    corrections: z
      .array(z.object({ typed: z.string(), used: z.string() }))
      .optional()
      .meta({ description: 'Words that occur nowhere and were read as another' }),
    missing: z.int().optional().meta({
      description:
        'No event has all the words. These have the most of them: so many are missing. Left out when none is',
    }),
    engine: z.enum(['builtin', 'meilisearch']).meta({ description: 'What gave this answer' }),
    standIn: z.literal(true).optional().meta({ description: 'Set while that is not the usual one, which is away' }),
  })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const searchEvents = endpoint({
  id: 'searchEvents',
  method: 'GET',
  path: '/api/v1/events',
  summary: 'Search events by words, country, sector and more',
  tag: 'Events',
  callers: 'everyone',
  params: z.strictObject({}),
  query: SearchQuery,
  answer: SearchAnswer,
  problems: ['badRequest'],
  sharedCacheSeconds: 60,
});

export const getEvent = endpoint({
  id: 'getEvent',
  method: 'GET',
  path: '/api/v1/events/{id}',
  summary: 'One event',
  description: 'What everybody could see once and nobody can now is told to be gone (410).',
  tag: 'Events',
  callers: 'everyone',
  params: z.strictObject({ id: z.uuid() }),
  query: noQuery,
  answer: EventDetail,
  problems: ['badRequest', 'notFound', 'gone'],
  sharedCacheSeconds: 60,
});

export const similarEvents = endpoint({
  id: 'similarEvents',
  method: 'GET',
  path: '/api/v1/events/{id}/similar',
  summary: 'Public events to come that are like one event',
  description: 'In the same countries, then in the same sectors. Also of an event that is gone.',
  tag: 'Events',
  callers: 'everyone',
  params: z.strictObject({ id: z.uuid() }),
  query: noQuery,
  answer: z.object({ items: z.array(EventItem) }).meta({ id: 'SimilarEvents' }),
  problems: ['badRequest', 'notFound'],
  sharedCacheSeconds: 60,
});
