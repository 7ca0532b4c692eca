import { endpoint } from './endpoint.ts';
import { Instant, Label, Text, noParams, pageQuery } from './shapes.ts';
import { TeamCode } from './teams.ts';
import { z } from './zod.ts';

/** Something that was done, for people who read it. */
export const Deed = z
  .object({
    id: z.uuid(),
    at: Instant,
    who: z
      .object({ kind: z.enum(['person', 'key', 'system', 'anonymous']), name: z.string().optional() })
      .meta({ description: 'A person without a name is somebody whose account was erased' }),
    door: z
      .enum(['page', 'api', 'import', 'job', 'content'])
      .meta({ description: 'The way it was done: by a person on a page, by software with a key, by the clock …' }),
    team: z.object({ code: TeamCode, name: Label }).optional(),
    action: z.string().meta({ description: 'In one word, in the past', example: 'event_published' }),
    subject: z.object({
      kind: z.string().meta({ description: 'The thing it was done to, such as `event` or `person`' }),
      id: z.string(),
      name: Text.optional().meta({ description: 'What it is called now; left out when it is gone' }),
    }),
    changes: z
      .array(z.object({ field: z.string(), from: z.unknown().optional(), to: z.unknown().optional() }))
      .meta({ description: 'Without `from` it was not there before, without `to` it is gone' }),
  })
  .meta({ id: 'Deed' });
export type Deed = z.infer<typeof Deed>;

const Deeds = z
  .object({
    items: z.array(Deed),
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
    next: z.string().optional().meta({ description: 'Address of the next page' }),
  })
  .meta({ id: 'Deeds' });

export const teamAuditTrail = endpoint({
  id: 'teamAuditTrail',
  method: 'GET',
  path: '/api/v1/teams/{team}/audit-trail',
  summary: 'What was done in a team and for it, the newest first',
  tag: 'Teams',
  callers: ['reader', 'officer', 'planner'],
  params: z.strictObject({ team: TeamCode }),
  query: pageQuery,
  answer: Deeds,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

export const eventAuditTrail = endpoint({
  id: 'eventAuditTrail',
  method: 'GET',
  path: '/api/v1/teams/{team}/events/{event}/audit-trail',
  summary: 'What was done with an event an organisation entered, the newest first',
  tag: 'Events',
  callers: ['reader', 'planner'],
  params: z.strictObject({ team: TeamCode, event: z.uuid() }),
  query: pageQuery,
  answer: Deeds,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

export const auditTrailOfAll = endpoint({
  id: 'auditTrailOfAll',
  method: 'GET',
  path: '/api/v1/audit-trail',
  summary: 'What was done anywhere, the newest first',
  tag: 'Moderation',
  callers: ['planner'],
  params: noParams,
  query: pageQuery,
  answer: Deeds,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});
