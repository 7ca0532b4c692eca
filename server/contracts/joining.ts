import { Done, endpoint } from './endpoint.ts';
import { EventItem } from './events.ts';
import { prose } from './organisations.ts';
import { OrganiserId } from './organisers.ts';
import { CountryCode, Instant, Label, LocalDate, noQuery } from './shapes.ts';
import { TeamCode } from './teams.ts';
import { DatePrecision } from './words.ts';
import { z } from './zod.ts';

/**
 * Organisations that organise an event together: invited by the one that entered it, or by asking themselves. Nobody's
 * name stands on an event before they agreed.
 */

export const joinRoles = ['co_organiser', 'partner'] as const;
export const JoinRole = z.enum(joinRoles).meta({
  id: 'JoinRole',
  description: 'A `co_organiser` also changes the content until it is published; a `partner` reads along',
});
export type JoinRole = z.infer<typeof JoinRole>;

export const jointRequestStates = ['open', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const;
export const JointRequestState = z.enum(jointRequestStates).meta({
  id: 'JointRequestState',
  description: '`lapsed`: the event was cancelled or withdrawn, or is past, before anybody answered',
});
export type JointRequestState = z.infer<typeof JointRequestState>;

export const NamedOrganiser = z.object({ id: z.string(), name: Label }).meta({ id: 'NamedOrganiser' });
export type NamedOrganiser = z.infer<typeof NamedOrganiser>;

/** What an organisation is told of an event that it is invited to, or that it asks about: no more than it needs. */
const JointEvent = EventItem.pick({
  id: true,
  slug: true,
  title: true,
  summary: true,
  kind: true,
  type: true,
  mode: true,
  status: true,
  sectors: true,
  organisers: true,
})
  .extend({
    legs: z.array(
      z.object({
        country: CountryCode.optional(),
        city: z.string().optional(),
        cityEn: z.string().optional(),
        precision: DatePrecision,
        startsOn: LocalDate.optional(),
        endsOn: LocalDate.optional(),
      }),
    ),
    shown: z.boolean().meta({ description: 'Whether the organisation may also see the page of the event' }),
  })
  .meta({ id: 'JointEvent' });

export const JointRequest = z
  .object({
    id: z.uuid(),
    direction: z.enum(['invited', 'asked']).meta({ description: 'Invited by the lead, or asked by the organisation' }),
    role: JoinRole,
    state: JointRequestState,
    organiser: NamedOrganiser.meta({ description: 'The organisation that would take part' }),
    lead: NamedOrganiser.meta({ description: 'The organisation that entered the event' }),
    by: z.string().optional().meta({ description: 'Name of whoever sent it; left out once their account is erased' }),
    message: z.string().optional(),
    since: Instant,
    decidedAt: Instant.optional(),
    answer: z.string().optional().meta({ description: 'Words that came with the answer' }),
    event: JointEvent.optional().meta({
      description: 'Left out when the event is not, or no longer, theirs to know of',
    }),
  })
  .meta({ id: 'JointRequest' });
export type JointRequest = z.infer<typeof JointRequest>;

const ofTeam = z.strictObject({ team: TeamCode });
const ofRequest = z.strictObject({ team: TeamCode, request: z.uuid() });
const ofEvent = z.strictObject({ team: TeamCode, event: z.uuid() });
const ofOrganiser = z.strictObject({ team: TeamCode, event: z.uuid(), organiser: OrganiserId });
const words = prose(2000).optional();
const common = { tag: 'Joining forces', query: noQuery, sharedCacheSeconds: 0 } as const;
const refusals = ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'] as const;

export const listJointRequests = endpoint({
  ...common,
  id: 'listJointRequests',
  method: 'GET',
  path: '/api/v1/teams/{team}/joining',
  summary: 'Invitations and requests of an organisation, to organise an event together',
  callers: ['reader', 'planner'],
  params: ofTeam,
  answer: z
    .object({
      toAnswer: z.array(JointRequest).meta({ description: 'Wait for this organisation, the longest waiting first' }),
      waiting: z.array(JointRequest).meta({ description: 'Wait for another organisation' }),
      decided: z.array(JointRequest).meta({ description: 'Decided in the last ninety days, the latest first' }),
      may: z.object({ answer: z.boolean().meta({ description: 'Answer, withdraw and ask' }) }),
    })
    .meta({ id: 'JointRequests' }),
  problems: ['badRequest', 'unauthenticated', 'notFound'],
});

export const askToJoin = endpoint({
  ...common,
  id: 'askToJoin',
  method: 'POST',
  path: '/api/v1/teams/{team}/joining',
  summary: 'Ask to organise an event together',
  description: 'For verified organisations, about an event they may see. The organisation that entered it answers.',
  callers: ['editor', 'planner'],
  throttle: { times: 30, minutes: 60 },
  params: ofTeam,
  body: z.strictObject({ event: z.uuid(), role: JoinRole, message: words }),
  answer: JointRequest,
  status: 201,
  problems: [...refusals, 'tooManyRequests'],
});

export const acceptJointRequest = endpoint({
  ...common,
  id: 'acceptJointRequest',
  method: 'POST',
  path: '/api/v1/teams/{team}/joining/{request}/acceptance',
  summary: 'Accept an invitation, or a request to take part',
  description: 'From now on the name of the organisation stands on the event, wherever that is shown.',
  callers: ['editor', 'planner'],
  params: ofRequest,
  body: z.strictObject({ text: words }),
  answer: JointRequest,
  problems: refusals,
});

export const declineJointRequest = endpoint({
  ...common,
  id: 'declineJointRequest',
  method: 'POST',
  path: '/api/v1/teams/{team}/joining/{request}/refusal',
  summary: 'Decline an invitation, or a request to take part',
  callers: ['editor', 'planner'],
  params: ofRequest,
  body: z.strictObject({ text: words }),
  answer: JointRequest,
  problems: refusals,
});

export const withdrawJointRequest = endpoint({
  ...common,
  id: 'withdrawJointRequest',
  method: 'DELETE',
  path: '/api/v1/teams/{team}/joining/{request}',
  summary: 'Take back an invitation or request that nobody answered yet',
  callers: ['editor', 'planner'],
  params: ofRequest,
  answer: Done,
  problems: refusals,
});

const Outcome = z
  .object({
    outcome: z.enum(['asked', 'done']).meta({
      description:
        '`asked`: the organisation is invited, and stands on the event once it accepts; `done`: it is so now',
    }),
  })
  .meta({ id: 'JoiningOutcome' });

export const inviteOrganiser = endpoint({
  ...common,
  id: 'inviteOrganiser',
  method: 'POST',
  path: '/api/v1/teams/{team}/events/{event}/organisers',
  summary: 'Invite an organisation to organise an event together',
  description:
    'An organisation that nobody manages here yet is named at once; any other one is asked first. One that asked ' +
    'before is accepted by this.',
  callers: ['editor', 'planner'],
  throttle: { times: 60, minutes: 60 },
  params: ofEvent,
  body: z.strictObject({ organiser: OrganiserId, role: JoinRole, message: words }),
  answer: Outcome,
  status: 201,
  problems: [...refusals, 'tooManyRequests'],
});

export const changeOrganiserRole = endpoint({
  ...common,
  id: 'changeOrganiserRole',
  method: 'PUT',
  path: '/api/v1/teams/{team}/events/{event}/organisers/{organiser}',
  summary: 'Give an organisation another role in an event',
  description: 'A partner becomes a co-organiser once it accepts; the other way round nobody is asked.',
  callers: ['editor', 'planner'],
  params: ofOrganiser,
  body: z.strictObject({ role: JoinRole }),
  answer: Outcome,
  problems: refusals,
});

export const removeOrganiser = endpoint({
  ...common,
  id: 'removeOrganiser',
  method: 'DELETE',
  path: '/api/v1/teams/{team}/events/{event}/organisers/{organiser}',
  summary: 'Take an organisation off an event, or leave it',
  description: 'The organisation that entered the event takes others off and stays itself; every other one may leave.',
  callers: ['editor', 'planner'],
  params: ofOrganiser,
  answer: Done,
  problems: refusals,
});

export const joiningOf = endpoint({
  ...common,
  id: 'joiningOf',
  method: 'GET',
  path: '/api/v1/events/{id}/joining',
  summary: 'As which of my organisations I could ask to organise an event together',
  callers: 'everyone',
  params: z.strictObject({ id: z.uuid() }),
  answer: z
    .object({
      teams: z.array(z.object({ team: TeamCode, name: Label, standing: z.enum(['may_ask', 'asked', 'invited']) })),
    })
    .meta({ id: 'JoiningOf' }),
  problems: ['badRequest', 'notFound'],
});
