import { Done, endpoint } from './endpoint.ts';
import { prose } from './organisations.ts';
import { Label, LocalDate, noQuery } from './shapes.ts';
import { GrantedService, SupportRequest, SupportSummary } from './support.ts';
import { RequestPriority, WeekAfter } from './support-surroundings.ts';
import { DeclineReason } from './support-words.ts';
import { TeamCode } from './teams.ts';
import { z } from './zod.ts';

/** What an office does with the requests it is sent. */

const common = { tag: 'Support', query: noQuery, sharedCacheSeconds: 0, callers: ['officer', 'planner'] } as const;
const reads = { ...common, problems: ['badRequest', 'unauthenticated', 'notFound'] } as const;
const ofTeam = z.strictObject({ team: TeamCode });
const ofRequest = z.strictObject({ team: TeamCode, request: z.uuid() });
const version = z.int().min(1).meta({ description: 'Of the request, as it was when this was decided' });
const writes = {
  ...common,
  method: 'POST',
  params: ofRequest,
  answer: SupportRequest,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
} as const;
const at = (verb: string) => `/api/v1/teams/{team}/requests/{request}/${verb}` as const;

/** Why a head of office lets a promise go above the capacity. */
const approval = prose(1000).optional().meta({
  description: 'Why it may go above the capacity of the office; only its head and head office may say so',
});

export const OfficeRequest = SupportSummary.extend({
  priority: RequestPriority,
  weekAfter: WeekAfter.optional().meta({
    description: 'The week in which it weighs most, with it in; left out once it takes no time any more',
  }),
}).meta({ id: 'OfficeRequest' });
export type OfficeRequest = z.infer<typeof OfficeRequest>;

export const listRequests = endpoint({
  ...reads,
  id: 'listOfficeRequests',
  method: 'GET',
  path: '/api/v1/teams/{team}/requests',
  summary: 'Requests sent to an office, by when they are due',
  params: ofTeam,
  query: z.strictObject({
    show: z
      .enum(['open', 'new', 'mine', 'waiting', 'late', 'promised', 'done'])
      .optional()
      .meta({ description: '`open` by default; `waiting`: it is the organiser who is waited for' }),
  }),
  answer: z
    .object({
      name: Label,
      city: Label,
      timeZone: z.string(),
      today: LocalDate.meta({ description: 'On the calendar of the office' }),
      items: z.array(OfficeRequest),
      counts: z.record(z.string(), z.int()),
      people: z.array(z.object({ id: z.uuid(), name: z.string() })),
    })
    .meta({ id: 'OfficeRequests' }),
});

export const getRequest = endpoint({
  ...reads,
  id: 'getOfficeRequest',
  method: 'GET',
  path: '/api/v1/teams/{team}/requests/{request}',
  summary: 'One request sent to an office, with all that was said and its own notes',
  params: ofRequest,
  answer: SupportRequest,
});

export const takeRequest = endpoint({
  ...writes,
  id: 'takeRequest',
  path: at('review'),
  summary: 'Begin to review a request, a counter-wish, or what was on the waiting list',
  body: z.strictObject({ version }),
});

export const askOrganiser = endpoint({
  ...writes,
  id: 'askOrganiser',
  path: at('question'),
  summary: 'Ask the organiser for information; the clock of the office stands still until the answer',
  body: z.strictObject({
    version,
    text: prose(4000),
    fields: z.array(z.string().max(60)).min(1).max(20).meta({ description: 'Fields of the form that it is about' }),
  }),
});

export const proposeSupport = endpoint({
  ...writes,
  id: 'proposeSupport',
  path: at('proposal'),
  summary: 'Propose what the office can do, and when',
  description:
    'Takes the time of the weeks at once, as long as the proposal holds. Where it does not fit, the conflict names the weeks.',
  body: z.strictObject({
    version,
    from: LocalDate,
    to: LocalDate,
    estimateMinutes: z.int().min(15).max(600_000),
    services: z.array(GrantedService).min(1).max(30).meta({ description: 'What becomes of each service asked for' }),
    conditions: prose(4000).optional(),
    validDays: z.int().min(2).max(60).optional().meta({ description: 'Days the proposal holds, 14 unless told' }),
    lead: z.uuid().optional().meta({ description: 'Who leads it; whoever proposes, unless told' }),
    approval,
  }),
});

export const putOnWaitingList = endpoint({
  ...writes,
  id: 'putOnWaitingList',
  path: at('waiting-list'),
  summary: 'Put a request on the waiting list',
  body: z.strictObject({ version, text: prose(2000) }),
});

export const transferRequest = endpoint({
  ...writes,
  id: 'transferRequest',
  path: at('transfer'),
  summary: 'Hand a request to another office, which gets a request of its own',
  description: 'To an office that answers for the country; to any other one only by head office.',
  body: z.strictObject({ version, office: z.string().max(60), text: prose(2000) }),
});

export const declineRequest = endpoint({
  ...writes,
  id: 'declineRequest',
  path: at('refusal'),
  summary: 'Decline a request, with the reason and an alternative',
  body: z.strictObject({
    version,
    reason: DeclineReason,
    text: prose(2000).refine((text) => text.length >= 20, {
      error: 'is shorter than 20 characters',
      params: { reason: 'tooShort' },
    }),
    alternative: prose(2000),
  }),
});

export const reconfirmRequest = endpoint({
  ...writes,
  id: 'reconfirmRequest',
  path: at('reconfirmation'),
  summary: 'Confirm that what was agreed still holds, now that the event changed',
  body: z.strictObject({ version, approval }),
});

export const reconsiderRequest = endpoint({
  ...writes,
  id: 'reconsiderRequest',
  path: at('reconsideration'),
  summary: 'Review a request anew, because the event changed',
  body: z.strictObject({ version, text: prose(2000).optional() }),
});

export const startDelivery = endpoint({
  ...writes,
  id: 'startDelivery',
  path: at('start'),
  summary: 'Begin with what was agreed',
  body: z.strictObject({ version }),
});

export const deliverRequest = endpoint({
  ...writes,
  id: 'deliverRequest',
  path: at('delivery'),
  summary: 'Say that it is done, how long it took everybody, and how it went',
  body: z.strictObject({
    version,
    report: prose(4000),
    minutes: z
      .array(z.strictObject({ assignee: z.uuid(), minutes: z.int().min(0).max(600_000) }))
      .min(1)
      .max(40),
  }),
});

export const cancelByOffice = endpoint({
  ...writes,
  id: 'cancelByOffice',
  path: at('cancellation'),
  summary: 'Cancel what both agreed, with the reason',
  body: z.strictObject({ version, text: prose(2000) }),
});

export const assignRequest = endpoint({
  ...writes,
  id: 'assignRequest',
  method: 'PUT',
  path: at('people'),
  summary: 'Say who leads a request and who works on it',
  body: z.strictObject({ version, lead: z.uuid(), people: z.array(z.uuid()).max(20).optional() }),
});

export const setPriority = endpoint({
  ...writes,
  id: 'setRequestPriority',
  method: 'PUT',
  path: at('priority'),
  summary: 'Give a request another priority than the one that is reckoned, with the reason',
  body: z.strictObject({ version, priority: z.int().min(0).max(100), reason: prose(1000) }),
});

export const sendOfficeMessage = endpoint({
  ...writes,
  id: 'sendOfficeMessage',
  path: at('messages'),
  summary: 'Write to the organiser, or a note that only the office reads',
  throttle: { times: 120, minutes: 60 },
  body: z.strictObject({ text: prose(8000), internal: z.boolean().optional() }),
  status: 201,
  problems: [...writes.problems, 'tooManyRequests'],
});

export const readOfficeRequest = endpoint({
  ...reads,
  id: 'readOfficeRequest',
  method: 'POST',
  path: at('reading'),
  summary: 'Note that I read it up to now',
  params: ofRequest,
  answer: Done,
});
