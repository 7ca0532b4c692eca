import type { Kysely } from 'kysely';
import type { Context } from '../context.ts';
import type { AnswerOf } from '../contracts/endpoint.ts';
import type { listRequests as contract } from '../contracts/support-office.ts';
import type { Schema } from '../database/schema.ts';
import type { Acting } from './acting.ts';
import { officesAbroad, peopleOfOffice } from './offices.queries.ts';
import { endStates, waitsForOffice } from './request-lifecycle.ts';
import { type HeldRequest, requestsOf } from './requests.queries.ts';
import { summariesOf } from './summaries.queries.ts';

type Shown = 'open' | 'new' | 'mine' | 'waiting' | 'late' | 'promised' | 'done';

/** Requests sent to an office: those whose answer is due first, then by when they were sent. */
export async function listRequests(
  { clock }: Pick<Context, 'clock'>,
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
  return {
    name: acting.name,
    timeZone: abroad.timeZone,
    items: await summariesOf(db, rows.filter(isShown[show]), { now, person, office: true }),
    counts: Object.fromEntries(names.map((name) => [name, rows.filter(isShown[name]).length])),
    people: await peopleOfOffice(db, acting.whose.office),
  };
}
