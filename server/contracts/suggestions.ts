import { endpoint } from './endpoint.ts';
import { Label, LocalDate, Text, noParams } from './shapes.ts';
import { DatePrecision, EventStatus } from './words.ts';
import { z } from './zod.ts';

/** What somebody may be typing. */

export const SuggestedChoice = z
  .object({
    parameter: z.enum(['country', 'region', 'domain', 'sector', 'organiser']),
    name: Label,
    by: z.string().optional().meta({
      description: 'The name that begins as typed, where its own names do not: "Noord-Ierland" of the United Kingdom',
    }),
    selection: z.string().meta({
      description: 'Parameters that choose it, as they stand behind the ? of `/api/v1/events`',
      example: 'country=KR',
    }),
    count: z.int().meta({ description: 'Events that run or are to come' }),
  })
  .meta({ id: 'SuggestedChoice' });
export type SuggestedChoice = z.infer<typeof SuggestedChoice>;

export const SuggestedEvent = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    href: z.string().meta({ description: 'Address of this event in the API' }),
    title: Text,
    status: EventStatus,
    precision: DatePrecision.meta({ description: 'How exactly the dates of its first leg are known' }),
    startsOn: LocalDate.optional(),
    endsOn: LocalDate.optional(),
  })
  .meta({ id: 'SuggestedEvent' });
export type SuggestedEvent = z.infer<typeof SuggestedEvent>;

export const Suggestions = z
  .object({
    countries: z.array(SuggestedChoice),
    regions: z.array(SuggestedChoice).meta({ description: 'And groups of countries, such as the Benelux' }),
    sectors: z.array(SuggestedChoice).meta({ description: 'Domains and sectors' }),
    organisers: z.array(SuggestedChoice),
    events: z.array(SuggestedEvent),
  })
  .meta({ id: 'Suggestions', description: 'At most eight in all' });
export type Suggestions = z.infer<typeof Suggestions>;

export const suggest = endpoint({
  id: 'suggest',
  method: 'GET',
  path: '/api/v1/suggestions',
  summary: 'What somebody may be typing',
  description:
    'Countries, regions, sectors and organisers with events that run or are to come, and such events. Every word typed is ' +
    'the beginning of a word of the name, in Dutch, English, French or German; typing mistakes are forgiven where nothing ' +
    'begins so.',
  tag: 'Events',
  callers: 'everyone',
  params: noParams,
  query: z.strictObject({
    q: z.string().min(1).max(200).meta({ description: 'As typed so far', example: 'kor' }),
  }),
  answer: Suggestions,
  problems: ['badRequest'],
  sharedCacheSeconds: 60,
});
