import { endpoint } from './endpoint.ts';
import { plainFieldsOf } from './plain-fields-of.ts';
import { Label, LocalDate, noParams } from './shapes.ts';
import { NamedOffice, SupportSummary } from './support.ts';
import { LoadBand } from './support-words.ts';
import { z } from './zod.ts';

/** What head office sees of the support of all offices together. Every number can be asked for as the list behind it. */

export const overviewReads = {
  tag: 'Support',
  method: 'GET',
  callers: ['planner'],
  params: noParams,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
} as const;
export const overviewAt = (what: string) => `/api/v1/support/${what}` as const;

export const usualOverviewWeeks = 13;

const minutes = (description: string) => z.number().min(0).meta({ description });
const window = {
  from: LocalDate.optional().meta({ description: 'A day of the first week; today unless told' }),
  weeks: z.coerce.number().int().min(1).max(53).optional().meta({ description: 'How many weeks, 13 unless told' }),
};
export const officeChoice = z.string().max(60).optional();

/** What is asked and promised, in minutes: promises whole, and what is only asked for whole as well. */
const taken = {
  soft: minutes('Asked for and under review'),
  tentative: minutes('Proposed and not answered yet'),
  firm: minutes('Agreed by both'),
};

export const HeatCell = z
  .object({
    ...taken,
    band: LoadBand,
    capacity: z.int().optional().meta({ description: 'Left out while it is not known, which is never free' }),
    workingDays: z.int().meta({ description: 'Days on which the office works' }),
    holidays: z
      .array(z.object({ day: LocalDate, name: Label }))
      .meta({ description: 'On days it would work otherwise' }),
  })
  .meta({ id: 'HeatCell', description: 'A week of an office, in minutes' });
export type HeatCell = z.infer<typeof HeatCell>;

export const HeatSum = z
  .object({
    ...taken,
    band: LoadBand.meta({ description: 'Of the weeks whose capacity is known' }),
    capacity: z.int().meta({ description: 'Of the weeks whose capacity is known' }),
    unknown: z.int().meta({ description: 'How many weeks have a capacity nobody knows' }),
    ofUnknown: z.object(taken).meta({ description: 'What of the sum lies in those weeks' }),
    over: z.int().meta({ description: 'How many weeks are above their capacity' }),
  })
  .meta({ id: 'HeatSum', description: 'Weeks together, in minutes' });
export type HeatSum = z.infer<typeof HeatSum>;

export const HeatRow = z
  .object({
    office: NamedOffice,
    country: z.string(),
    region: z.object({ id: z.string(), name: Label }).optional(),
    cells: z.array(HeatCell).meta({ description: 'One for each week, in their order' }),
    total: HeatSum,
  })
  .meta({ id: 'HeatRow' });
export type HeatRow = z.infer<typeof HeatRow>;

export const HeatMap = z
  .object({
    weeks: z.array(z.object({ week: z.string().meta({ example: '2027-W12' }), startsOn: LocalDate, total: HeatSum })),
    rows: z.array(HeatRow),
    total: HeatSum,
  })
  .meta({ id: 'HeatMap' });
export type HeatMap = z.infer<typeof HeatMap>;

export const heatSorts = ['load', 'name'] as const;
export const HeatMapQuery = z.strictObject({
  ...window,
  sort: z.enum(heatSorts).optional().meta({ description: 'The fullest office first, unless told' }),
  group: z.enum(['region']).optional().meta({ description: 'Offices of a region together' }),
});
export type HeatMapQuery = z.infer<typeof HeatMapQuery>;
export const heatMapFields = plainFieldsOf(HeatMapQuery.shape);

export const showHeatMap = endpoint({
  ...overviewReads,
  id: 'showHeatMap',
  path: overviewAt('heat-map'),
  callers: ['officer', 'planner'],
  summary: 'What offices abroad can do and have to do, week by week',
  query: HeatMapQuery,
  answer: HeatMap,
});

export const CommitmentsQuery = z.strictObject({ ...window, office: officeChoice });
export type CommitmentsQuery = z.infer<typeof CommitmentsQuery>;
export const commitmentsFields = plainFieldsOf(CommitmentsQuery.shape);

export const Commitment = z
  .object({
    request: SupportSummary,
    kind: z.enum(['soft', 'tentative', 'firm']),
    minutes: z.int().meta({ description: 'What of it lies in these weeks' }),
    approved: z.boolean().meta({ description: 'Whether a head of office let it go above the capacity' }),
  })
  .meta({ id: 'Commitment' });
export type Commitment = z.infer<typeof Commitment>;

export const listCommitments = endpoint({
  ...overviewReads,
  id: 'listCommitments',
  path: overviewAt('commitments'),
  summary: 'The requests behind a number of the heat map',
  query: CommitmentsQuery,
  answer: z.object({ items: z.array(Commitment), total: z.object(taken) }).meta({ id: 'Commitments' }),
});

/** A week of a request that does not fit in what its office has left. */
const FullWeek = z.object({
  startsOn: LocalDate,
  capacity: z.int().optional(),
  promised: z.int().meta({ description: 'To others, in minutes' }),
  minutes: z.int().meta({ description: 'What this request asks of the week' }),
});

export const Attention = z
  .object({
    overdue: z.array(SupportSummary).meta({ description: 'The office is late with its next step' }),
    unanswered: z.array(SupportSummary).meta({ description: 'Sent, and nobody of the office took it up yet' }),
    unread: z.array(SupportSummary).meta({ description: 'At an office in which nobody reads it: an alarm' }),
    noRoom: z
      .array(z.object({ request: SupportSummary, weeks: z.array(FullWeek) }))
      .meta({ description: 'Accepting it needs an approval: it does not fit, or the capacity is not known' }),
    reconfirm: z.array(SupportSummary).meta({ description: 'The event changed, and the office has to confirm again' }),
    offices: z.array(NamedOffice).meta({ description: 'To which a request can be handed' }),
  })
  .meta({ id: 'SupportAttention' });
export type Attention = z.infer<typeof Attention>;
export const attentionLists = ['unread', 'overdue', 'unanswered', 'noRoom', 'reconfirm'] as const;
export type AttentionList = (typeof attentionLists)[number];

export const showAttention = endpoint({
  ...overviewReads,
  id: 'showSupportAttention',
  path: overviewAt('attention'),
  summary: 'Requests that head office should look at',
  query: z.strictObject({}),
  answer: Attention,
});
