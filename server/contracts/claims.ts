import { Done, endpoint } from './endpoint.ts';
import { prose } from './organisations.ts';
import { OrganiserId } from './organisers.ts';
import { Review } from './review-reasons.ts';
import { Instant, Label, noParams, noQuery } from './shapes.ts';
import { z } from './zod.ts';

/** Claims: somebody asks to manage an organisation that is known already. */

export const claimOrganisation = endpoint({
  id: 'claimOrganisation',
  method: 'POST',
  path: '/api/v1/organisers/{id}/claims',
  summary: 'Ask to manage an organisation that is known already',
  description: 'A planner reviews it. An organisation that has owners is not claimed: they invite their colleagues.',
  tag: 'Organisers',
  callers: 'signed_in',
  throttle: { times: 60, minutes: 60 },
  params: z.strictObject({ id: OrganiserId }),
  query: noQuery,
  body: z.strictObject({ motivation: prose(2000) }),
  answer: Done,
  status: 201,
  problems: ['badRequest', 'unauthenticated', 'notFound', 'conflict', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});

const claimStates = ['submitted', 'granted', 'refused', 'withdrawn'] as const;

export const Claim = z
  .object({
    id: z.uuid(),
    organisation: z.object({ id: z.string(), name: Label }),
    motivation: z.string(),
    state: z.enum(claimStates),
    claimedAt: Instant,
    review: Review.optional(),
  })
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof Claim>;

export const listMyClaims = endpoint({
  id: 'listMyClaims',
  method: 'GET',
  path: '/api/v1/me/claims',
  summary: 'The organisations I asked to manage, the latest first',
  tag: 'My account',
  callers: 'signed_in',
  params: noParams,
  query: noQuery,
  answer: z.object({ items: z.array(Claim) }).meta({ id: 'Claims' }),
  problems: ['badRequest', 'unauthenticated'],
  sharedCacheSeconds: 0,
});
