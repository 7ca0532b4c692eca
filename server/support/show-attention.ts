import { type Kysely, sql } from 'kysely';
import type { Attention } from '../contracts/support-overview.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { officesAbroad, staffedOffices } from './offices.queries.ts';
import { endStates } from './request-lifecycle.ts';
import { requestsOf } from './requests.queries.ts';
import { summariesOf } from './summaries.queries.ts';

/** What head office should look at: what is late, what nobody reads, what does not fit, and what has to be confirmed again. */
export async function showAttention({ clock, db }: Pick<Context, 'clock' | 'db'>): Promise<Attention> {
  const open = await requestsOf(db, 'all')
    .where('support_requests.state', 'not in', endStates)
    .orderBy('support_requests.due_at', (order) => order.asc().nullsLast())
    .orderBy('support_requests.submitted_at')
    .orderBy('support_requests.id')
    .execute();
  const summaries = await summariesOf(db, open, { now: clock.now(), person: undefined, office: true });
  const staffed = await staffedOffices(db);
  const full = await weeksThatDoNotFit(db);
  const offices = await officesAbroad(db);
  // What is done asks nothing of anybody any more.
  const others = summaries.filter(({ state }) => state !== 'delivered');
  return {
    overdue: others.filter(({ overdue }) => overdue),
    unanswered: others.filter(({ state, overdue }) => state === 'submitted' && !overdue),
    unread: others.filter(({ office }) => !staffed.has(office.id)),
    noRoom: others.flatMap((request) => {
      const weeks = full.get(request.id);
      return weeks ? [{ request, weeks }] : [];
    }),
    reconfirm: others.filter(({ state }) => state === 'reconfirm'),
    offices: [...offices.values()].map(({ id, city }) => ({ id, city })),
  };
}

type Week = Attention['noRoom'][number]['weeks'][number];

/** Weeks in which what is only asked for would go above the capacity, or in which that is not known, by request. */
async function weeksThatDoNotFit(db: Kysely<Schema>): Promise<Map<string, Week[]>> {
  const { rows } = await sql<{
    request: string;
    week: string;
    capacity: number | null;
    promised: number;
    minutes: number;
  }>`
    select asked.request_id as request, asked.week, week.capacity_minutes as capacity, asked.minutes,
      coalesce(others.promised, 0)::int as promised
    from office_loads as asked
    join office_weeks as week on week.office_id = asked.office_id and week.week = asked.week
    left join lateral (
      select sum(minutes) as promised from office_loads as other
      where other.office_id = asked.office_id and other.week = asked.week and other.kind <> 'soft'
    ) as others on true
    where asked.kind = 'soft'
      and (week.capacity_minutes is null or coalesce(others.promised, 0) + asked.minutes > week.capacity_minutes)
    order by asked.week`.execute(db);
  const found = new Map<string, Week[]>();
  for (const { request, week: startsOn, capacity, promised, minutes } of rows) {
    const week = { startsOn, promised, minutes, ...(capacity !== null && { capacity }) };
    found.set(request, [...(found.get(request) ?? []), week]);
  }
  return found;
}
