import { type Kysely, sql } from 'kysely';
import { daysOfWeeks, weeksAsked } from './show-heat-map.ts';
import type { AnswerOf } from '../contracts/endpoint.ts';
import type { CommitmentsQuery, listCommitments as contract } from '../contracts/support-overview.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import type { DateWindow } from '../kernel/dates.ts';
import { nothingTaken } from './heat-sums.ts';
import { requestsOf } from './requests.queries.ts';
import { summariesOf } from './summaries.queries.ts';

/** The requests that take something of these weeks, of one office or of all, what is promised first. */
export async function listCommitments(
  context: Pick<Context, 'clock' | 'db'>,
  query: CommitmentsQuery,
): Promise<AnswerOf<typeof contract>> {
  const { clock, db } = context;
  const loads = await loadsIn(db, daysOfWeeks(weeksAsked(context, query)), query.office);
  const ids = loads.map(({ request }) => request);
  const held = ids.length === 0 ? [] : await requestsOf(db, 'all').where('support_requests.id', 'in', ids).execute();
  const summaries = await summariesOf(db, held, { now: clock.now(), person: undefined, office: true });
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  const items = loads.flatMap(({ request: id, ...load }) => {
    const request = byId.get(id);
    return request ? [{ request, ...load }] : [];
  });
  const total = { ...nothingTaken };
  for (const { kind, minutes } of items) total[kind] += minutes;
  const place = { firm: 0, tentative: 1, soft: 2 };
  return {
    items: items.toSorted((a, b) => place[a.kind] - place[b.kind] || (a.request.from < b.request.from ? -1 : 1)),
    total,
  };
}

async function loadsIn(db: Kysely<Schema>, { from, to }: DateWindow, office: string | undefined) {
  const loads = db
    .selectFrom('office_loads')
    .select(['request_id as request', 'kind'])
    .select([sql<number>`sum(minutes)::int`.as('minutes'), sql<boolean>`bool_or(approved)`.as('approved')])
    .where('week', '>=', from)
    .where('week', '<=', to)
    .groupBy(['request_id', 'kind'])
    .orderBy('request_id');
  return (office === undefined ? loads : loads.where('office_id', '=', office)).execute();
}
