import { endpoint } from './endpoint.ts';
import { OrganisationEntry, StoredEntry } from './event-entry.ts';
import { Edition } from './events.ts';
import { JoinRole, JointRequestState, NamedOrganiser } from './joining.ts';
import { Instant, Label, Text, noQuery, pageQuery } from './shapes.ts';
import { TeamCode } from './teams.ts';
import { Audience, EventStatus, OrganiserRole, editorialStates } from './words.ts';
import { z } from './zod.ts';

export const EnteredEvent = z
  .object({
    id: z.uuid(),
    href: z.string().meta({ description: 'Address in the API at which others see it once it is published' }),
    slug: z.string(),
    editorialState: z
      .enum(editorialStates)
      .meta({ description: 'Only `published` is seen by others, those in its audience' }),
    status: EventStatus,
    statusReason: Text.partial().optional(),
    nextStatuses: z
      .array(EventStatus)
      .meta({ description: 'The statuses it may get next; none while it is not published' }),
    version: z.int().meta({ description: 'To be sent along with a change' }),
    createdAt: Instant,
    changedAt: Instant,
    submittedAt: Instant.optional().meta({
      description: 'Left out for what was never submitted, or was withdrawn since',
    }),
    maySubmit: z
      .boolean()
      .meta({ description: 'Whether it is in a state to be offered for publication, or to everybody' }),
    publishedAt: Instant.optional().meta({ description: 'When it was published first' }),
    shownTo: Audience.optional().meta({ description: 'Those who see it now; left out while it is not published' }),
    publicSince: Instant.optional().meta({ description: 'When everybody could see it first' }),
    asksPublicAt: Instant.optional().meta({
      description:
        'Since when a planner is asked to show it to everybody; those it is published for see it in the meantime',
    }),
    enteredFor: NamedOrganiser.meta({
      description: 'The organisation that entered it: it publishes, cancels and withdraws, and says who organises it',
    }),
    role: OrganiserRole.meta({ description: 'Role of the organisation that asks' }),
    organisers: z.array(NamedOrganiser.extend({ role: OrganiserRole })).meta({
      description: 'Whose names stand on it',
    }),
    invited: z
      .array(
        z.object({
          id: z.uuid(),
          organiser: z.string(),
          name: Label,
          role: JoinRole,
          state: JointRequestState,
          since: Instant,
        }),
      )
      .meta({
        description:
          'Organisations that were invited and whose names do not stand on it (in this role), with what became of the ' +
          'last invitation; told to the organisation that entered it alone',
      }),
    entry: StoredEntry,
  })
  .meta({ id: 'EnteredEvent' });
export type EnteredEvent = z.infer<typeof EnteredEvent>;

const may = z
  .object({
    edit: z.boolean().meta({ description: 'Write changes; what is published takes them over from who may decide' }),
    decide: z.boolean().meta({ description: 'Submit and withdraw, and say who organises it' }),
  })
  .meta({ description: 'What whoever asks may do here' });

const ofTeam = z.strictObject({ team: TeamCode });
export const ofEvent = z.strictObject({ team: TeamCode, event: z.uuid() });

export const listEnteredEvents = endpoint({
  id: 'listEnteredEvents',
  method: 'GET',
  path: '/api/v1/teams/{team}/events',
  summary: 'Events an organisation entered or organises with others, in whatever state, the newest first',
  description:
    'What it organises with others is told apart by `enteredFor`. `may` is about events of its own; about those of ' +
    'others each event is to be asked for.',
  tag: 'Events',
  callers: ['reader', 'planner'],
  keyScope: 'events:read',
  params: ofTeam,
  query: pageQuery,
  answer: z
    .object({
      items: z.array(EnteredEvent),
      total: z.int(),
      page: z.int(),
      pageSize: z.int(),
      next: z.string().optional().meta({ description: 'Address of the next page' }),
      may,
    })
    .meta({ id: 'EnteredEvents' }),
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});

export const getEnteredEvent = endpoint({
  id: 'getEnteredEvent',
  method: 'GET',
  path: '/api/v1/teams/{team}/events/{event}',
  summary: 'One event an organisation entered or organises with others',
  tag: 'Events',
  callers: ['reader', 'planner'],
  keyScope: 'events:read',
  params: ofEvent,
  query: noQuery,
  answer: z
    .object({
      event: EnteredEvent,
      editions: z
        .array(Edition.extend({ editorialState: z.enum(editorialStates) }))
        .meta({ description: 'Other editions that the organisation entered, in whatever state, the latest first' }),
      may,
    })
    .meta({ id: 'EnteredEventAnswer' }),
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});

export const enterEvent = endpoint({
  id: 'enterEvent',
  method: 'POST',
  path: '/api/v1/teams/{team}/events',
  summary: 'Enter an event, as a draft',
  description:
    'Nobody outside the organisation sees a draft. With an `externalId` that the organisation used before, the event ' +
    'it stands for is answered as it is: nothing is made or changed. Other organisers with people here are invited, ' +
    'and stand on the event once they accept.',
  tag: 'Events',
  callers: ['editor', 'planner'],
  keyScope: 'events:write',
  params: ofTeam,
  query: noQuery,
  body: OrganisationEntry,
  answer: EnteredEvent,
  status: 201,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});

export const reviseEnteredEvent = endpoint({
  id: 'reviseEnteredEvent',
  method: 'PUT',
  path: '/api/v1/teams/{team}/events/{event}',
  summary: 'Replace the content of an event',
  description:
    'The whole entry is sent, with the version it is based on; what is left out is gone, but the `externalId` and the ' +
    'organisers stay. What is published is seen at once by those it is shown to. The audience `public` for what was ' +
    'never public asks a planner, unless the organisation is trusted. A co-organiser changes what is not published yet, ' +
    'and not who organises it.',
  tag: 'Events',
  callers: ['editor', 'planner'],
  keyScope: 'events:write',
  params: ofEvent,
  query: noQuery,
  body: OrganisationEntry.safeExtend({ version: z.int().positive() }),
  answer: EnteredEvent,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});

export const putOutcomes = ['created', 'replaced', 'unchanged'] as const;
export type PutOutcome = (typeof putOutcomes)[number];

export const putEventByNumber = endpoint({
  id: 'putEventByNumber',
  method: 'PUT',
  path: '/api/v1/teams/{team}/events/by-number/{externalId}',
  summary: 'Enter an event by its number in your own software, or replace its content',
  description:
    'A new number makes a draft; a known one replaces the whole content of its event, and what is published is seen at ' +
    'once. The same content again changes nothing: the outcome is `unchanged` and the version stays. Without a ' +
    '`version` the last one to send is right; with one, a change in between is answered by 409.',
  tag: 'Events',
  callers: ['editor', 'planner'],
  keyScope: 'events:write',
  params: z.strictObject({
    team: TeamCode,
    externalId: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .refine((number) => !number.includes('\0'), 'holds a zero byte')
      .meta({ description: 'Number or code of the event in your own software', example: '2027-vietnam' }),
  }),
  query: noQuery,
  body: OrganisationEntry.safeExtend({ version: z.int().positive().optional() }),
  answer: z.object({ outcome: z.enum(putOutcomes), event: EnteredEvent }).meta({ id: 'PutEventAnswer' }),
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});

export const submitEnteredEvent = endpoint({
  id: 'submitEnteredEvent',
  method: 'POST',
  path: '/api/v1/teams/{team}/events/{event}/submission',
  summary: 'Offer an event for publication',
  description:
    'What is for everybody waits for a planner; of a trusted organisation it is published at once. A verified ' +
    'organisation shares with fewer at once; offering that again asks to show it to everybody. Also for what was sent ' +
    'back with wished changes, and for what the organisation withdrew itself; what a planner refused stays refused.',
  tag: 'Events',
  callers: ['editor', 'planner'],
  keyScope: 'events:write',
  params: ofEvent,
  query: noQuery,
  answer: EnteredEvent,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});

export const withdrawEnteredEvent = endpoint({
  id: 'withdrawEnteredEvent',
  method: 'POST',
  path: '/api/v1/teams/{team}/events/{event}/withdrawal',
  summary: 'Withdraw an event',
  description: 'It is seen by nobody else any more. For an event that does not take place, cancelling is better.',
  tag: 'Events',
  callers: ['editor', 'planner'],
  keyScope: 'events:write',
  params: ofEvent,
  query: noQuery,
  answer: EnteredEvent,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});
