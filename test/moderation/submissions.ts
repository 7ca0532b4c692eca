import { announceEvent } from '../../server/events/announce-event.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { submitEvent } from '../../server/events/submit-event.ts';
import type { Actor } from '../../server/kernel/actor.ts';
import type { OutgoingMail } from '../../server/mail/transports.ts';
import { seminar } from '../support/cast.ts';
import type { Visitor } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

/** An event that an editor of an organisation entered and offered for publication; its id. */
export async function submitted(
  app: TestApp,
  who: Visitor,
  organiser: string,
  entry: Partial<EventEntry> = {},
): Promise<string> {
  const membership = { kind: 'organiser', id: organiser, role: 'editor', verified: true } as const;
  const { id, email } = who;
  const editor: Actor = {
    role: 'person',
    id,
    name: 'An Peeters',
    email,
    memberships: [membership],
    session: id,
    door: 'page',
  };
  const { clock } = app.context;
  return app.db.transaction().execute(async (trx) => {
    const whole = seminar({ organisers: [{ id: organiser, role: 'lead' }], ...entry });
    const event = await announceEvent(trx, clock, editor, whole, organiser);
    await submitEvent(trx, clock, editor, event);
    return event;
  });
}

/** What was mailed to somebody so far, oldest first. */
export async function mailsTo(app: TestApp, { email }: Visitor): Promise<OutgoingMail[]> {
  await app.relay.drain();
  return app.mails.filter((mail) => mail.to === email);
}
