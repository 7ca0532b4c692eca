import { Done, endpoint } from './endpoint.ts';
import { prose } from './organisations.ts';
import { CountryCode, Label, LocalDate, noQuery } from './shapes.ts';
import { SupportForm, supportFormFields } from './support-form.ts';
import { NamedOffice, OfficeWeek, SupportEvent, SupportRequest, SupportSummary } from './support.ts';
import { Urgency } from './support-words.ts';
import { TeamCode } from './teams.ts';
import { z } from './zod.ts';

/** What an organisation does with its dossiers: ask, answer, confirm, and take back. */

const common = { tag: 'Support', query: noQuery, sharedCacheSeconds: 0 } as const;
const reads = {
  ...common,
  callers: ['reader', 'planner'],
  problems: ['badRequest', 'unauthenticated', 'notFound'],
} as const;
const writes = {
  ...common,
  callers: ['editor', 'planner'],
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
} as const;

const ofTeam = z.strictObject({ team: TeamCode });
const ofEvent = z.strictObject({ team: TeamCode, event: z.uuid() });
const ofRequest = z.strictObject({ team: TeamCode, request: z.uuid() });
const version = z.int().min(1).meta({ description: 'Of the request, as it was when this was decided' });

export const DossierOffice = z
  .object({
    office: NamedOffice,
    countries: z.array(CountryCode).meta({ description: 'Of the event, that it answers for' }),
    from: LocalDate.optional().meta({ description: 'First day wanted there: that of its legs, unless told' }),
    to: LocalDate.optional(),
    legs: z
      .object({ from: LocalDate, to: LocalDate })
      .optional()
      .meta({ description: 'First and last day of its legs, as far as they are known' }),
    wanted: z.boolean(),
    staffed: z.boolean().meta({ description: 'Whether somebody reads requests there' }),
    weeks: z.array(OfficeWeek).meta({ description: 'The weeks wanted' }),
    room: z.array(OfficeWeek).meta({ description: 'Where those have no room: the two nearest weeks that do' }),
    estimateMinutes: z.int().meta({ description: 'What the services wanted usually take' }),
    urgency: Urgency.optional(),
    normDays: z.int().meta({ description: 'Days before the first day by which the office wants to know' }),
    request: SupportSummary.optional().meta({ description: 'The latest request of this dossier to it' }),
  })
  .meta({ id: 'DossierOffice' });
export type DossierOffice = z.infer<typeof DossierOffice>;

export const Dossier = z
  .object({
    version: z.int().meta({ description: '0 while nothing was kept yet' }),
    event: SupportEvent,
    form: SupportForm.meta({ description: 'As far as it is filled in, with what the event tells already' }),
    filledIn: z.array(z.string()).meta({ description: 'Fields that come from the event and were not typed here' }),
    offices: z.array(DossierOffice),
    usual: z
      .array(z.object({ service: z.string(), onceMinutes: z.int(), eachMinutes: z.int() }))
      .meta({ description: 'What each service usually takes an office: once, and for each one asked for' }),
    missing: z.array(z.object({ field: z.string(), reason: z.string() })).meta({
      description: 'What is to be filled in before it can be sent',
    }),
    may: z.object({ edit: z.boolean() }),
  })
  .meta({ id: 'SupportDossier' });
export type Dossier = z.infer<typeof Dossier>;

export const listDossiers = endpoint({
  ...reads,
  id: 'listSupportRequests',
  method: 'GET',
  path: '/api/v1/teams/{team}/support',
  summary: 'Requests of an organisation for the support of offices, those that wait for it first',
  params: ofTeam,
  answer: z
    .object({
      items: z.array(SupportSummary),
      drafts: z.array(z.object({ event: SupportEvent, since: z.string() })),
      name: Label,
      may: z.object({ ask: z.boolean() }),
    })
    .meta({ id: 'SupportRequests' }),
});

export const getDossier = endpoint({
  ...reads,
  id: 'getSupportDossier',
  method: 'GET',
  path: '/api/v1/teams/{team}/events/{event}/support',
  summary: 'The dossier of an event: what is asked of which offices, and the load of each',
  params: ofEvent,
  answer: Dossier,
});

const clearable = Object.keys(supportFormFields) as [keyof typeof supportFormFields];

export const saveDossier = endpoint({
  ...writes,
  id: 'saveSupportDossier',
  method: 'PATCH',
  path: '/api/v1/teams/{team}/events/{event}/support',
  summary: 'Keep some fields of the form of a dossier',
  description: 'Fields named in `clear` are emptied; all others stay as they were.',
  params: ofEvent,
  body: z.strictObject({
    version: z.int().min(0).meta({ description: 'Of the dossier; 0 for a new one' }),
    set: z.strictObject(supportFormFields).optional(),
    clear: z.array(z.enum(clearable)).max(40).optional(),
  }),
  answer: Dossier,
});

export const submitDossier = endpoint({
  ...writes,
  id: 'submitSupportDossier',
  method: 'POST',
  path: '/api/v1/teams/{team}/events/{event}/support/submission',
  summary: 'Ask the offices of a dossier, each by a request of its own',
  throttle: { times: 60, minutes: 60 },
  params: ofEvent,
  body: z.strictObject({ version: z.int().min(1) }),
  answer: Dossier,
  problems: [...writes.problems, 'tooManyRequests'],
});

export const getSupportRequest = endpoint({
  ...reads,
  id: 'getSupportRequest',
  method: 'GET',
  path: '/api/v1/teams/{team}/support/{request}',
  summary: 'One request of an organisation, with all that was said',
  params: ofRequest,
  answer: SupportRequest,
});

const ofRequestWrites = { ...writes, params: ofRequest, answer: SupportRequest } as const;
const at = (verb: string) => `/api/v1/teams/{team}/support/{request}/${verb}` as const;

export const informOffice = endpoint({
  ...ofRequestWrites,
  id: 'answerSupportQuestion',
  method: 'POST',
  path: at('information'),
  summary: 'Answer what the office asked; its clock goes on',
  body: z.strictObject({ version, text: prose(4000) }),
});

export const confirmProposal = endpoint({
  ...ofRequestWrites,
  id: 'confirmSupportProposal',
  method: 'POST',
  path: at('confirmation'),
  summary: 'Confirm the proposal of an office: from now on both sides promised it',
  body: z.strictObject({ version, proposal: z.int().min(1).meta({ description: 'Number of the proposal' }) }),
});

export const counterProposal = endpoint({
  ...ofRequestWrites,
  id: 'counterSupportProposal',
  method: 'POST',
  path: at('counter'),
  summary: 'Ask for the proposal otherwise',
  body: z.strictObject({
    version,
    text: prose(4000),
    from: LocalDate.optional().meta({ description: 'Other days wanted' }),
    to: LocalDate.optional(),
  }),
});

export const withdrawSupportRequest = endpoint({
  ...ofRequestWrites,
  id: 'withdrawSupportRequest',
  method: 'POST',
  path: at('withdrawal'),
  summary: 'Take a request back before anything was agreed',
  body: z.strictObject({ version, text: prose(2000).optional() }),
});

export const cancelSupport = endpoint({
  ...ofRequestWrites,
  id: 'cancelSupport',
  method: 'POST',
  path: at('cancellation'),
  summary: 'Cancel what both agreed, with the reason',
  body: z.strictObject({ version, text: prose(2000) }),
});

export const closeSupport = endpoint({
  ...ofRequestWrites,
  id: 'closeSupport',
  method: 'POST',
  path: at('closing'),
  summary: 'Close a request that was delivered, and say how it was',
  body: z.strictObject({ version, satisfaction: z.int().min(1).max(5).optional(), text: prose(2000).optional() }),
});

export const sendSupportMessage = endpoint({
  ...writes,
  id: 'sendSupportMessage',
  method: 'POST',
  path: at('messages'),
  summary: 'Write to the office, or to all offices of the dossier',
  throttle: { times: 120, minutes: 60 },
  params: ofRequest,
  body: z.strictObject({
    text: prose(8000),
    toAll: z.boolean().optional(),
    files: z.array(z.uuid()).max(5).optional().meta({ description: 'Documents that were sent to the team before' }),
  }),
  answer: SupportRequest,
  status: 201,
  problems: [...writes.problems, 'tooManyRequests'],
});

export const readSupportRequest = endpoint({
  ...reads,
  id: 'readSupportRequest',
  method: 'POST',
  path: at('reading'),
  summary: 'Note that I read it up to now',
  params: ofRequest,
  answer: Done,
});

export const remindOffice = endpoint({
  ...writes,
  id: 'remindOffice',
  method: 'POST',
  path: at('reminder'),
  summary: 'Remind an office that is late; once a working day',
  params: ofRequest,
  answer: Done,
});
