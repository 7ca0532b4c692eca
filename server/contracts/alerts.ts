import { Email } from './accounts.ts';
import { Done, endpoint } from './endpoint.ts';
import { Instant, Label, Text, noParams, noQuery } from './shapes.ts';
import { languages } from './words.ts';
import { z } from './zod.ts';

/** How often a saved search is mailed. `none`: it is kept, and nothing is mailed. `at_once`: soon after something came. */
export const alertFrequencies = ['none', 'at_once', 'daily', 'weekly'] as const;
export const AlertFrequency = z.enum(alertFrequencies);
export type AlertFrequency = z.infer<typeof AlertFrequency>;

/** Days within which a mail address has to be confirmed. */
export const confirmDays = 3;
/** Saved searches and followed events that one address can have, each. */
export const mostAlerts = 50;

const Hour = z.coerce.number().int().min(0).max(23);
const key = z
  .string()
  .min(4)
  .max(64)
  .meta({ description: 'The secret in the link of a mail, or `mine` for the account that is signed in' });
const holder = { key };

const Selection = z.string().max(4000).meta({
  description:
    'As it stands in an address: `country=JP&sector=food.drinks`; empty for all events. Paging, order and the past are left out',
});

export const SavedSearch = z
  .object({
    id: z.uuid(),
    name: z.string().meta({ description: 'Empty until somebody gave it one' }),
    words: Label.meta({ description: 'What it looks for' }),
    selection: Selection,
    frequency: AlertFrequency,
    paused: z.boolean(),
    removed: z.boolean().meta({ description: 'Removed; for a day that can be undone' }),
    count: z.int().meta({ description: 'Events in it now' }),
    fresh: z.int().meta({ description: 'Events of these that were published since the last visit' }),
    nextAt: Instant.optional().meta({ description: 'When it is looked at next' }),
  })
  .meta({ id: 'SavedSearch' });
export type SavedSearch = z.infer<typeof SavedSearch>;

export const FollowedEvent = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    title: Text,
    gone: z.boolean().meta({ description: 'Taken down by its organiser' }),
    removed: z.boolean(),
  })
  .meta({ id: 'FollowedEvent' });
export type FollowedEvent = z.infer<typeof FollowedEvent>;

export const Alerts = z
  .object({
    email: z.string(),
    language: z.enum(languages),
    timeZone: z.string(),
    quietFrom: Hour,
    quietUntil: Hour.meta({ description: 'Digests of a day or a week are mailed at this hour' }),
    visitedAt: Instant,
    refusedAt: Instant.optional().meta({ description: 'Since when the mail server of the address takes nothing' }),
    searches: z.array(SavedSearch),
    events: z.array(FollowedEvent),
  })
  .meta({ id: 'Alerts' });
export type Alerts = z.infer<typeof Alerts>;

const read = { query: noQuery, sharedCacheSeconds: 0, callers: 'everyone', tag: 'Alerts' } as const;

export const askAlert = endpoint({
  ...read,
  id: 'askAlert',
  method: 'POST',
  path: '/api/v1/alerts',
  summary: 'Save a search, or follow an event',
  description:
    'With a mail address: a mail is sent there, and nothing is kept beyond some days unless its holder confirms. The ' +
    'answer is the same whatever is known of the address. Without one: for whoever is signed in, at once.',
  throttle: { times: 60, minutes: 60 },
  params: noParams,
  body: z
    .strictObject({
      email: Email.optional(),
      selection: Selection.optional(),
      event: z.uuid().optional(),
      frequency: AlertFrequency,
      language: z.enum(languages),
    })
    .refine(({ selection, event }) => (selection === undefined) !== (event === undefined), {
      path: ['selection'],
      message: 'or an event is to be given, one of the two',
    }),
  answer: z.object({ state: z.enum(['mailed', 'saved']) }).meta({ id: 'AskedAlert' }),
  status: 202,
  problems: ['badRequest', 'unauthenticated', 'conflict', 'gone', 'notFound', 'tooManyRequests'],
});

export const AlertRequest = z
  .object({
    email: z.string(),
    frequency: AlertFrequency,
    words: Label.optional().meta({ description: 'What the search looks for' }),
    title: Text.optional().meta({ description: 'The event that is followed' }),
  })
  .meta({ id: 'AlertRequest' });
export type AlertRequest = z.infer<typeof AlertRequest>;

const token = z.string().min(1).max(64);

export const getAlertRequest = endpoint({
  ...read,
  id: 'getAlertRequest',
  method: 'GET',
  path: '/api/v1/alerts/requests/{token}',
  summary: 'What a mail asks to confirm',
  params: z.strictObject({ token }),
  answer: AlertRequest,
  problems: ['badRequest', 'notFound'],
});

export const confirmAlert = endpoint({
  ...read,
  id: 'confirmAlert',
  method: 'POST',
  path: '/api/v1/alerts/requests/{token}/confirmation',
  summary: 'Confirm a mail address, and begin to be told',
  throttle: { times: 120, minutes: 60 },
  params: z.strictObject({ token }),
  answer: z.object({ key: z.string() }).meta({ id: 'ConfirmedAlert' }),
  problems: ['badRequest', 'notFound', 'conflict', 'tooManyRequests'],
});

export const mailAlertLink = endpoint({
  ...read,
  id: 'mailAlertLink',
  method: 'POST',
  path: '/api/v1/alerts/links',
  summary: 'Mail the link to the alerts of an address, where it has any',
  throttle: { times: 60, minutes: 60 },
  params: noParams,
  body: z.strictObject({ email: Email, language: z.enum(languages) }),
  answer: Done,
  status: 202,
  problems: ['badRequest', 'tooManyRequests'],
});

export const getAlerts = endpoint({
  ...read,
  id: 'getAlerts',
  method: 'GET',
  path: '/api/v1/alerts/{key}',
  summary: 'Saved searches and followed events of an address',
  params: z.strictObject(holder),
  answer: Alerts,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
});

export const changeAlerts = endpoint({
  ...read,
  id: 'changeAlerts',
  method: 'PATCH',
  path: '/api/v1/alerts/{key}',
  summary: 'When and in which language to be mailed; or again, after an address took nothing',
  params: z.strictObject(holder),
  body: z.strictObject({
    language: z.enum(languages).optional(),
    timeZone: z.string().max(64).optional(),
    quietFrom: Hour.optional(),
    quietUntil: Hour.optional(),
    resume: z.literal(true).optional(),
  }),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
});

export const changeSearch = endpoint({
  ...read,
  id: 'changeSearch',
  method: 'PATCH',
  path: '/api/v1/alerts/{key}/searches/{search}',
  summary: 'Rename, pause, resume or remove a saved search, or bring it back',
  params: z.strictObject({ ...holder, search: z.uuid() }),
  body: z.strictObject({
    name: z.string().trim().max(120).optional(),
    frequency: AlertFrequency.optional(),
    paused: z.boolean().optional(),
    removed: z.boolean().optional(),
  }),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
});

export const changeFollowing = endpoint({
  ...read,
  id: 'changeFollowing',
  method: 'PATCH',
  path: '/api/v1/alerts/{key}/events/{event}',
  summary: 'Follow an event no longer, or again',
  params: z.strictObject({ ...holder, event: z.uuid() }),
  body: z.strictObject({ removed: z.boolean() }),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
});

export const noteVisit = endpoint({
  ...read,
  id: 'noteVisit',
  method: 'POST',
  path: '/api/v1/alerts/{key}/visits',
  summary: 'Count as new from now on only what comes later',
  params: z.strictObject(holder),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
});

export const stopMails = endpoint({
  ...read,
  id: 'stopMails',
  method: 'POST',
  path: '/api/v1/alerts/{key}/stop',
  summary: 'Stop the mails of the sort that had this link',
  description: 'Searches are paused and can be resumed; events are followed no longer. Twice is the same as once.',
  params: z.strictObject(holder),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
});

export const forgetAlerts = endpoint({
  ...read,
  id: 'forgetAlerts',
  method: 'DELETE',
  path: '/api/v1/alerts/{key}',
  summary: 'Forget an address with all its saved searches and followed events',
  params: z.strictObject(holder),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
});
