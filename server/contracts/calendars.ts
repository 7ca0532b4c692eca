import { Done, endpoint } from './endpoint.ts';
import { EventSelection } from './search-query.ts';
import { Instant, Label, LocalDate, noParams, noQuery } from './shapes.ts';
import { languages } from './words.ts';
import { z } from './zod.ts';

/** What a calendar holds one item for: each leg of an event, or the event as a whole. */
export const calendarItems = ['leg', 'event'] as const;

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const per = z.enum(calendarItems);

const options = {
  per: per.optional().meta({
    description:
      '`leg` (default): one item per leg, with its times. `event`: one per event; of several legs, from the first day to the last',
  }),
  deadlines: flag.optional().meta({
    description: 'With `true` also a whole-day item on the last day of registration, with an identity of its own',
  }),
  confirmed: flag.optional().meta({
    description: 'With `true` only dates that are certain: nothing that is postponed (TENTATIVE)',
  }),
  lang: z.enum(languages).optional().meta({ description: 'Language of the texts, Dutch by default' }),
};

export const calendarOfSelection = endpoint({
  id: 'calendarOfSelection',
  method: 'GET',
  path: '/calendar.ics',
  summary: 'Calendar of a selection, to subscribe to',
  description:
    'iCalendar (RFC 5545) of what is known to the day, from 30 days back to two years ahead, without a limit on the number ' +
    'of items. What is cancelled stays for 60 days as CANCELLED; so does what was taken down, of which only that is told.',
  tag: 'Calendars',
  callers: 'everyone',
  params: noParams,
  query: EventSelection.safeExtend(options),
  answer: z.string(),
  mediaType: 'text/calendar',
  problems: ['badRequest'],
  sharedCacheSeconds: 300,
});

export const calendarOfEvent = endpoint({
  id: 'calendarOfEvent',
  method: 'GET',
  path: '/events/{id}/calendar.ics',
  summary: 'Calendar of one event',
  description:
    'Of an event that was taken down its items are told as CANCELLED for 60 days; after that it is gone (410).',
  tag: 'Calendars',
  callers: 'everyone',
  params: z.strictObject({ id: z.uuid() }),
  query: z.strictObject(options),
  answer: z.string(),
  mediaType: 'text/calendar',
  problems: ['badRequest', 'notFound', 'gone'],
  sharedCacheSeconds: 300,
});

export const personalCalendar = endpoint({
  id: 'personalCalendar',
  method: 'GET',
  path: '/calendar/{token}.ics',
  summary: 'A personal calendar, by the address its owner was given',
  description:
    'Holds what everybody may see, whoever its owner is: an address can be passed on. Gone (410) once it is revoked.',
  tag: 'Calendars',
  callers: 'everyone',
  params: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/, 'is not the address of a calendar: copy it whole') }),
  query: noQuery,
  answer: z.string(),
  mediaType: 'text/calendar',
  problems: ['badRequest', 'notFound', 'gone'],
  sharedCacheSeconds: 0,
  ownCache: true,
});

/** What a person may have at the same time. */
export const mostCalendars = 50;

const name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((text) => !/\p{Cc}/u.test(text), 'holds control characters')
  .meta({ description: 'What its owner calls it; the name it has in calendar programs', example: 'Food in Japan' });

const wishes = {
  name,
  per,
  deadlines: z.boolean().meta({ description: 'Whether the last day of registration is an item of its own' }),
  confirmed: z.boolean().meta({ description: 'Whether only dates that are certain are in it' }),
  language: z.enum(languages),
};

const selection = z.string().max(4000).meta({
  description: 'The selection, as the query of `GET /api/v1/events`; empty for the whole programme',
  example: 'country=JP&domain=food',
});

export const MyCalendar = z
  .object({
    id: z.uuid(),
    ...wishes,
    selection,
    about: Label.meta({ description: 'The selection in a few names; empty for the whole programme' }),
    hint: z.string().meta({ description: 'First characters of its token, by which to tell it from others' }),
    createdAt: Instant,
    lastFetchedOn: LocalDate.optional().meta({ description: 'Left out while no program ever asked for it' }),
  })
  .meta({ id: 'MyCalendar' });
export type MyCalendar = z.infer<typeof MyCalendar>;

export const listMyCalendars = endpoint({
  id: 'listMyCalendars',
  method: 'GET',
  path: '/api/v1/me/calendars',
  summary: 'My calendars that work, the newest first',
  tag: 'Calendars',
  callers: 'signed_in',
  params: noParams,
  query: noQuery,
  answer: z.object({ items: z.array(MyCalendar) }).meta({ id: 'MyCalendars' }),
  problems: ['badRequest', 'unauthenticated'],
  sharedCacheSeconds: 0,
});

export const createMyCalendar = endpoint({
  id: 'createMyCalendar',
  method: 'POST',
  path: '/api/v1/me/calendars',
  summary: 'Make a calendar of my own',
  description: `Its address is told this once; only a print of it is kept. At most ${mostCalendars} work at a time.`,
  tag: 'Calendars',
  callers: 'signed_in',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ ...wishes, selection }),
  answer: z
    .object({ calendar: MyCalendar, address: z.string().meta({ description: 'To subscribe to, and to keep' }) })
    .meta({ id: 'NewCalendar' }),
  status: 201,
  problems: ['badRequest', 'unauthenticated', 'conflict'],
  sharedCacheSeconds: 0,
});

const one = z.strictObject({ id: z.uuid() });

export const changeMyCalendar = endpoint({
  id: 'changeMyCalendar',
  method: 'PUT',
  path: '/api/v1/me/calendars/{id}',
  summary: 'Rename a calendar of mine, or change its options',
  description: 'Its address and its selection stay.',
  tag: 'Calendars',
  callers: 'signed_in',
  params: one,
  query: noQuery,
  body: z.strictObject(wishes),
  answer: MyCalendar,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

export const revokeMyCalendar = endpoint({
  id: 'revokeMyCalendar',
  method: 'DELETE',
  path: '/api/v1/me/calendars/{id}',
  summary: 'Revoke a calendar of mine; its address is gone at once',
  tag: 'Calendars',
  callers: 'signed_in',
  params: one,
  query: noQuery,
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});
