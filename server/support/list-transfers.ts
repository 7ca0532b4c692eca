import { sql } from 'kysely';
import type { AnswerOf } from '../contracts/endpoint.ts';
import type { PeriodQuery, listTransfers as contract } from '../contracts/support-outcomes.ts';
import type { Context } from '../context.ts';
import { momentsOf, periodAsked } from './overview-period.ts';
import { requestsOf } from './requests.queries.ts';
import { summariesOf } from './summaries.queries.ts';

/** Requests that one office handed to another in a period, with why and by whom, the latest first. */
export async function listTransfers(
  { clock, db }: Pick<Context, 'clock' | 'db'>,
  query: PeriodQuery,
): Promise<AnswerOf<typeof contract>> {
  const period = periodAsked({ clock }, query);
  const { start, end } = momentsOf(period);
  const rows = await db
    .selectFrom('support_transitions as step')
    .leftJoin('people', 'people.id', 'step.person_id')
    .leftJoin('support_requests as next', 'next.transferred_from', 'step.request_id')
    .select(['step.request_id', 'step.at', 'step.side', 'step.reason', 'step.text', 'people.name', 'next.id as next'])
    .where('to_state', '=', 'transferred')
    .where('step.at', '>=', sql<Temporal.Instant>`${start}`)
    .where('step.at', '<', sql<Temporal.Instant>`${end}`)
    .orderBy('step.at', 'desc')
    .orderBy('step.id', 'desc')
    .execute();
  const ids = rows.flatMap(({ request_id, next }) => [request_id, next ?? request_id]);
  const held = ids.length === 0 ? [] : await requestsOf(db, 'all').where('support_requests.id', 'in', ids).execute();
  const summaries = await summariesOf(db, held, { now: clock.now(), person: undefined, office: true });
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return {
    ...period,
    items: rows.flatMap((row) => {
      const [from, to] = [byId.get(row.request_id), byId.get(row.next ?? '')];
      if (!from) return [];
      return {
        at: row.at.toString(),
        from,
        ...(to && { to }),
        ...(row.reason !== null && { reason: row.reason }),
        ...(row.text !== null && { text: row.text }),
        ...(row.name !== null && { by: row.name }),
        side: row.side === 'head_office' ? 'head_office' : 'office',
      };
    }),
  };
}
