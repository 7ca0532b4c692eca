import { AlertFrequency } from './alerts.ts';
import { calendarItems } from './calendars.ts';
import { StaffHours } from './capacity.ts';
import { endpoint, Done } from './endpoint.ts';
import { Instant, Label, LocalDate, noParams, noQuery } from './shapes.ts';
import { TeamCode, TeamRole } from './teams.ts';
import { MyCase } from './visits.ts';
import { languages } from './words.ts';
import { z } from './zod.ts';

/** The sorts of things that are kept about people; each has its reason and its end. */
export const keptSorts = [
  'person',
  'signInMethods',
  'sessions',
  'codes',
  'memberships',
  'work',
  'invitations',
  'claims',
  'cases',
  'alerts',
  'calendars',
  'entered',
  'actions',
  'mails',
] as const;
export type KeptSort = (typeof keptSorts)[number];

const SomeTeam = { team: TeamCode, name: Label, role: TeamRole };

const Organisation = z.object({ id: z.string(), name: Label });

/** Everything that is kept about a person, without secrets. */
export const MyData = z
  .object({
    givenAt: Instant,
    person: z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      image: z.string().optional(),
      language: z.enum(languages),
      createdAt: Instant,
      changedAt: Instant,
      closesOn: LocalDate.optional(),
    }),
    signInMethods: z.array(
      z.object({
        kind: z.string().meta({ description: '`password`, or the identity provider' }),
        account: z.string().optional().meta({ description: 'What the identity provider calls the person' }),
        since: Instant,
        changedAt: Instant,
      }),
    ),
    sessions: z.array(
      z.object({ device: z.string(), signedInAt: Instant, lastUsedAt: Instant, endsAt: Instant, current: z.boolean() }),
    ),
    codes: z
      .array(z.object({ askedAt: Instant, expiresAt: Instant }))
      .meta({ description: 'Codes to sign in with that were mailed and not used' }),
    memberships: z.array(z.object({ ...SomeTeam, source: z.string(), since: Instant })),
    work: z
      .array(
        z.object({
          office: Organisation,
          hours: z.array(StaffHours),
          leave: z.array(z.object({ week: LocalDate, halfDays: z.int() })),
        }),
      )
      .meta({ description: 'Hours of the person in offices, and the weeks in which they are away' }),
    invitations: z
      .array(
        z.object({
          ...SomeTeam,
          sentAt: Instant,
          expiresAt: Instant,
          acceptedAt: Instant.optional(),
          withdrawnAt: Instant.optional(),
        }),
      )
      .meta({ description: 'Sent to the address of the person' }),
    claims: z.array(
      z.object({
        organisation: Organisation,
        motivation: z.string(),
        state: z.string(),
        madeAt: Instant,
        decidedAt: Instant.optional(),
      }),
    ),
    cases: z.array(MyCase).meta({ description: 'Cases of companies that the person attached to official visits' }),
    alerts: z
      .array(
        z.object({
          kind: z.enum(['search', 'event', 'unconfirmed', 'told']),
          name: z.string(),
          frequency: AlertFrequency.optional(),
          since: Instant,
        }),
      )
      .meta({ description: 'Searches saved and events followed for the address, and events it was told of as new' }),
    calendars: z
      .array(
        z.object({
          name: z.string(),
          selection: z.string().meta({ description: 'As the query of `GET /api/v1/events`' }),
          per: z.enum(calendarItems),
          deadlines: z.boolean(),
          confirmed: z.boolean(),
          language: z.enum(languages),
          createdAt: Instant,
          changedAt: Instant,
          lastFetchedOn: LocalDate.optional(),
          revokedAt: Instant.optional(),
        }),
      )
      .meta({ description: 'Calendars of their own; of one that is revoked only that' }),
    entered: z
      .array(
        z.object({
          kind: z.enum([
            'event',
            'organisation',
            'invitation',
            'key',
            'review',
            'draft',
            'joint_request',
            'introduction',
            'import',
            'support_dossier',
            'support_request',
            'support_message',
          ]),
          id: z.string(),
          name: z.string(),
          at: Instant,
        }),
      )
      .meta({ description: 'What stands to the name of the person' }),
    actions: z
      .array(
        z.object({
          at: Instant,
          door: z.string(),
          team: z.string().optional(),
          subject: z.object({ kind: z.string(), id: z.string() }),
          action: z.string(),
          changes: z.array(z.object({ field: z.string(), from: z.unknown().optional(), to: z.unknown().optional() })),
        }),
      )
      .meta({ description: 'What the person did, as the audit trail tells it; the last first' }),
    mails: z
      .array(z.object({ kind: z.string(), at: Instant, sentAt: Instant.optional() }))
      .meta({ description: 'Sent to the address of the person; what they said is not kept' }),
    kept: z
      .array(z.object({ sort: z.enum(keptSorts), days: z.int().optional() }))
      .meta({ description: 'How long each sort is kept; without days, as long as the account' }),
  })
  .meta({ id: 'MyData' });
export type MyData = z.infer<typeof MyData>;

export const getMyData = endpoint({
  id: 'getMyData',
  method: 'GET',
  path: '/api/v1/me/data',
  summary: 'Everything that is kept about me',
  description: 'The right of access and to take data along (GDPR, articles 15 and 20). No secrets, no data of others.',
  tag: 'My account',
  callers: 'signed_in',
  params: noParams,
  query: noQuery,
  answer: MyData,
  problems: ['badRequest', 'unauthenticated'],
  sharedCacheSeconds: 0,
});

/** A team of somebody who may leave for good. */
export const LeftTeam = z.object({
  ...SomeTeam,
  events: z.int().meta({ description: 'Events of the organisation that the person answers for' }),
});
export type LeftTeam = z.infer<typeof LeftTeam>;

export const Deletion = z
  .object({
    closesOn: LocalDate.optional().meta({ description: 'Day the account is erased, once that was asked' }),
    days: z.int().meta({ description: 'Days between asking and erasing' }),
    mailDays: z.int().meta({ description: 'Days that the last mail is remembered' }),
    teams: z.array(LeftTeam).meta({ description: 'Teams the person leaves' }),
    blockedBy: z
      .array(z.object({ team: TeamCode, name: Label }))
      .meta({ description: 'Teams that nobody else could manage: a colleague has to take over first' }),
  })
  .meta({ id: 'Deletion' });
export type Deletion = z.infer<typeof Deletion>;

export const getDeletion = endpoint({
  id: 'getDeletion',
  method: 'GET',
  path: '/api/v1/me/deletion',
  summary: 'What erasing my account would mean, and whether I asked for it',
  tag: 'My account',
  callers: 'signed_in',
  params: noParams,
  query: noQuery,
  answer: Deletion,
  problems: ['badRequest', 'unauthenticated'],
  sharedCacheSeconds: 0,
});

export const askDeletion = endpoint({
  id: 'askDeletion',
  method: 'POST',
  path: '/api/v1/me/deletion',
  summary: 'Erase my account',
  description:
    'It is erased some days later and can be kept until then; all other sessions end at once. Refused to the last owner ' +
    'of an organisation that has other members or events, and to the last planner.',
  tag: 'My account',
  callers: 'signed_in',
  throttle: { times: 20, minutes: 60 },
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    confirm: z
      .string()
      .trim()
      .toLowerCase()
      .min(1)
      .max(254)
      .meta({ description: 'The address of the account, typed over' }),
  }),
  answer: z.object({ closesOn: LocalDate }).meta({ id: 'AskedDeletion' }),
  status: 202,
  problems: ['badRequest', 'unauthenticated', 'conflict', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});

export const keepAccount = endpoint({
  id: 'keepAccount',
  method: 'DELETE',
  path: '/api/v1/me/deletion',
  summary: 'Keep my account after all',
  tag: 'My account',
  callers: 'signed_in',
  params: noParams,
  query: noQuery,
  answer: Done,
  problems: ['badRequest', 'unauthenticated'],
  sharedCacheSeconds: 0,
});
