import { Done, endpoint } from './endpoint.ts';
import { OrganiserId } from './organisers.ts';
import { type ReviewKind, type ReviewReason, reasonsFor } from './review-reasons.ts';
import { Text, noParams, noQuery } from './shapes.ts';
import { ClaimWaiting, EventWaiting, OrganisationWaiting, earlierReviews } from './waiting.ts';
import { z } from './zod.ts';

/** Planners review what was sent in, and decide. */

export const getModerationQueue = endpoint({
  id: 'getModerationQueue',
  method: 'GET',
  path: '/api/v1/moderation',
  summary: 'What waits for a planner, the longest waiting first',
  tag: 'Moderation',
  callers: ['planner'],
  params: noParams,
  query: noQuery,
  answer: z
    .object({
      organisations: z.array(OrganisationWaiting),
      claims: z.array(ClaimWaiting),
      events: z.array(EventWaiting),
    })
    .meta({ id: 'ModerationQueue' }),
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

export const getModerationItem = endpoint({
  id: 'getModerationItem',
  method: 'GET',
  path: '/api/v1/moderation/{queue}/{id}',
  summary: 'One thing that waits for a planner, or what was decided of it',
  tag: 'Moderation',
  callers: ['planner'],
  params: z.strictObject({ queue: z.enum(['organisations', 'claims', 'events']), id: z.string().max(64) }),
  query: noQuery,
  answer: z
    .object({
      title: Text,
      organisation: OrganisationWaiting.optional(),
      claim: ClaimWaiting.optional(),
      event: EventWaiting.optional(),
      reviews: earlierReviews.meta({ description: 'What was decided, where it no longer waits; the latest first' }),
    })
    .meta({ id: 'ModerationItem' }),
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

function reasonsOf(kind: ReviewKind) {
  const [first, ...others] = reasonsFor(kind) as [ReviewReason, ...ReviewReason[]];
  return z
    .array(z.enum([first, ...others]))
    .max(12)
    .meta({ description: 'At least one, unless it goes through' });
}

const text = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine((words) => !words.includes('\0'), 'holds a zero byte')
  .optional()
  .meta({ description: 'For whoever sent it in, beside the reasons; needed with the reason `other`' });

export const decideOnOrganisation = endpoint({
  id: 'decideOnOrganisation',
  method: 'POST',
  path: '/api/v1/moderation/organisations/{id}/decision',
  summary: 'Verify an organisation, ask for changes, or refuse it',
  description: 'Whoever sent it in is told by mail. Who decides too late is told what was decided: `alreadyDecided`.',
  tag: 'Moderation',
  callers: ['planner'],
  params: z.strictObject({ id: OrganiserId }),
  query: noQuery,
  body: z.strictObject({
    decision: z.enum(['verified', 'changes_requested', 'refused']),
    reasons: reasonsOf('organisation'),
    text,
    trusted: z
      .boolean()
      .optional()
      .meta({ description: 'Its events are published without review; only when verified' }),
    version: z.int().optional().meta({ description: 'The version that was looked at' }),
  }),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});

export const decideOnClaim = endpoint({
  id: 'decideOnClaim',
  method: 'POST',
  path: '/api/v1/moderation/claims/{id}/decision',
  summary: 'Grant or refuse a claim on an organisation',
  description: 'Whoever is granted becomes an owner; an organisation that was only listed is verified by that.',
  tag: 'Moderation',
  callers: ['planner'],
  params: z.strictObject({ id: z.uuid() }),
  query: noQuery,
  body: z.strictObject({ decision: z.enum(['granted', 'refused']), reasons: reasonsOf('claim'), text }),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});

export const decideOnEvent = endpoint({
  id: 'decideOnEvent',
  method: 'POST',
  path: '/api/v1/moderation/events/{id}/decision',
  summary: 'Publish an event, ask for changes, or refuse it',
  tag: 'Moderation',
  callers: ['planner'],
  params: z.strictObject({ id: z.uuid() }),
  query: noQuery,
  body: z.strictObject({
    decision: z.enum(['published', 'changes_requested', 'refused']),
    reasons: reasonsOf('event'),
    text,
  }),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});

export const setTrust = endpoint({
  id: 'setTrust',
  method: 'PUT',
  path: '/api/v1/organisers/{id}/trust',
  summary: 'Let an organisation publish without review, or no longer',
  tag: 'Moderation',
  callers: ['planner'],
  params: z.strictObject({ id: OrganiserId }),
  query: noQuery,
  body: z.strictObject({ trusted: z.boolean() }),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});
