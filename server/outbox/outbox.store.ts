import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Message } from './announce.ts';

/** A message that a relay has taken, and how many times it was taken by now. */
export interface Claimed {
  id: number;
  topic: Message['topic'];
  subject: string;
  attempts: number;
}

/** How long a relay that took messages may be at work; a process that died leaves them to others after that. */
const leaseSeconds = 60;
const longestWaitSeconds = 3600;
export const maximumAttempts = 8;

/** Takes messages that wait: first those taken least often, the oldest of them; `fresh` ones were never taken before. */
export async function claim(
  db: Database,
  topic: Message['topic'],
  { limit, fresh }: { limit: number; fresh: boolean },
): Promise<Claimed[]> {
  // The rows are chosen in a step of their own: PostgreSQL may carry out a subquery with a limit more than once.
  const { rows } = await sql<Claimed>`
    with next as materialized (
      select id from outbox
      where topic = ${topic} and parked_at is null and available_at <= now()
        ${fresh ? sql`and attempts = 0` : sql``}
      order by attempts, id limit ${limit} for update skip locked
    )
    update outbox set available_at = now() + ${leaseSeconds} * interval '1 second', attempts = attempts + 1
    from next where outbox.id = next.id
    returning outbox.id, topic, subject, attempts`.execute(db);
  return rows;
}

/** Forgets messages that were handled. */
export async function settle(db: Database, messages: readonly Claimed[]): Promise<void> {
  const ids = messages.map((message) => message.id);
  await db.deleteFrom('outbox').where('id', 'in', ids).execute();
}

/** Leaves a message for later, each time longer; for good when it was its last attempt. */
export async function setAside(db: Database, message: Claimed, error: unknown): Promise<void> {
  const waitSeconds = Math.min(longestWaitSeconds, 2 ** message.attempts);
  await sql`
    update outbox set last_error = ${String(error).slice(0, 1000)},
      available_at = now() + ${waitSeconds} * interval '1 second',
      parked_at = case when attempts >= ${maximumAttempts} then now() end
    where id = ${message.id}`.execute(db);
}
