import { endpoint } from './endpoint.ts';
import { EventSelection } from './search-query.ts';
import { Label, noParams } from './shapes.ts';
import { z } from './zod.ts';

/** What people type, read as choices: for each chip the selection one goes on to. */

const selection = z.string().meta({
  description: 'The parameters of the selection, as they stand behind the ? of `/api/v1/events`',
  example: 'country=VN&sector=life-sciences-health.biotech',
});
const count = z.int().meta({ description: 'Events in that selection' });

const meaningParameters = [
  'country',
  'region',
  'sector',
  'domain',
  'kind',
  'mode',
  'organiser',
  'organiserKind',
  'language',
  'official',
  'price',
  'support',
  'period',
] as const;

export const Chip = z
  .object({
    name: Label,
    means: z
      .array(z.object({ parameter: z.enum(meaningParameters), name: Label }))
      .meta({ description: 'What it would choose; a `period` is `from` and `to`' }),
    selection,
    count,
  })
  .meta({ id: 'Chip', description: 'What words may mean, as a selection in which they are choices' });
export type Chip = z.infer<typeof Chip>;

export const Understanding = z
  .object({ chips: z.array(Chip).meta({ description: 'At most eight; none that leads to no event' }) })
  .meta({ id: 'Understanding' });
export type Understanding = z.infer<typeof Understanding>;

export const understandSelection = endpoint({
  id: 'understandSelection',
  method: 'GET',
  path: '/api/v1/understanding',
  summary: 'What the words of a selection may mean',
  description:
    'Countries, regions, groups such as the Benelux, sectors, kinds, organisers and periods that are named in `q`, in ' +
    'Dutch, English, French or German, as choices one can make instead. Words that name several things give several ' +
    'chips. `/api/v1/events` never applies one by itself.',
  tag: 'Events',
  callers: 'everyone',
  params: noParams,
  query: EventSelection,
  answer: Understanding,
  problems: ['badRequest'],
  sharedCacheSeconds: 60,
});

export type SearchParameter = keyof EventSelection;

export const SelectionCosts = z
  .object({
    without: z
      .array(
        z.object({
          drops: z.array(z.string()).meta({ description: 'Parameters that are dropped, with all their values' }),
          selection,
          count,
        }),
      )
      .meta({ description: 'The selection without one of its choices, the one that costs the most events first' }),
    withPast: z
      .object({ selection, count })
      .optional()
      .meta({ description: 'The selection with past events, where it is without' }),
  })
  .meta({ id: 'SelectionCosts' });
export type SelectionCosts = z.infer<typeof SelectionCosts>;

export const costOfChoices = endpoint({
  id: 'costOfChoices',
  method: 'GET',
  path: '/api/v1/choices',
  summary: 'How many events a selection would have without each of its choices',
  description: 'Made for selections without any event: it tells which choice to drop.',
  tag: 'Events',
  callers: 'everyone',
  params: noParams,
  query: EventSelection,
  answer: SelectionCosts,
  problems: ['badRequest'],
  sharedCacheSeconds: 60,
});
