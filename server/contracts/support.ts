import { NamedOrganiser } from './joining.ts';
import { CountryCode, Instant, Label, LocalDate, Text } from './shapes.ts';
import { SupportForm } from './support-form.ts';
import {
  DeclineReason,
  LoadBand,
  ProposalState,
  ServiceOutcome,
  SupportSide,
  SupportState,
  Urgency,
} from './support-words.ts';
import { DatePrecision, EventMode, EventStatus, OrganiserRole } from './words.ts';
import { z } from './zod.ts';

/** What organisers and offices read of dossiers and requests. */

export const NamedOffice = z.object({ id: z.string(), city: Label }).meta({ id: 'NamedOffice' });
export type NamedOffice = z.infer<typeof NamedOffice>;

export const supportVerbs = [
  'take',
  'ask',
  'inform',
  'propose',
  'confirm',
  'counter',
  'waitlist',
  'transfer',
  'decline',
  'withdraw',
  'reconfirm',
  'reconsider',
  'start',
  'deliver',
  'cancel',
  'close',
] as const;
export const SupportVerb = z.enum(supportVerbs).meta({ id: 'SupportVerb' });
export type SupportVerb = z.infer<typeof SupportVerb>;

export const SupportEvent = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    title: Text,
    status: EventStatus,
    mode: EventMode,
    published: z.boolean(),
    sectors: z.array(z.string()),
    organisers: z.array(NamedOrganiser.extend({ role: OrganiserRole })),
    legs: z.array(
      z.object({
        id: z.string(),
        country: CountryCode.optional(),
        city: z.string().optional(),
        cityEn: z.string().optional(),
        precision: DatePrecision,
        startsOn: LocalDate.optional(),
        endsOn: LocalDate.optional(),
      }),
    ),
  })
  .meta({ id: 'SupportEvent', description: 'The event of a dossier, as those who read the dossier are told of it' });
export type SupportEvent = z.infer<typeof SupportEvent>;

/** Something of the event that became something else since it was asked or agreed on. */
export const SupportDifference = z
  .object({ what: Label, was: Label.optional(), is: Label.optional() })
  .meta({ id: 'SupportDifference' });
export type SupportDifference = z.infer<typeof SupportDifference>;

export const AskedService = z
  .object({
    service: z.string(),
    quantity: z.int(),
    note: z.string().optional(),
    neededBy: LocalDate.optional(),
  })
  .meta({ id: 'AskedService' });
export type AskedService = z.infer<typeof AskedService>;

export const GrantedService = z
  .object({
    service: z.string(),
    outcome: ServiceOutcome,
    quantity: z.int(),
    note: z.string().optional(),
  })
  .meta({ id: 'GrantedService' });
export type GrantedService = z.infer<typeof GrantedService>;

export const Proposal = z
  .object({
    number: z.int().meta({ description: 'From 1; each new proposal of a request is the next' }),
    state: ProposalState,
    from: LocalDate,
    to: LocalDate,
    estimateMinutes: z.int(),
    services: z.array(GrantedService),
    conditions: z.string().optional(),
    conditionsVersion: z.string().meta({ description: 'Of the general conditions both sides agree to' }),
    validUntil: Instant,
    by: z.string().optional().meta({ description: 'Left out once their account is erased' }),
    at: Instant,
    approved: z.boolean().meta({ description: 'Whether a head of office let it go above the capacity' }),
    answeredBy: z.string().optional(),
    answeredAt: Instant.optional(),
  })
  .meta({ id: 'SupportProposal' });
export type Proposal = z.infer<typeof Proposal>;

export const SupportStep = z
  .object({
    version: z.int(),
    from: SupportState,
    to: SupportState,
    at: Instant,
    side: SupportSide,
    by: z.string().optional(),
    reason: z.string().optional(),
    text: z.string().optional(),
    alternative: z.string().optional(),
    fields: z.array(z.string()).optional().meta({ description: 'Fields of the form that a question is about' }),
    days: z.object({ from: LocalDate, to: LocalDate }).optional().meta({ description: 'Other days that are wanted' }),
    differences: z.array(SupportDifference).optional(),
  })
  .meta({ id: 'SupportStep', description: 'One step in the life of a request; steps are only ever added' });
export type SupportStep = z.infer<typeof SupportStep>;

export const SupportMessage = z
  .object({
    id: z.uuid(),
    at: Instant,
    side: SupportSide.exclude(['system']),
    by: z.string().optional(),
    text: z.string(),
    toAll: z.boolean().meta({ description: 'Whether it was said to all offices of the dossier' }),
    internal: z.boolean().meta({ description: 'A note of the office to itself' }),
    unread: z.boolean(),
    files: z.array(z.object({ id: z.uuid(), name: z.string(), url: z.string(), size: z.int() })),
  })
  .meta({ id: 'SupportMessage' });
export type SupportMessage = z.infer<typeof SupportMessage>;

/** A request in a list. */
export const SupportSummary = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    state: SupportState,
    version: z.int(),
    office: NamedOffice,
    organiser: NamedOrganiser,
    event: SupportEvent,
    from: LocalDate,
    to: LocalDate,
    estimateMinutes: z.int(),
    urgency: Urgency.optional(),
    lead: z.object({ id: z.uuid(), name: z.string() }).optional(),
    submittedAt: Instant,
    changedAt: Instant,
    dueAt: Instant.optional().meta({ description: 'When the next step of the office is expected, on its own clock' }),
    answerDueAt: Instant.optional().meta({ description: 'By when the office answers at the latest' }),
    overdue: z.boolean(),
    timeZone: z.string().meta({ description: 'Of the office' }),
    reached: z
      .array(z.object({ state: SupportState, at: Instant }))
      .meta({ description: 'The states it came into, each when it last did' }),
    unread: z.int().meta({ description: 'Messages and steps since the reader last looked' }),
  })
  .meta({ id: 'SupportSummary' });
export type SupportSummary = z.infer<typeof SupportSummary>;

export const SupportRequest = SupportSummary.extend({
  side: SupportSide.exclude(['system']).meta({ description: 'On whose behalf it is read' }),
  dossier: z.uuid(),
  form: SupportForm,
  asked: z.array(AskedService),
  proposals: z.array(Proposal).meta({ description: 'The latest first' }),
  steps: z.array(SupportStep).meta({ description: 'The first one first' }),
  messages: z.array(SupportMessage).meta({ description: 'The first one first' }),
  differences: z.array(SupportDifference).meta({
    description: 'In what the event is otherwise now than when this was asked or agreed on',
  }),
  assignees: z.array(
    z.object({ id: z.uuid(), name: z.string().optional(), office: z.string(), actualMinutes: z.int().optional() }),
  ),
  transferredFrom: z.object({ reference: z.string(), office: NamedOffice }).optional(),
  transferredTo: z.object({ reference: z.string(), office: NamedOffice }).optional(),
  declined: z.object({ reason: DeclineReason, text: z.string(), alternative: z.string() }).optional(),
  report: z.string().optional(),
  satisfaction: z.int().optional(),
  satisfactionText: z.string().optional(),
  may: z.array(SupportVerb).meta({ description: 'What the reader may do with it now' }),
  mayWrite: z.boolean().meta({ description: 'Whether the reader may do more than read' }),
  mayApprove: z.boolean().meta({ description: 'Whether the reader may go above the capacity of the office' }),
}).meta({ id: 'SupportRequest' });
export type SupportRequest = z.infer<typeof SupportRequest>;

/** What an office can do in a week, as organisers see it before they ask. */
export const OfficeWeek = z
  .object({
    week: z.string().meta({ description: 'ISO 8601', example: '2027-W12' }),
    startsOn: LocalDate,
    band: LoadBand,
    freeMinutes: z.int().optional().meta({ description: 'Left out while it is not known' }),
    capacityMinutes: z.int().optional(),
  })
  .meta({ id: 'OfficeWeek' });
export type OfficeWeek = z.infer<typeof OfficeWeek>;
