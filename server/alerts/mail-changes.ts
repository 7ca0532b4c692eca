import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { eventRecords } from '../events/events.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import type { FollowedNews } from '../mail/alerts.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { alertPage } from './alert-pages.ts';
import { type Recipient, followedBy } from './alerts.queries.ts';
import { eventPath, factsOf, followedChanges } from './event-facts.ts';
import { noteTold } from './following.store.ts';
import { newLink } from './new-link.ts';
import type { Telling } from './tell-recipient.ts';

/**
 * Mails what became something else of the events somebody follows, all that came together in one mail: from what they
 * were told last to what is so now. What was changed and changed back is nothing to tell.
 */
export async function mailChanges(
  trx: Transaction<Schema>,
  context: Telling,
  recipient: Recipient,
  now: Temporal.Instant,
): Promise<void> {
  const due = (await followedBy(trx, recipient.id)).filter(
    ({ tell_at }) => tell_at !== null && Temporal.Instant.compare(tell_at, now) <= 0,
  );
  if (due.length === 0) return;
  const ids = due.map(({ event_id }) => event_id);
  const records = new Map((await eventRecords(trx, publicViewer, ids)).map((event) => [event.id, event]));
  const { countryByCode } = await context.reference.get();
  const { language, email: to } = recipient;
  const events: FollowedNews[] = [];
  for (const { id, event_id, told } of due) {
    const event = records.get(event_id);
    const facts = factsOf(event, told);
    const changes = followedChanges(told, facts, (code) => countryByCode.get(code)?.name);
    await noteTold(trx, id, facts);
    if (changes.length === 0) continue;
    events.push({
      id: event_id,
      title: facts.title,
      changes,
      reason: (facts.status !== told.status && event?.statusReason) || {},
      ...(event && { link: context.publicUrl + eventPath(language, event) }),
    });
  }
  if (events.length === 0) return;
  const page = async (stops: 'following' | null, name: 'manage' | 'stop') =>
    context.publicUrl + alertPage(language, name, await newLink(trx, context, recipient.id, stops));
  await queueMail(trx, context.clock, {
    to,
    language,
    mail: {
      kind: 'alert_changes',
      recipient: recipient.id,
      events,
      manage: await page(null, 'manage'),
      stop: await page('following', 'stop'),
    },
  });
}
