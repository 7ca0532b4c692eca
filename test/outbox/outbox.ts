import { sql } from 'kysely';
import type { Database } from '../../server/database/connect.ts';
import { announce } from '../../server/outbox/announce.ts';
import { type Handler, OutboxRelay } from '../../server/outbox/relay.ts';

/** The outbox of a database, with relays of the test's own making. */
export function outboxOf(db: Database) {
  return {
    /** A relay that calls these handlers, and remembers what it could not do. */
    relayTo(...handlers: Handler[]): { relay: OutboxRelay; errors: string[] } {
      const errors: string[] = [];
      const onError = (error: unknown, message: { subject: string }) =>
        errors.push(`${message.subject}: ${(error as Error).message}`);
      return { relay: new OutboxRelay(db, { 'event.changed': handlers }, onError), errors };
    },

    tell: (...subjects: string[]) =>
      db.transaction().execute(async (trx) => {
        for (const subject of subjects) await announce(trx, { topic: 'event.changed', subject });
      }),

    waiting: () => db.selectFrom('outbox').selectAll().orderBy('id').execute(),

    /** Lets the time run out for which messages are set aside, or held by a relay that died. */
    letTimePass: () => sql`update outbox set available_at = now() - interval '1 second'`.execute(db),
  };
}
