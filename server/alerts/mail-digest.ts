import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { eventRecords } from '../events/events.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { alertPage } from './alert-pages.ts';
import { type Recipient, announcedAmong, quietHoursOf, searchesDue } from './alerts.queries.ts';
import { noteAnnounced, updateSearch } from './alerts.store.ts';
import { eventsIn } from './matches.ts';
import { newLink } from './new-link.ts';
import { nextDigest } from './quiet-hours.ts';
import { showSections } from './show-sections.ts';
import type { Telling } from './tell-recipient.ts';

/** What is new in a search: what stands under it, and what stands under one above. */
export interface Found {
  search: string;
  ids: string[];
  alsoIds: string[];
}

/**
 * Mails what is new in all searches of somebody that are due, a section for each; nothing where nothing is new. An event
 * stands in the first section it is new in, and is never told of as new again.
 */
export async function mailDigest(
  trx: Transaction<Schema>,
  context: Telling,
  recipient: Recipient,
  now: Temporal.Instant,
): Promise<void> {
  const due = await searchesDue(trx, recipient.id, now);
  if (due.length === 0) return;
  const fresh: { search: string; ids: string[] }[] = [];
  for (const { id, selection, known } of due) {
    const old = new Set(known);
    fresh.push({ search: id, ids: (await eventsIn(context, selection)).filter((event) => !old.has(event)) });
  }
  const all = [...new Set(fresh.flatMap(({ ids }) => ids))];
  const told = await announcedAmong(trx, recipient.id, all);
  const shown = await worthTelling(trx, all);
  const found = inFirstSection(fresh, (event) => shown.has(event) && !told.has(event));
  const news = found.flatMap(({ ids }) => ids);
  if (news.length > 0) {
    const { language, email: to } = recipient;
    const page = async (stops: 'searches' | null, name: 'manage' | 'stop') =>
      context.publicUrl + alertPage(language, name, await newLink(trx, context, recipient.id, stops));
    await queueMail(trx, context.clock, {
      to,
      language,
      mail: {
        kind: 'alert_digest',
        recipient: recipient.id,
        sections: await showSections(trx, context, language, found),
        manage: await page(null, 'manage'),
        stop: await page('searches', 'stop'),
      },
    });
    await noteAnnounced(trx, recipient.id, news, now.toString());
  }
  for (const { id, frequency } of due)
    if (frequency !== 'none')
      await updateSearch(trx, id, { next_at: nextDigest(now, frequency, quietHoursOf(recipient)).toString() });
}

/** Each event in the first search it is new in; the others name it. Searches without anything new are left out. */
export function inFirstSection(
  fresh: readonly { search: string; ids: readonly string[] }[],
  isNew: (event: string) => boolean,
): Found[] {
  const above = new Set<string>();
  return fresh.flatMap(({ search, ids }) => {
    const news = ids.filter(isNew);
    const own = news.filter((event) => !above.has(event));
    const also = news.filter((event) => above.has(event));
    for (const event of own) above.add(event);
    return news.length === 0 ? [] : [{ search, ids: own, alsoIds: also }];
  });
}

/** Of these events, those that everybody may see now and that are going to be. */
export async function worthTelling(trx: Transaction<Schema>, ids: readonly string[]): Promise<Set<string>> {
  const records = await eventRecords(trx, publicViewer, ids);
  return new Set(records.filter(({ status }) => status !== 'cancelled').map(({ id }) => id));
}
