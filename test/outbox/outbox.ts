import { sql } from 'kysely';
import type { Database } from '../../server/database/connect.ts';
import type { Listen } from '../../server/database/listen.ts';
import { type Message, announce } from '../../server/outbox/announce.ts';
import type { BatchHandler } from '../../server/outbox/lane.ts';
import { OutboxRelay, type Subscriptions } from '../../server/outbox/relay.ts';

interface TestRelay {
  relay: OutboxRelay;
  /** What it could not do: the subject and the reason. */
  errors: string[];
}

/** The outbox of a database, with relays of the test's own making. */
export function outboxOf(db: Database) {
  const relayWith = (subscriptions: Partial<Subscriptions>, listen?: Listen): TestRelay => {
    const errors: string[] = [];
    const onError = (error: unknown, message: Message) =>
      errors.push(`${message.subject}: ${(error as Error).message}`);
    return {
      relay: new OutboxRelay(
        db,
        { 'event.changed': [], 'draft.changed': [], 'alerts.due': [], 'mail.queued': [], ...subscriptions },
        onError,
        listen,
      ),
      errors,
    };
  };
  const tellOf =
    (topic: Message['topic']) =>
    (...subjects: string[]) =>
      db.transaction().execute(async (trx) => {
        for (const subject of subjects) await announce(trx, { topic, subject });
      });
  return {
    relayWith,
    /** A relay that gives changed events to these handlers. */
    relayTo: (...handlers: BatchHandler[]) => relayWith({ 'event.changed': handlers }),

    tell: tellOf('event.changed'),
    mail: tellOf('mail.queued'),

    waiting: () => db.selectFrom('outbox').selectAll().orderBy('id').execute(),

    /** Lets the time run out for which messages are set aside, or held by a relay that died. */
    letTimePass: () => sql`update outbox set available_at = now() - interval '1 second'`.execute(db),
  };
}
