import { endpoint } from './endpoint.ts';
import { NamedOrganiser } from './joining.ts';
import { plainFieldsOf } from './plain-fields-of.ts';
import { Instant, Label, LocalDate } from './shapes.ts';
import { officeChoice, overviewAt, overviewReads } from './support-overview.ts';
import { NamedOffice, SupportSummary } from './support.ts';
import { z } from './zod.ts';

/** What became of requests in a period: handed on, shared out, and what they took. */

const period = {
  from: LocalDate.optional().meta({ description: 'First day; a year ago unless told' }),
  to: LocalDate.optional().meta({ description: 'Last day; today unless told' }),
};
interface Period {
  from?: string | undefined;
  to?: string | undefined;
}
export const inOrder = ({ from, to }: Period) => from === undefined || to === undefined || from <= to;
export const outOfOrder = { error: 'ends before it begins', path: ['to'], params: { reason: 'endsBeforeStart' } };
export const PeriodQuery = z.strictObject(period).refine(inOrder, outOfOrder);
export type PeriodQuery = z.infer<typeof PeriodQuery>;
export const periodFields = plainFieldsOf(PeriodQuery.shape);
const told = { from: LocalDate, to: LocalDate };

export const Transfer = z
  .object({
    at: Instant,
    from: SupportSummary,
    to: SupportSummary.optional(),
    reason: z.string().optional(),
    text: z.string().optional(),
    by: z.string().optional().meta({ description: 'Left out once their account is erased' }),
    side: z.enum(['office', 'head_office']),
  })
  .meta({ id: 'SupportTransfer' });
export type Transfer = z.infer<typeof Transfer>;

export const listTransfers = endpoint({
  ...overviewReads,
  id: 'listSupportTransfers',
  path: overviewAt('transfers'),
  summary: 'Requests that one office handed to another, the latest first',
  query: PeriodQuery,
  answer: z.object({ ...told, items: z.array(Transfer) }).meta({ id: 'SupportTransfers' }),
});

/** What became of a request, as it is counted. */
export const supportOutcomes = ['served', 'declined', 'waiting', 'lapsed', 'ended', 'transferred'] as const;
export const SupportOutcome = z.enum(supportOutcomes).meta({
  id: 'SupportOutcome',
  description:
    '`served`: both promised it, or more became of it; `waiting`: an answer is waited for; `lapsed`: nobody answered the ' +
    'proposal in time; `ended`: taken back or cancelled; `transferred`: another office goes on with it',
});
export type SupportOutcome = z.infer<typeof SupportOutcome>;

const shares = {
  asked: z.int(),
  ...(Object.fromEntries(supportOutcomes.map((one) => [one, z.int()])) as Record<SupportOutcome, z.ZodInt>),
  servedShare: z.number().optional().meta({ description: 'Of what was asked; left out when nothing was' }),
  declinedShare: z.number().optional(),
  daysToAnswer: z.number().optional().meta({
    description: 'On average from sending to the first proposal, refusal, place on a waiting list or transfer',
  }),
};
export const FairnessRow = z.object({ id: z.string(), name: Label, ...shares }).meta({ id: 'FairnessRow' });
export type FairnessRow = z.infer<typeof FairnessRow>;
export const FairnessSum = z.object(shares).meta({ id: 'FairnessSum' });

export const Fairness = z
  .object({
    ...told,
    organisers: z.array(FairnessRow).meta({
      description: 'What was handed on counts once, at the office it went to',
    }),
    offices: z.array(FairnessRow),
    ofOrganisers: FairnessSum,
    ofOffices: FairnessSum,
  })
  .meta({ id: 'Fairness' });
export type Fairness = z.infer<typeof Fairness>;

export const showFairness = endpoint({
  ...overviewReads,
  id: 'showSupportFairness',
  path: overviewAt('fairness'),
  summary: 'What organisers asked and offices answered, of requests sent in a period',
  query: PeriodQuery,
  answer: Fairness,
});

const effort = {
  count: z.int().meta({ description: 'Requests delivered' }),
  estimated: z.int().optional().meta({ description: 'Minutes promised; this and what follows only from three on' }),
  actual: z.int().optional().meta({ description: 'Minutes it took' }),
  median: z.number().optional().meta({ description: 'Of what it took by what was promised' }),
  p80: z.number().optional().meta({ description: 'What eight in ten stay under, of the same' }),
};
export const leastToShow = 3;

export const Efforts = z
  .object({
    ...told,
    offices: z.array(z.object({ office: NamedOffice, ...effort })),
    mixes: z.array(z.object({ services: z.array(z.object({ id: z.string(), name: Label })), ...effort })),
    total: z.object(effort),
  })
  .meta({ id: 'Efforts' });
export type Efforts = z.infer<typeof Efforts>;

export const showEfforts = endpoint({
  ...overviewReads,
  id: 'showSupportEfforts',
  path: overviewAt('efforts'),
  summary: 'What support was reckoned to take and what it took, by office and by services',
  description: 'Of requests that were delivered in a period. Nothing is told of fewer than three.',
  query: PeriodQuery,
  answer: Efforts,
});

export const AllRequestsQuery = z
  .strictObject({
    ...period,
    office: officeChoice,
    organiser: z.string().max(80).optional(),
    outcome: SupportOutcome.optional(),
    delivered: z.enum(['true']).optional().meta({ description: 'Delivered in the period, instead of sent in it' }),
    once: z.enum(['true']).optional().meta({ description: 'What was handed on stands once, at the office it went to' }),
    services: z.string().max(400).optional().meta({ description: 'Exactly these, with commas between' }),
  })
  .refine(inOrder, outOfOrder);
export type AllRequestsQuery = z.infer<typeof AllRequestsQuery>;
export const allRequestsFields = plainFieldsOf(AllRequestsQuery.shape);

export const listAllRequests = endpoint({
  ...overviewReads,
  id: 'listAllSupportRequests',
  path: overviewAt('requests'),
  summary: 'The requests behind a number of the other tables',
  query: AllRequestsQuery,
  answer: z
    .object({
      ...told,
      items: z.array(SupportSummary),
      office: NamedOffice.optional(),
      organiser: NamedOrganiser.optional(),
    })
    .meta({ id: 'AllSupportRequests' }),
});
