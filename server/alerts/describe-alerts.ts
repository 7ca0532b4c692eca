import type { Context } from '../context.ts';
import type { Alerts, FollowedEvent, SavedSearch } from '../contracts/alerts.ts';
import { eventRecords } from '../events/events.queries.ts';
import type { Actor } from '../kernel/actor.ts';
import { publicViewer } from '../kernel/audience.ts';
import { homeTimeZone } from '../kernel/clock.ts';
import { type Recipient, followedBy, publishedSince, searchesOf } from './alerts.queries.ts';
import { holderOf } from './holder.ts';
import { eventsIn } from './matches.ts';
import { usualQuiet } from './quiet-hours.ts';
import { lastingSelection, selectionInWords } from './selection-in-words.ts';

/**
 * What somebody is told of, and when.
 * @throws Problem `unauthenticated`, or `notFound` for a secret that opens nothing
 */
export async function describeAlerts(context: Context, actor: Actor, key: string): Promise<Alerts> {
  const { recipient, email } = await holderOf(context.db, actor, key);
  if (!recipient) return nothingYet(context, email);
  return {
    email,
    language: recipient.language,
    timeZone: recipient.time_zone,
    quietFrom: recipient.quiet_from,
    quietUntil: recipient.quiet_until,
    visitedAt: recipient.visited_at.toString(),
    ...(recipient.refused_at && { refusedAt: recipient.refused_at.toString() }),
    searches: await describeSearches(context, recipient),
    events: await describeFollowed(context, recipient),
  };
}

function nothingYet({ clock }: Context, email: string): Alerts {
  const { from: quietFrom, until: quietUntil } = usualQuiet;
  const visitedAt = clock.now().toString();
  return { email, language: 'nl', timeZone: homeTimeZone, quietFrom, quietUntil, visitedAt, searches: [], events: [] };
}

async function describeSearches(context: Context, recipient: Recipient): Promise<SavedSearch[]> {
  const searches: SavedSearch[] = [];
  for (const row of await searchesOf(context.db, recipient.id).execute()) {
    const found = await eventsIn(context, row.selection);
    searches.push({
      id: row.id,
      name: row.name,
      words: await selectionInWords(context, lastingSelection(row.selection)),
      selection: row.selection,
      frequency: row.frequency,
      paused: row.paused_at !== null,
      removed: row.removed_at !== null,
      count: found.length,
      fresh: await publishedSince(context.db, found, recipient.visited_at),
      ...(row.next_at && { nextAt: row.next_at.toString() }),
    });
  }
  return searches;
}

async function describeFollowed({ db }: Context, recipient: Recipient): Promise<FollowedEvent[]> {
  const rows = await followedBy(db, recipient.id);
  const shown = await eventRecords(
    db,
    publicViewer,
    rows.map(({ event_id }) => event_id),
  );
  const now = new Map(shown.map((event) => [event.id, event]));
  return rows.map(({ event_id: id, told, removed_at }) => {
    const event = now.get(id);
    const { slug, title } = event ?? told;
    return { id, slug, title, gone: event === undefined, removed: removed_at !== null };
  });
}
