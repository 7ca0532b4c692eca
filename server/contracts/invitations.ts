import { Email, PersonName } from './accounts.ts';
import { Done, endpoint } from './endpoint.ts';
import { Instant, Label, noQuery } from './shapes.ts';
import { TeamCode, TeamRole } from './teams.ts';
import { languages } from './words.ts';
import { z } from './zod.ts';

/** An invitation that was neither accepted nor withdrawn, as whoever manages the team sees it. */
export const OpenInvitation = z
  .object({
    id: z.uuid(),
    email: z.string(),
    role: TeamRole,
    invitedBy: z.string().optional().meta({ description: 'Name; left out once their account is erased' }),
    sentAt: Instant,
    expiresAt: Instant,
    expired: z.boolean(),
  })
  .meta({ id: 'OpenInvitation' });
export type OpenInvitation = z.infer<typeof OpenInvitation>;

export const listInvitations = endpoint({
  id: 'listInvitations',
  method: 'GET',
  path: '/api/v1/teams/{team}/invitations',
  summary: 'Who is invited to a team and has not answered',
  tag: 'Teams',
  callers: ['owner', 'head', 'planner'],
  params: z.strictObject({ team: TeamCode }),
  query: noQuery,
  answer: z.object({ items: z.array(OpenInvitation) }).meta({ id: 'OpenInvitations' }),
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});

export const invite = endpoint({
  id: 'invite',
  method: 'POST',
  path: '/api/v1/teams/{team}/invitations',
  summary: 'Invite somebody to a team, by mail',
  description:
    'Whoever was invited already gets a new mail; the link of the earlier one stops working. It holds for fourteen days.',
  tag: 'Teams',
  callers: ['owner', 'head', 'planner'],
  throttle: { times: 50, minutes: 60 },
  params: z.strictObject({ team: TeamCode }),
  query: noQuery,
  body: z.strictObject({ email: Email, role: TeamRole }),
  answer: Done,
  status: 201,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});

export const withdrawInvitation = endpoint({
  id: 'withdrawInvitation',
  method: 'DELETE',
  path: '/api/v1/teams/{team}/invitations/{id}',
  summary: 'Withdraw an invitation: its link stops working',
  tag: 'Teams',
  callers: ['owner', 'head', 'planner'],
  params: z.strictObject({ team: TeamCode, id: z.uuid() }),
  query: noQuery,
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});

/** What stands in the link of the mail. Whoever has it reads the mail of the address it was sent to. */
const params = z.strictObject({ token: z.string() });

export const Invitation = z
  .object({
    team: z.object({ code: TeamCode, name: Label }),
    role: TeamRole,
    invitedBy: z.string().optional().meta({ description: 'Name; left out once their account is erased' }),
    email: z.string().meta({ description: 'The address it was sent to' }),
    expiresAt: Instant,
    hasAccount: z.boolean().meta({ description: 'Whether accepting makes no new account' }),
    asksName: z.boolean().meta({ description: 'Whether the person has no name here yet, and is to give one' }),
  })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof Invitation>;

export const getInvitation = endpoint({
  id: 'getInvitation',
  method: 'GET',
  path: '/api/v1/invitations/{token}',
  summary: 'Read an invitation',
  description: 'Says the same for one that was used, withdrawn or has expired as for one that never was.',
  tag: 'Teams',
  callers: 'everyone',
  params,
  query: noQuery,
  answer: Invitation,
  problems: ['badRequest', 'notFound'],
  sharedCacheSeconds: 0,
});

export const acceptInvitation = endpoint({
  id: 'acceptInvitation',
  method: 'POST',
  path: '/api/v1/invitations/{token}/acceptance',
  summary: 'Accept an invitation',
  description:
    'Makes the account of whoever has none, and signs in whoever was not: sets the cookie of the session. Refused to ' +
    'somebody who is signed in under another address.',
  tag: 'Teams',
  callers: 'everyone',
  throttle: { times: 30, minutes: 15 },
  params,
  query: noQuery,
  body: z.strictObject({
    name: PersonName.optional().meta({ description: 'Needed of whoever has no name here yet' }),
    language: z.enum(languages).meta({ description: 'Language of the mails, for a new account' }),
  }),
  answer: z.object({ team: TeamCode, role: TeamRole }).meta({ id: 'AcceptedInvitation' }),
  problems: ['badRequest', 'notFound', 'conflict', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});
