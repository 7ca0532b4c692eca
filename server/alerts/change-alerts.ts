import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { AlertFrequency } from '../contracts/alerts.ts';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import { eventRecord } from '../events/events.queries.ts';
import type { Actor } from '../kernel/actor.ts';
import { publicViewer } from '../kernel/audience.ts';
import { nothingHere, wrongField } from '../kernel/problems.ts';
import { type Recipient, followedBy, quietHoursOf, searchesOf } from './alerts.queries.ts';
import { pauseSearches, updateRecipient, updateSearch } from './alerts.store.ts';
import { factsOf } from './event-facts.ts';
import { deleteRecipient, endFollowing, keepFollowing } from './following.store.ts';
import { holdByKey } from './holder.ts';
import { eventsIn } from './matches.ts';
import { type QuietHours, isTimeZone, nextDigest } from './quiet-hours.ts';

/** What holders of an address change of what they are told. Each leaves a trace that says what was done, not of what. */

interface Deed {
  context: Context;
  actor: Actor;
  /** By which the address is held. */
  key: string;
  action: string;
}

async function change(
  { context: { db, clock }, actor, key, action }: Deed,
  work: (
    trx: Transaction<Schema>,
    held: { recipient: Recipient; stops: 'searches' | 'following' | null },
    now: Temporal.Instant,
  ) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const held = await holdByKey(trx, actor, key);
    await work(trx, held, clock.now());
    await recordAction(trx, clock, actor, { subject: { kind: 'alerts', id: held.recipient.id }, action });
  });
}

export interface AlertSettings {
  language?: Language | undefined;
  timeZone?: string | undefined;
  quietFrom?: number | undefined;
  quietUntil?: number | undefined;
  resume?: true | undefined;
}

/** When and in which language somebody is mailed; the next digests follow. */
export function changeAlerts(context: Context, actor: Actor, key: string, settings: AlertSettings): Promise<void> {
  const { language, timeZone, quietFrom, quietUntil, resume } = settings;
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw wrongField('timeZone', 'unknownZone', 'There is no such time zone.');
  return change({ context, actor, key, action: 'alerts_changed' }, async (trx, { recipient }, now) => {
    const set = {
      ...(language !== undefined && { language }),
      ...(timeZone !== undefined && { time_zone: timeZone }),
      ...(quietFrom !== undefined && { quiet_from: quietFrom }),
      ...(quietUntil !== undefined && { quiet_until: quietUntil }),
      ...(resume && { refused_at: null }),
    };
    await updateRecipient(trx, recipient.id, set);
    const quiet = quietHoursOf({ ...recipient, ...set, refused_at: null });
    const searches = await searchesOf(trx, recipient.id).execute();
    for (const { id, frequency, next_at } of searches) {
      // What is due already, or was brought forward, comes as it was said; not in hours that are quiet now.
      if (!next_at || Temporal.Instant.compare(next_at, now) <= 0) continue;
      const next = frequency === 'none' ? next_at : nextDigest(now, frequency, quiet);
      const sooner = frequency === 'at_once' && Temporal.Instant.compare(next_at, next) < 0;
      await updateSearch(trx, id, { next_at: String(sooner ? next_at : next) });
    }
  });
}

export interface SearchChange {
  name?: string | undefined;
  frequency?: AlertFrequency | undefined;
  paused?: boolean | undefined;
  removed?: boolean | undefined;
}

/**
 * Renames a search, changes how often it is mailed, pauses or removes it, or brings it back. While nothing is mailed
 * nothing is saved up: from when it is mailed again, what is in it then is nothing new.
 */
export function changeSearch(
  context: Context,
  actor: Actor,
  key: string,
  id: string,
  { name, ...asked }: SearchChange,
): Promise<void> {
  return change({ context, actor, key, action: 'search_changed' }, async (trx, { recipient }, now) => {
    const search = await searchesOf(trx, recipient.id).where('id', '=', id).executeTakeFirst();
    if (!search) throw nothingHere();
    const frequency = asked.frequency ?? search.frequency;
    const paused_at = moved(asked.paused, search.paused_at, now);
    const removed_at = moved(asked.removed, search.removed_at, now);
    const isMailed = frequency !== 'none' && paused_at === null && removed_at === null;
    const begins = isMailed && search.next_at === null;
    const next =
      begins || frequency !== search.frequency ? nextAt(frequency, now, quietHoursOf(recipient)) : search.next_at;
    await updateSearch(trx, id, {
      ...(name !== undefined && { name }),
      frequency,
      paused_at,
      removed_at,
      next_at: isMailed ? String(next) : null,
      ...(begins && { known: await eventsIn(context, search.selection) }),
    });
  });
}

function moved(asked: boolean | undefined, was: Temporal.Instant | null, now: Temporal.Instant): string | null {
  if (asked === undefined) return was && was.toString();
  return asked ? String(was ?? now) : null;
}

function nextAt(frequency: AlertFrequency, now: Temporal.Instant, quiet: QuietHours): string | null {
  return frequency === 'none' ? null : nextDigest(now, frequency, quiet).toString();
}

/** Follows an event no longer, or again from how it is now. */
export function changeFollowing(
  context: Context,
  actor: Actor,
  key: string,
  event: string,
  removed: boolean,
): Promise<void> {
  return change(
    { context, actor, key, action: removed ? 'following_ended' : 'event_followed' },
    async (trx, { recipient }, now) => {
      const followed = (await followedBy(trx, recipient.id)).find((one) => one.event_id === event);
      if (!followed) throw nothingHere();
      if (removed) return endFollowing(trx, recipient.id, now.toString(), event);
      const told = factsOf(await eventRecord(trx, publicViewer, event), followed.told);
      if (followed.removed_at) await keepFollowing(trx, { recipient: recipient.id, event, told, now: now.toString() });
    },
  );
}

/** Notes that somebody looked: from now on, only what comes later is new to them. */
export async function noteVisit({ db, clock }: Context, actor: Actor, key: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { recipient } = await holdByKey(trx, actor, key);
    await updateRecipient(trx, recipient.id, { visited_at: clock.now().toString() });
  });
}

/** Stops the mails of the sort a link came with; by another link or an account, all of them. */
export function stopMails(context: Context, actor: Actor, key: string): Promise<void> {
  return change({ context, actor, key, action: 'alerts_stopped' }, async (trx, { recipient, stops }, now) => {
    if (stops !== 'following') await pauseSearches(trx, recipient.id, now.toString());
    if (stops !== 'searches') await endFollowing(trx, recipient.id, now.toString());
  });
}

/** Forgets an address, with all it was told of and was to be told. */
export function forgetAlerts(context: Context, actor: Actor, key: string): Promise<void> {
  return change({ context, actor, key, action: 'alerts_forgotten' }, async (trx, { recipient }) => {
    await deleteRecipient(trx, recipient.email);
  });
}
