import { endpoint } from './endpoint.ts';
import { EventItem, FacetValue } from './events.ts';
import { plainFieldsOf } from './plain-fields-of.ts';
import { EventSelection } from './search-query.ts';
import { Label, LocalDate, noParams } from './shapes.ts';
import { DatePrecision } from './words.ts';
import { z } from './zod.ts';

/** The board of a year: everything that whoever asks may see, public and not, in lines of twelve months. */

export const boardLines = ['organiser', 'country', 'sector'] as const;
export type BoardLines = (typeof boardLines)[number];

const { country, region, domain, sector } = EventSelection.shape;

export const BoardQuery = z.strictObject({
  year: z.coerce.number().int().min(1990).max(2199).optional().meta({
    description: 'The year; without it this one, and from July on the next',
  }),
  rows: z.enum(boardLines).optional().meta({ description: 'What a line stands for, `organiser` by default' }),
  country,
  region,
  domain,
  sector,
});
export type BoardQuery = z.infer<typeof BoardQuery>;
export const boardFields = plainFieldsOf(BoardQuery.shape);

export const BoardEvent = EventItem.pick({
  id: true,
  slug: true,
  title: true,
  kind: true,
  status: true,
  audience: true,
  organisers: true,
}).meta({ id: 'BoardEvent' });
export type BoardEvent = z.infer<typeof BoardEvent>;

/** An event in one month of one line: the legs that fall there, taken together. */
export const BoardEntry = z
  .object({
    event: z.uuid(),
    startsOn: LocalDate,
    endsOn: LocalDate,
    precision: DatePrecision.meta({ description: 'That of the leg whose dates are known least' }),
    countries: z.array(z.string()).meta({ description: 'Countries of these legs' }),
  })
  .meta({ id: 'BoardEntry' });
export type BoardEntry = z.infer<typeof BoardEntry>;

export const BoardMonth = z
  .object({
    month: z.string().optional().meta({ description: 'YYYY-MM; left out for what has a year, but no month yet' }),
    count: z.int().meta({ description: 'Events in it, each once' }),
  })
  .meta({ id: 'BoardMonth' });
export type BoardMonth = z.infer<typeof BoardMonth>;

export const BoardLine = z
  .object({
    code: z.string().optional().meta({ description: 'Left out for what has none, such as what is only online' }),
    label: Label.optional(),
    count: z.int(),
    cells: z
      .array(z.object({ month: BoardMonth.shape.month, entries: z.array(BoardEntry) }))
      .meta({ description: 'Months in which something falls, in order; what has no month yet stands last' }),
  })
  .meta({ id: 'BoardLine' });
export type BoardLine = z.infer<typeof BoardLine>;

export const Board = z
  .object({
    year: z.int(),
    rows: z.enum(boardLines),
    total: z.int().meta({ description: 'Events in the whole selection, each once' }),
    plans: z.int().meta({ description: 'How many of them are not public' }),
    events: z.array(BoardEvent),
    months: z.array(BoardMonth).meta({ description: 'The twelve months, and last what has no month yet' }),
    lines: z.array(BoardLine),
    facets: z
      .object({
        country: z.array(FacetValue),
        region: z.array(FacetValue),
        domain: z.array(FacetValue),
        sector: z.array(FacetValue),
      })
      .meta({ description: 'As in a search: each ignores the choice made in itself' }),
  })
  .meta({ id: 'Board' });
export type Board = z.infer<typeof Board>;

export const showBoard = endpoint({
  id: 'showBoard',
  method: 'GET',
  path: '/api/v1/board',
  summary: 'Everything one may see of a year, by month and by organiser, country or sector',
  description: 'What was cancelled is not on it. A choice of countries or regions shows the legs there alone.',
  tag: 'Planning',
  callers: ['reader', 'officer', 'planner'],
  params: noParams,
  query: BoardQuery,
  answer: Board,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});
