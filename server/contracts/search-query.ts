import { plainFieldsOf } from './plain-fields-of.ts';
import { z } from './zod.ts';
import { EventKind, EventLanguage, EventMode, EventPrice, EventSupport, OrganiserKind } from './words.ts';
import { CountryCode, LocalDate } from './shapes.ts';

/**
 * A selection of events. One set of parameters everywhere: pages, API, calendars. Values of one parameter widen the
 * selection (or), parameters narrow it (and).
 */
export const eventSorts = ['date', 'relevance', 'deadline', 'newest'] as const;

const several = <T extends z.ZodType>(value: T, description: string) =>
  z
    .array(value)
    .max(50)
    .optional()
    .meta({ description: `${description}; repeat the parameter for several` });
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const code = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'is not a code of small letters, digits, points and hyphens');

const selection = {
  q: z.string().max(200).optional().meta({
    description: 'Words in Dutch or English; country names also in French and German. The last word may be unfinished.',
  }),
  country: several(CountryCode, 'Country of a leg'),
  region: several(code, 'Region, with every country in it'),
  sector: several(code, 'Sector'),
  domain: several(code, 'Domain, with every sector in it'),
  kind: several(EventKind, 'Kind of event'),
  mode: several(EventMode, 'How one takes part'),
  organiser: several(code, 'Organiser, in any role'),
  organiserKind: several(OrganiserKind, 'Kind of an organiser'),
  language: several(EventLanguage, 'Language the event is held in'),
  official: flag.optional().meta({
    description: 'With (`true`) or without (`false`) official presence',
  }),
  price: several(EventPrice, 'Whether taking part is free or paid; an event that does not tell has neither'),
  support: several(EventSupport, 'Whose offices abroad support it'),
  from: LocalDate.optional().meta({ description: 'A leg ends on this day or later, in its own place' }),
  to: LocalDate.optional().meta({ description: 'A leg starts on this day or earlier, in its own place' }),
  past: flag.optional().meta({
    description: 'Also events whose end is past. Without it: what runs now and what is to come.',
  }),
};

const inOrder = (query: { from?: string | undefined; to?: string | undefined }) =>
  !query.from || !query.to || query.from <= query.to;
const notInOrder = { path: ['to'], message: 'comes before "from"' };

/** What a calendar is made of: a selection without paging. */
export const EventSelection = z.strictObject(selection).refine(inOrder, notInOrder);
export type EventSelection = z.infer<typeof EventSelection>;

export const SearchQuery = z
  .strictObject({
    ...selection,
    sort: z
      .enum(eventSorts)
      .optional()
      .meta({
        description:
          '`date` (default without q): current and upcoming by start, then past ones, the latest first. `relevance` (needs ' +
          'q, and is the default with it). `deadline`: by the day registration closes. `newest`: last published first.',
      }),
    page: z.coerce.number().int().min(1).max(10_000).optional().meta({ description: 'Page, from 1' }),
    pageSize: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .optional()
      .meta({ description: 'Events on a page, 25 by default' }),
  })
  .refine(inOrder, notInOrder);
export type SearchQuery = z.infer<typeof SearchQuery>;

export const defaultPageSize = 25;

/** Whoever typed words looks for what answers to them best; whoever did not, for what comes first. */
export function defaultSort({ q }: Pick<SearchQuery, 'q'>): (typeof eventSorts)[number] {
  return q?.trim() ? 'relevance' : 'date';
}

/** What an address of a selection may say, in the order in which parameters stand in a canonical one. */
export const searchFields = plainFieldsOf(SearchQuery.shape);
export const searchParameters = Object.keys(searchFields) as (keyof SearchQuery)[];
