import { type Kysely, sql } from 'kysely';
import { type Efforts, type PeriodQuery, leastToShow } from '../contracts/support-outcomes.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { momentsOf, periodAsked } from './overview-period.ts';
import { officesAbroad } from './offices.queries.ts';
import { percentileOf } from './percentile.ts';

/** A request that was delivered. */
export interface Delivered {
  id: string;
  office: string;
  estimated: number;
  actual: number;
  /** Ids of the services that were asked for, in the order of their list. */
  services: string[];
}

/** What support was reckoned to take, beside what it took, by office and by what was asked for together. */
export async function showEfforts({ clock, db }: Pick<Context, 'clock' | 'db'>, query: PeriodQuery): Promise<Efforts> {
  const period = periodAsked({ clock }, query);
  const delivered = await deliveredIn(db, momentsOf(period));
  const offices = await officesAbroad(db);
  const names = await serviceNames(db);
  const byOffice = Map.groupBy(delivered, ({ office }) => office);
  const byMix = Map.groupBy(delivered, ({ services }) => services.join(','));
  return {
    ...period,
    offices: [...byOffice]
      .map(([id, group]) => ({ office: { id, city: offices.get(id)!.city }, ...effortOf(group) }))
      .toSorted((a, b) => b.count - a.count || (a.office.city.nl < b.office.city.nl ? -1 : 1)),
    mixes: [...byMix.values()]
      .map((group) => ({
        services: group[0]!.services.map((id) => ({ id, name: names.get(id)! })),
        ...effortOf(group),
      }))
      .toSorted((a, b) => b.count - a.count || a.services.length - b.services.length),
    total: effortOf(delivered),
  };
}

/** Of too few nothing is told but how many: one request would be recognised, and says nothing of the next. */
function effortOf(group: readonly Delivered[]): Efforts['total'] {
  const count = group.length;
  if (count < leastToShow) return { count };
  const ratios = group.map(({ estimated, actual }) => actual / estimated);
  return {
    count,
    estimated: group.reduce((sum, one) => sum + one.estimated, 0),
    actual: group.reduce((sum, one) => sum + one.actual, 0),
    median: percentileOf(ratios, 0.5),
    p80: percentileOf(ratios, 0.8),
  };
}

/** What was delivered in a period, and is delivered still. */
export async function deliveredIn(
  db: Kysely<Schema>,
  { start, end }: { start: string; end: string },
): Promise<Delivered[]> {
  return db
    .selectFrom('support_requests as request')
    .innerJoin('support_transitions as step', 'step.request_id', 'request.id')
    .select(['request.id', 'office_id as office', 'estimate_minutes as estimated'])
    .select([
      sql<number>`(select coalesce(sum(actual_minutes), 0)::int from support_assignees as one
        where one.request_id = request.id)`.as('actual'),
      sql<string[]>`array(select service_id from support_request_services as asked
        join services on services.id = asked.service_id
        where asked.request_id = request.id order by services.position)`.as('services'),
    ])
    .where('step.to_state', '=', 'delivered')
    .where('request.state', 'in', ['delivered', 'closed'])
    .where('step.at', '>=', sql<Temporal.Instant>`${start}`)
    .where('step.at', '<', sql<Temporal.Instant>`${end}`)
    .orderBy('request.id')
    .execute();
}

async function serviceNames(db: Kysely<Schema>): Promise<Map<string, Label>> {
  const rows = await db.selectFrom('services').select(['id', 'name_nl', 'name_en']).execute();
  return new Map(rows.map(({ id, name_nl, name_en }) => [id, { nl: name_nl, en: name_en }]));
}
