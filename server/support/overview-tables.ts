import { loadBandLabels, loadKindLabels, supportStateLabels } from '../contracts/support-labels.ts';
import { weighted } from '../capacity/loads.queries.ts';
import type { AnswerOf } from '../contracts/endpoint.ts';
import { type Attention, type HeatMap, attentionLists, type listCommitments } from '../contracts/support-overview.ts';
import { type Efforts, type Fairness, type listTransfers, supportOutcomes } from '../contracts/support-outcomes.ts';
import type { SupportTable } from '../contracts/support-tables.ts';
import type { SupportSummary } from '../contracts/support.ts';
import type { Language } from '../contracts/words.ts';
import { homeTimeZone } from '../kernel/clock.ts';
import { type Word, fileNames, tableWords } from './overview-table-words.ts';
import type { Cell, Table } from './table-files.ts';

/** The tables of head office as rows and columns, in a language. Time is in days of eight hours. */
export function tablesIn(language: Language) {
  const word = (key: Word) => tableWords[key][language];
  const titled = (table: SupportTable, heads: readonly Word[], rows: Cell[][]): Table => ({
    name: fileNames[table][language],
    title: word(table),
    heads: heads.map(word),
    rows,
  });
  const requestHeads = [
    'reference',
    'state',
    'office',
    'organiser',
    'event',
    'from',
    'to',
    'days',
    'lead',
    'sent',
    'due',
    'late',
  ] as const;
  const requestCells = (request: SupportSummary): Cell[] => [
    request.reference,
    supportStateLabels[request.state][language],
    request.office.city[language],
    request.organiser.name[language],
    request.event.title[language] ?? request.event.title.nl,
    request.from,
    request.to,
    daysOf(request.estimateMinutes),
    request.lead?.name,
    dayOf(request.submittedAt),
    dayOf(request.dueAt),
    request.overdue ? word('yes') : word('no'),
  ];
  const counts = ({ asked, servedShare, declinedShare, daysToAnswer, ...of }: Fairness['ofOffices']): Cell[] => [
    asked,
    ...supportOutcomes.map((outcome) => of[outcome]),
    percent(servedShare),
    percent(declinedShare),
    rounded(daysToAnswer),
  ];
  const effort = ({ count, estimated, actual, median, p80 }: Efforts['total']): Cell[] => [
    count,
    daysOf(estimated),
    daysOf(actual),
    percent(median),
    percent(p80),
  ];
  const effortHeads = ['delivered', 'estimated', 'actual', 'median', 'p80'] as const;
  const countHeads = ['asked', ...supportOutcomes, 'servedShare', 'declinedShare', 'daysToAnswer'] as const;

  return {
    heatMap: ({ rows, weeks }: HeatMap): Table =>
      titled(
        'heat-map',
        [
          'office',
          'country',
          'region',
          'week',
          'monday',
          'capacity',
          'soft',
          'tentative',
          'firm',
          'taken',
          'band',
          'workingDays',
          'holidays',
        ],
        rows.flatMap(({ office, country, region, cells }) =>
          cells.map((cell, index): Cell[] => [
            office.city[language],
            country,
            region?.name[language],
            weeks[index]!.week,
            weeks[index]!.startsOn,
            daysOf(cell.capacity),
            daysOf(cell.soft),
            daysOf(cell.tentative),
            daysOf(cell.firm),
            daysOf(weighted(cell)),
            loadBandLabels[cell.band][language],
            cell.workingDays,
            cell.holidays.map(({ day, name }) => `${day} ${name[language]}`).join('; '),
          ]),
        ),
      ),
    commitments: ({ items }: AnswerOf<typeof listCommitments>): Table =>
      titled(
        'commitments',
        ['kind', 'daysOfWeeks', 'approved', ...requestHeads],
        items.map(({ request, kind, minutes, approved }) => [
          loadKindLabels[kind][language],
          daysOf(minutes),
          approved ? word('yes') : word('no'),
          ...requestCells(request),
        ]),
      ),
    attention: (attention: Attention): Table =>
      titled(
        'attention',
        ['why', ...requestHeads],
        attentionLists.flatMap((list) =>
          (list === 'noRoom' ? attention.noRoom.map(({ request }) => request) : attention[list]).map((request) => [
            word(list),
            ...requestCells(request),
          ]),
        ),
      ),
    transfers: ({ items }: AnswerOf<typeof listTransfers>): Table =>
      titled(
        'transfers',
        ['on', 'fromOffice', 'toOffice', 'side', 'by', 'reason', 'text', 'newReference', 'newState', ...requestHeads],
        items.map(({ at, from, to, side, by, reason, text }) => [
          dayOf(at),
          from.office.city[language],
          to?.office.city[language],
          word(side === 'office' ? 'office' : 'head_office'),
          by,
          reason === 'covers_country' ? word('covers_country') : word('head_office_agreed'),
          text,
          to?.reference,
          to && supportStateLabels[to.state][language],
          ...requestCells(from),
        ]),
      ),
    organisers: ({ organisers }: Fairness): Table =>
      titled(
        'organisers',
        ['organiser', ...countHeads],
        organisers.map((row) => [row.name[language], ...counts(row)]),
      ),
    offices: ({ offices }: Fairness): Table =>
      titled(
        'offices',
        ['office', ...countHeads],
        offices.map((row) => [row.name[language], ...counts(row)]),
      ),
    efforts: ({ offices }: Efforts): Table =>
      titled(
        'efforts',
        ['office', ...effortHeads],
        offices.map((row) => [row.office.city[language], ...effort(row)]),
      ),
    mixes: ({ mixes }: Efforts): Table =>
      titled(
        'efforts-by-services',
        ['services', ...effortHeads],
        mixes.map((row) => [row.services.map(({ name }) => name[language]).join(' + '), ...effort(row)]),
      ),
    requests: (items: readonly SupportSummary[]): Table => titled('requests', requestHeads, items.map(requestCells)),
  };
}

/** Days of eight hours, to a hundredth. */
function daysOf(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : Math.round(minutes / 4.8) / 100;
}

function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10) / 10;
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 1000) / 10;
}

function dayOf(moment: string | undefined): string | undefined {
  return moment && Temporal.Instant.from(moment).toZonedDateTimeISO(homeTimeZone).toPlainDate().toString();
}
