import { type Kysely, sql } from 'kysely';
import type { Fairness, FairnessRow, PeriodQuery } from '../contracts/support-outcomes.ts';
import { supportOutcomes } from '../contracts/support-outcomes.ts';
import type { Label } from '../contracts/shapes.ts';
import type { SupportState } from '../contracts/support-words.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { momentsOf, periodAsked } from './overview-period.ts';
import { outcomeOf } from './outcome.ts';

/** A request that was sent, as it is counted. */
interface Counted {
  state: Exclude<SupportState, 'draft'>;
  organiser: string;
  organiserName: Label;
  office: string;
  officeName: Label;
  /** From sending to the first answer; null while there is none. */
  days: number | null;
}

/** What organisers asked and what became of it, by organiser and by office, of the requests sent in a period. */
export async function showFairness(
  { clock, db }: Pick<Context, 'clock' | 'db'>,
  query: PeriodQuery,
): Promise<Fairness> {
  const period = periodAsked({ clock }, query);
  const all = await sentIn(db, momentsOf(period));
  // What was handed on is a request of its own at the office it went to: an organiser asked it once.
  const asked = all.filter(({ state }) => state !== 'transferred');
  return {
    ...period,
    organisers: rowsOf(asked, (one) => ({ id: one.organiser, name: one.organiserName })),
    offices: rowsOf(all, (one) => ({ id: one.office, name: one.officeName })),
    ofOrganisers: countsOf(asked),
    ofOffices: countsOf(all),
  };
}

function rowsOf(all: readonly Counted[], whose: (one: Counted) => Pick<FairnessRow, 'id' | 'name'>): FairnessRow[] {
  const groups = Map.groupBy(all, (one) => whose(one).id);
  return [...groups.values()]
    .map((group) => ({ ...whose(group[0]!), ...countsOf(group) }))
    .toSorted((a, b) => b.asked - a.asked || (a.name.nl < b.name.nl ? -1 : 1));
}

function countsOf(group: readonly Counted[]): Fairness['ofOffices'] {
  const count = (outcome: (typeof supportOutcomes)[number]) =>
    group.filter(({ state }) => outcomeOf(state) === outcome).length;
  const asked = group.length;
  const [served, declined] = [count('served'), count('declined')];
  const days = group.flatMap((one) => one.days ?? []);
  return {
    asked,
    served,
    declined,
    waiting: count('waiting'),
    lapsed: count('lapsed'),
    ended: count('ended'),
    transferred: count('transferred'),
    ...(asked > 0 && { servedShare: served / asked, declinedShare: declined / asked }),
    ...(days.length > 0 && { daysToAnswer: days.reduce((sum, one) => sum + one, 0) / days.length }),
  };
}

async function sentIn(db: Kysely<Schema>, { start, end }: { start: string; end: string }): Promise<Counted[]> {
  const rows = await db
    .selectFrom('support_requests as request')
    .innerJoin('support_dossiers', 'support_dossiers.id', 'request.dossier_id')
    .innerJoin('organisers', 'organisers.id', 'support_dossiers.organiser_id')
    .innerJoin('offices', 'offices.id', 'request.office_id')
    .select(['request.state', 'organisers.id as organiser', 'organisers.name_nl', 'organisers.name_en'])
    .select(['offices.id as office', 'offices.city_nl', 'offices.city_en'])
    .select(
      sql<number | null>`extract(epoch from (
        select min(at) from support_transitions as step
        where step.request_id = request.id and step.to_state in ('proposed', 'waitlisted', 'transferred', 'declined')
      ) - request.submitted_at)::float / 86400`.as('days'),
    )
    .where('request.state', '<>', 'draft')
    .where('request.submitted_at', '>=', sql<Temporal.Instant>`${start}`)
    .where('request.submitted_at', '<', sql<Temporal.Instant>`${end}`)
    .execute();
  return rows.flatMap(({ state, ...row }) =>
    state === 'draft'
      ? []
      : {
          state,
          organiser: row.organiser,
          organiserName: { nl: row.name_nl, en: row.name_en },
          office: row.office,
          officeName: { nl: row.city_nl, en: row.city_en },
          days: row.days,
        },
  );
}
