import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import { type AlertFrequency, mostAlerts } from '../contracts/alerts.ts';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import { recordAction } from '../audit/record.ts';
import { eventRecord } from '../events/events.queries.ts';
import { goneOrNothing } from '../events/gone.queries.ts';
import type { Actor } from '../kernel/actor.ts';
import { publicViewer } from '../kernel/audience.ts';
import { homeTimeZone } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { Problem } from '../kernel/problems.ts';
import { type Recipient, followedBy, quietHoursOf, searchesOf } from './alerts.queries.ts';
import { keepRecipient, keepSearch } from './alerts.store.ts';
import { factsOf } from './event-facts.ts';
import { keepFollowing } from './following.store.ts';
import { eventsIn } from './matches.ts';
import { nextDigest, usualQuiet } from './quiet-hours.ts';

/** What somebody is to be told of: a selection, or one event. */
export interface StartedAlert {
  selection?: string | undefined;
  event?: string | undefined;
  frequency: AlertFrequency;
}

/**
 * Begins to tell the holder of an address. What is in a selection now is nothing new; an event is told of from now on.
 * @throws Problem `conflict` when there are too many already, `gone` or `notFound` for an event nobody sees any more
 */
export async function startAlert(
  trx: Transaction<Schema>,
  context: Context,
  actor: Actor,
  { email, language }: { email: string; language: Language },
  { selection, event, frequency }: StartedAlert,
): Promise<Recipient> {
  const now = context.clock.now();
  const recipient = await keepRecipient(trx, {
    email,
    language,
    time_zone: homeTimeZone,
    quiet_from: usualQuiet.from,
    quiet_until: usualQuiet.until,
    created_at: now.toString(),
  });
  if (event !== undefined) await follow(trx, recipient, event, now);
  else await save(trx, context, recipient, { selection: selection ?? '', frequency }, now);
  const subject = { kind: 'alerts', id: recipient.id };
  await recordAction(trx, context.clock, actor, {
    subject,
    action: event === undefined ? 'search_saved' : 'event_followed',
  });
  return recipient;
}

async function save(
  trx: Transaction<Schema>,
  context: Context,
  recipient: Recipient,
  { selection, frequency }: { selection: string; frequency: AlertFrequency },
  now: Temporal.Instant,
): Promise<void> {
  const others = (await searchesOf(trx, recipient.id).execute()).filter((one) => one.selection !== selection);
  if (others.length >= mostAlerts) throw tooMany();
  await keepSearch(trx, {
    id: newId(),
    recipient_id: recipient.id,
    selection,
    frequency,
    known: await eventsIn(context, selection),
    next_at: frequency === 'none' ? null : nextDigest(now, frequency, quietHoursOf(recipient)).toString(),
    paused_at: null,
    removed_at: null,
    created_at: now.toString(),
  });
}

async function follow(
  trx: Transaction<Schema>,
  { id }: Recipient,
  event: string,
  now: Temporal.Instant,
): Promise<void> {
  const record = await eventRecord(trx, publicViewer, event);
  if (!record) throw await goneOrNothing(trx, event);
  const others = (await followedBy(trx, id)).filter((one) => one.event_id !== event);
  if (others.length >= mostAlerts) throw tooMany();
  await keepFollowing(trx, { recipient: id, event, told: factsOf(record), now: now.toString() });
}

function tooMany(): Problem {
  return new Problem('conflict', `One address has at most ${mostAlerts} of these.`, [], { reason: 'tooManyAlerts' });
}
