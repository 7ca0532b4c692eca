import type { Kysely } from 'kysely';
import type { Context } from '../context.ts';
import type { AnswerOf } from '../contracts/endpoint.ts';
import type { OfficeRequest, listRequests as contract } from '../contracts/support-office.ts';
import type { WeekAfter } from '../contracts/support-surroundings.ts';
import type { Schema } from '../database/schema.ts';
import type { Acting } from './acting.ts';
import { officesAbroad, peopleOfOffice } from './offices.queries.ts';
import { prioritiesOf } from './priorities.queries.ts';
import { endStates, waitsForOffice } from './request-lifecycle.ts';
import { type HeldRequest, requestsOf } from './requests.queries.ts';
import { summariesOf } from './summaries.queries.ts';
import { heaviest, weekAfter } from './week-after.ts';
import { weeksOfOffice } from './weeks-of-office.ts';

type Shown = 'open' | 'new' | 'mine' | 'waiting' | 'late' | 'promised' | 'done';

/** Requests sent to an office: those whose answer is due first, then by when they were sent. */
export async function listRequests(
  { clock, reference }: Pick<Context, 'clock' | 'reference'>,
  db: Kysely<Schema>,
  acting: Acting & { whose: { office: string } },
  show: Shown = 'open',
): Promise<AnswerOf<typeof contract>> {
  const now = clock.now();
  const person = acting.actor.role === 'person' ? acting.actor.id : undefined;
  const rows = await requestsOf(db, acting.whose)
    .orderBy('support_requests.due_at', (order) => order.asc().nullsLast())
    .orderBy('support_requests.submitted_at')
    .orderBy('support_requests.id')
    .execute();
  const isShown: Record<Shown, (row: HeldRequest) => boolean> = {
    open: ({ state }) =>
      waitsForOffice(state) || state === 'info_needed' || state === 'proposed' || state === 'waitlisted',
    new: ({ state }) => state === 'submitted',
    mine: ({ state, lead_person_id }) => lead_person_id === person && !endStates.includes(state),
    waiting: ({ state }) => state === 'info_needed' || state === 'proposed',
    late: ({ state, due_at }) => waitsForOffice(state) && due_at !== null && Temporal.Instant.compare(due_at, now) <= 0,
    promised: ({ state }) => ['confirmed', 'reconfirm', 'in_delivery', 'delivered'].includes(state),
    done: ({ state }) => endStates.includes(state),
  };
  const abroad = (await officesAbroad(db)).get(acting.whose.office)!;
  const names = Object.keys(isShown) as Shown[];
  const shown = rows.filter(isShown[show]);
  const summaries = await summariesOf(db, shown, { now, person, office: true });
  const priorities = await prioritiesOf(db, shown, await reference.get());
  const weeks = await weeksAfter(db, acting.whose.office, shown);
  return {
    name: acting.name,
    city: abroad.city,
    timeZone: abroad.timeZone,
    today: now.toZonedDateTimeISO(abroad.timeZone).toPlainDate().toString(),
    items: summaries.map((summary): OfficeRequest => {
      const week = weeks.get(summary.id);
      return { ...summary, priority: priorities.get(summary.id)!, ...(week && { weekAfter: week }) };
    }),
    counts: Object.fromEntries(names.map((name) => [name, rows.filter(isShown[name]).length])),
    people: await peopleOfOffice(db, acting.whose.office),
  };
}

/** For each request that takes or would take time: the week in which it weighs most. */
async function weeksAfter(
  db: Kysely<Schema>,
  office: string,
  rows: readonly HeldRequest[],
): Promise<Map<string, WeekAfter | undefined>> {
  const taking = rows.filter(({ state }) => !endStates.includes(state) && state !== 'delivered');
  const days = taking.flatMap(({ wanted_from, wanted_to }) => [wanted_from, wanted_to]).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const weeks = await weeksOfOffice(db, office, { from: first, to: last }, taking);
  return new Map(
    taking.map((row) => {
      const shares = weeks.sharesOf(row);
      return [row.id, heaviest(shares.map(({ week, minutes }) => weekAfter(weeks.without(row, week), minutes)))];
    }),
  );
}
