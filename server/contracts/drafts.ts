import { DraftFields, DraftSection, FieldChange } from './draft-fields.ts';
import { EnteredEvent } from './entered-events.ts';
import { Done, endpoint } from './endpoint.ts';
import { EventDetail } from './events.ts';
import { CountryCode, Instant, LocalDate, noQuery } from './shapes.ts';
import { TeamCode } from './teams.ts';
import { StandInWindow } from './visits.ts';
import { DatePrecision, EventStatus, editorialStates } from './words.ts';
import { z } from './zod.ts';

/** Writing an event: what is typed is kept as it is, and becomes an event, or its new version, when it is published. */

const FieldProblem = z
  .object({
    field: z.string(),
    section: DraftSection,
    reason: z.string().meta({ description: 'What is wrong in one word; `required` for what is missing' }),
    detail: z.string(),
  })
  .meta({ id: 'FieldProblem' });
export type FieldProblem = z.infer<typeof FieldProblem>;

const MissingField = z
  .object({
    field: z.string(),
    section: DraftSection,
    points: z.int().meta({ description: 'What filling it in adds to the score' }),
    required: z.boolean().meta({ description: 'Whether it cannot be published without' }),
  })
  .meta({ id: 'MissingField' });
export type MissingField = z.infer<typeof MissingField>;

export const PlanOutline = z
  .object({
    countries: z.array(CountryCode),
    sectors: z.array(z.string()),
    from: LocalDate.optional(),
    to: LocalDate.optional(),
    precision: DatePrecision.optional().meta({ description: 'Of the first leg' }),
  })
  .meta({ id: 'PlanOutline', description: 'Where, when and about what, as far as it can be read already' });
export type PlanOutline = z.infer<typeof PlanOutline>;

export const DraftLeg = z
  .object({
    key: z.string(),
    country: z.string().optional(),
    city: z.string().optional(),
    cityEn: z.string().optional(),
    precision: DatePrecision.optional(),
    startsOn: z.string().optional(),
    endsOn: z.string().optional(),
    startTime: z.string().optional(),
    endTime: z.string().optional(),
  })
  .meta({ id: 'DraftLeg', description: 'A leg as far as it is typed, with the days its dates stand for' });
export type DraftLeg = z.infer<typeof DraftLeg>;

export const LegWarning = z
  .object({
    leg: z.string().meta({ description: 'Key of the leg' }),
    kind: z.enum(['overlap', 'outOfOrder', 'past']),
    other: z.string().optional().meta({ description: 'Key of the leg before it' }),
  })
  .meta({ id: 'LegWarning' });
export type LegWarning = z.infer<typeof LegWarning>;

export const Draft = z
  .object({
    id: z.uuid().meta({ description: 'Id of the event it is about, or will be' }),
    version: z.int(),
    fields: DraftFields,
    /** What the event says now, where it exists: the list of changes is the difference. */
    published: DraftFields.optional(),
    isNew: z.boolean().meta({ description: 'Whether there is no event yet' }),
    event: z
      .object({
        slug: z.string(),
        editorialState: z.enum(editorialStates),
        status: EventStatus,
        wasPublic: z.boolean().meta({ description: 'Whether everybody could see it once' }),
      })
      .optional(),
    outcome: z.enum(['shared', 'public', 'submitted', 'asksPublic', 'changes']).meta({
      description:
        'What publishing it does: `shared` with its audience, `public` at once, `submitted` to a planner, `asksPublic` ' +
        'to a planner while its audience goes on seeing it, or `changes` what is seen already',
    }),
    outdated: z.boolean().meta({ description: 'Whether the event was changed elsewhere since this was begun' }),
    createdAt: Instant,
    changedAt: Instant,
    changedBy: z.string().optional().meta({ description: 'Name of who changed it last' }),
    outline: PlanOutline,
    legs: z.array(DraftLeg),
    score: z.int().meta({ description: 'How complete it is, 0 to 100' }),
    missing: z.array(MissingField),
    problems: z.array(FieldProblem),
    warnings: z.array(LegWarning),
    standIn: z
      .array(StandInWindow)
      .optional()
      .meta({ description: 'Of an official visit, all that others would be told of it, were it confidential' }),
  })
  .meta({ id: 'Draft' });
export type Draft = z.infer<typeof Draft>;

const DraftItem = Draft.pick({ id: true, isNew: true, changedAt: true, changedBy: true, score: true, outline: true })
  .extend({ title: z.string() })
  .meta({ id: 'DraftItem' });
export type DraftItem = z.infer<typeof DraftItem>;

const FieldConflict = z
  .object({
    field: z.string(),
    theirs: z.union([z.string(), z.array(z.string())]).optional(),
    by: z.string().optional().meta({ description: 'Name of who changed it' }),
    at: Instant.optional(),
  })
  .meta({ id: 'FieldConflict' });
export type FieldConflict = z.infer<typeof FieldConflict>;

const ofTeam = z.strictObject({ team: TeamCode });
const ofDraft = z.strictObject({ team: TeamCode, draft: z.uuid() });
const common = { tag: 'Events', sharedCacheSeconds: 0 } as const;
const editors = ['editor', 'planner'] as const;

export const listDrafts = endpoint({
  ...common,
  id: 'listDrafts',
  method: 'GET',
  path: '/api/v1/teams/{team}/drafts',
  summary: 'What an organisation is writing, the last changed first',
  callers: ['reader', 'planner'],
  params: ofTeam,
  query: noQuery,
  answer: z.object({ items: z.array(DraftItem) }).meta({ id: 'Drafts' }),
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
});

export const createDraft = endpoint({
  ...common,
  id: 'createDraft',
  method: 'POST',
  path: '/api/v1/teams/{team}/drafts',
  summary: 'Begin to write: a new event, changes to one, or a new edition',
  description: 'Changes to an event that are being gathered already are gone on with.',
  callers: editors,
  params: ofTeam,
  query: noQuery,
  body: z.strictObject({
    event: z.uuid().optional().meta({ description: 'Gather changes to this event' }),
    editionOf: z.uuid().optional().meta({ description: 'Begin from this event, as the next of its series' }),
    fields: DraftFields.optional().meta({ description: 'What is filled in already' }),
  }),
  answer: Draft,
  status: 201,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
});

export const getDraft = endpoint({
  ...common,
  id: 'getDraft',
  method: 'GET',
  path: '/api/v1/teams/{team}/drafts/{draft}',
  summary: 'One draft, with what is missing and what is not right yet',
  callers: ['reader', 'planner'],
  params: ofDraft,
  query: noQuery,
  answer: z
    .object({
      draft: Draft,
      may: z
        .object({
          edit: z.boolean(),
          publish: z.boolean().meta({ description: 'Make it the event; for the organisation that entered that alone' }),
        })
        .meta({ description: 'What whoever asks may do here' }),
    })
    .meta({ id: 'DraftAnswer' }),
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
});

export const saveDraft = endpoint({
  ...common,
  id: 'saveDraft',
  method: 'PATCH',
  path: '/api/v1/teams/{team}/drafts/{draft}',
  summary: 'Save changed fields',
  description:
    'Each change says what stood there before. A field that says something else by now is left as it is and given back ' +
    'as a conflict; all others are saved.',
  callers: editors,
  params: ofDraft,
  query: noQuery,
  body: z.strictObject({ changes: z.array(FieldChange).max(500) }),
  answer: z
    .object({
      version: z.int(),
      savedAt: Instant,
      conflicts: z.array(FieldConflict),
      outline: PlanOutline,
      score: z.int(),
    })
    .meta({ id: 'DraftSaved' }),
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
});

export const discardDraft = endpoint({
  ...common,
  id: 'discardDraft',
  method: 'DELETE',
  path: '/api/v1/teams/{team}/drafts/{draft}',
  summary: 'Throw a draft away; an event it is about stays as it is',
  callers: editors,
  params: ofDraft,
  query: noQuery,
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
});

export const renewDraft = endpoint({
  ...common,
  id: 'renewDraft',
  method: 'POST',
  path: '/api/v1/teams/{team}/drafts/{draft}/renewal',
  summary: 'Put the gathered changes on the event as it is now',
  description: 'For an event that was changed elsewhere. Fields changed on both sides keep what the draft says.',
  callers: editors,
  params: ofDraft,
  query: noQuery,
  answer: Draft,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
});

export const previewDraft = endpoint({
  ...common,
  id: 'previewDraft',
  method: 'GET',
  path: '/api/v1/teams/{team}/drafts/{draft}/preview',
  summary: 'The event as others would see it',
  callers: editors,
  params: ofDraft,
  query: noQuery,
  answer: EventDetail,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
});

export const publishDraft = endpoint({
  ...common,
  id: 'publishDraft',
  method: 'POST',
  path: '/api/v1/teams/{team}/drafts/{draft}/publication',
  summary: 'Make what was written the event: share, offer or publish it, or publish its changes',
  description:
    'What others see follows from its audience and from whether a planner looks first. The draft is gone afterwards.',
  callers: editors,
  params: ofDraft,
  query: noQuery,
  body: z.strictObject({
    version: z.int().positive(),
    rescheduled: z.boolean().optional().meta({ description: 'Whether changed dates are announced as a new date' }),
  }),
  answer: EnteredEvent,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
});
