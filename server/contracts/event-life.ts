import { endpoint } from './endpoint.ts';
import { EnteredEvent, ofEvent } from './entered-events.ts';
import { Label, noQuery } from './shapes.ts';
import { EventStatus } from './words.ts';
import { z } from './zod.ts';

/** What becomes of an event after it is published, and who hears of it. */

const reasonText = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((words) => !words.includes('\0'), 'holds a zero byte')
  .optional();

export const setEventStatus = endpoint({
  id: 'setEventStatus',
  method: 'POST',
  path: '/api/v1/teams/{team}/events/{event}/status',
  summary: 'Postpone, move online, close or cancel a published event',
  description:
    'The steps that are open stand in `nextStatuses`. Cancelling and postponing need a reason in Dutch, which everybody ' +
    'reads. With `moved_online` the event is held online from then on. New dates are sent as a revision, before ' +
    '`rescheduled`. Who is told by mail stands at `told`; calendars follow by themselves.',
  tag: 'Events',
  callers: ['editor', 'planner'],
  keyScope: 'events:write',
  params: ofEvent,
  query: noQuery,
  body: z.strictObject({
    status: EventStatus,
    reason: z.strictObject({ nl: reasonText, en: reasonText }).optional(),
    version: z.int().positive(),
  }),
  answer: EnteredEvent,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});

export const Told = z
  .object({
    organisations: z.array(z.object({ id: z.string(), name: Label, people: z.int() })).meta({
      description: 'Those whose editors and owners get a mail: who organises it too, and partners who see it',
    }),
    people: z.int().meta({ description: 'People who get a mail, each once' }),
    calendars: z.boolean().meta({ description: 'Whether it stands in public calendars, which follow by themselves' }),
  })
  .meta({ id: 'Told' });
export type Told = z.infer<typeof Told>;

export const whoIsTold = endpoint({
  id: 'whoIsTold',
  method: 'GET',
  path: '/api/v1/teams/{team}/events/{event}/told',
  summary: 'Who would be told of a change of a published event',
  tag: 'Events',
  callers: ['editor', 'planner'],
  keyScope: 'events:write',
  params: ofEvent,
  query: noQuery,
  answer: Told,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});
