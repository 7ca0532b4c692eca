import { TextAnswer, endpoint } from './endpoint.ts';
import { EventDetail } from './events.ts';
import { EventSelection } from './search-query.ts';
import { Instant, noParams, noQuery } from './shapes.ts';
import { z } from './zod.ts';

/** The same selections as on the search page, in the forms that others read by machine. */

const lang = z.enum(['nl', 'en']).optional().meta({ description: 'Language of the texts, Dutch by default' });

/**
 * An event as anybody may take it along. Who answers for it is left out: names, addresses and numbers of people stand on its
 * page and are not to be spread, for nobody could take them back.
 */
export const OpenEvent = EventDetail.omit({
  audience: true,
  shortCode: true,
  descriptionHtml: true,
  counterpart: true,
  contact: true,
  editions: true,
}).meta({
  id: 'OpenEvent',
  description: 'A public event, without whom to contact. Addresses that begin with / lie under this site',
});
export type OpenEvent = z.infer<typeof OpenEvent>;

const selection = {
  method: 'GET',
  tag: 'Open data',
  callers: 'everyone',
  params: noParams,
  answer: TextAnswer,
  problems: ['badRequest', 'tooManyRequests'],
  sharedCacheSeconds: 300,
} as const;

/** What can be as long as everything there is. */
const throttle = { times: 60, minutes: 1 };

export const feedOfSelection = endpoint({
  ...selection,
  id: 'feedOfSelection',
  path: '/feed.atom',
  summary: 'Atom feed of a selection, what changed last first',
  description:
    'Atom (RFC 4287) in pages (RFC 5005) of 50 events. The first page also tells which events were taken down in the last ' +
    '60 days, whatever they were about (RFC 6721).',
  query: EventSelection.safeExtend({
    lang,
    page: z.coerce.number().int().min(1).max(10_000).optional().meta({ description: 'Page, from 1' }),
  }),
  answer: z.string(),
  problems: ['badRequest'],
  mediaType: 'application/atom+xml',
});

export const eventsAsCsv = endpoint({
  ...selection,
  throttle,
  id: 'eventsAsCsv',
  path: '/api/v1/events.csv',
  summary: 'A selection as a table, one row for each leg',
  description: 'Without a limit on its length. What spreadsheets would take for a formula begins with an apostrophe.',
  query: EventSelection.safeExtend({
    separator: z
      .enum(['semicolon', 'comma'])
      .optional()
      .meta({
        description:
          '`semicolon` (default): opens at once in spreadsheets with Belgian settings, with a mark that says it is UTF-8. ' +
          '`comma`: RFC 4180 without that mark, for programs',
      }),
  }),
  mediaType: 'text/csv',
});

export const eventsAsNdjson = endpoint({
  ...selection,
  throttle,
  id: 'eventsAsNdjson',
  path: '/api/v1/events.ndjson',
  summary: 'A selection in full, one event a line',
  description:
    'JSON lines without a limit on their number; with `past=true` and no other choice everything that is public. Each line ' +
    'is an `OpenEvent`, as in `/api/v1/changes`.',
  query: EventSelection,
  mediaType: 'application/x-ndjson',
});

export const eventsAsJsonLd = endpoint({
  ...selection,
  throttle,
  id: 'eventsAsJsonLd',
  path: '/api/v1/events.jsonld',
  summary: 'A selection in the words of schema.org',
  description: 'JSON-LD, the same for each event as on its page.',
  query: EventSelection.safeExtend({ lang }),
  mediaType: 'application/ld+json',
});

export const eventsAsOslo = endpoint({
  ...selection,
  throttle,
  id: 'eventsAsOslo',
  path: '/api/v1/events.oslo.jsonld',
  summary: 'A selection in the words of OSLO',
  description: 'JSON-LD after the application profile Cultuurparticipatie of Flanders, in both languages.',
  query: EventSelection,
  mediaType: 'application/ld+json',
});

export const eventAsOslo = endpoint({
  ...selection,
  id: 'eventAsOslo',
  path: '/api/v1/events/{id}/oslo.jsonld',
  summary: 'One event in the words of OSLO',
  params: z.strictObject({ id: z.uuid() }),
  query: noQuery,
  answer: z.string(),
  mediaType: 'application/ld+json',
  problems: ['badRequest', 'notFound', 'gone'],
});

/** For how many days it is told that an event was taken down. */
export const deletionDays = 400;

export const Changes = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        href: z.string().optional().meta({ description: 'Address of the event in the API; left out when it is gone' }),
        changedAt: Instant,
        event: OpenEvent.optional().meta({ description: 'The whole event as it is now; left out when it is gone' }),
        deletedAt: Instant.optional().meta({
          description: 'Set when nobody in particular may see it any more: forget what you have of it',
        }),
      }),
    ),
    cursor: z.string().meta({ description: 'Where to go on from: the next `since`' }),
    next: z.string().optional().meta({ description: 'Address of the next page, when there is more already' }),
  })
  .meta({ id: 'Changes' });
export type Changes = z.infer<typeof Changes>;

export const listChanges = endpoint({
  id: 'listChanges',
  method: 'GET',
  path: '/api/v1/changes',
  summary: 'What changed in the public events, for whoever keeps a copy',
  description:
    'In the order in which it changed; an event stands once, at its last change. Begin without `since` and you get ' +
    'everything; keep the last `cursor` and ask again with it. An event that comes is put in the place of what you had, ' +
    `one with \`deletedAt\` is forgotten. That it was taken down is told for ${deletionDays} days: for an older cursor the ` +
    'answer is 410, and one begins again.',
  tag: 'Open data',
  callers: 'everyone',
  params: noParams,
  query: z.strictObject({
    since: z
      .string()
      .regex(/^\d{1,15}$/, 'is not a cursor that was given here')
      .optional()
      .meta({ description: 'The `cursor` of the page before' }),
    pageSize: z.coerce
      .number()
      .int()
      .min(1)
      .max(500)
      .optional()
      .meta({ description: 'Changes on a page, 200 by default' }),
  }),
  answer: Changes,
  problems: ['badRequest', 'gone'],
  sharedCacheSeconds: 60,
});

const catalog = {
  method: 'GET',
  tag: 'Open data',
  callers: 'everyone',
  params: noParams,
  query: noQuery,
  answer: z.string(),
  problems: ['badRequest'],
  sharedCacheSeconds: 3600,
} as const;

export const catalogAsTurtle = endpoint({
  ...catalog,
  id: 'catalogAsTurtle',
  path: '/catalog.ttl',
  summary: 'What can be had, as a catalogue (DCAT-AP) in Turtle',
  description: '`/catalog` leads here, or to the other form, by what is asked for (`Accept`).',
  mediaType: 'text/turtle',
});

export const catalogAsJsonLd = endpoint({
  ...catalog,
  id: 'catalogAsJsonLd',
  path: '/catalog.jsonld',
  summary: 'What can be had, as a catalogue (DCAT-AP) in JSON-LD',
  mediaType: 'application/ld+json',
});
