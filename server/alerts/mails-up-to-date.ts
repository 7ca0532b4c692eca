import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { eventRecords } from '../events/events.queries.ts';
import { scheduledJob } from '../kernel/actor.ts';
import { publicViewer } from '../kernel/audience.ts';
import type { UpToDate } from '../mail/deliver-mails.ts';
import type { Mail } from '../mail/mail.ts';
import { recipientByEmail } from './alerts.queries.ts';
import { updateRecipient } from './alerts.store.ts';
import { showSections } from './show-sections.ts';

/**
 * What mails say is looked at once more when they leave, which can be long after they were written: what was withdrawn, or
 * is shown to fewer, is left out, and so is what its reader stopped meanwhile. An address that its server takes nothing
 * for is told nothing any more, until its holder says otherwise.
 */
export function alertMailsUpToDate(context: Context): UpToDate {
  return {
    now: (mail) => mailAsItIs(context, mail),
    refused: async (mail, to) => {
      if (!isAboutAlerts(mail)) return false;
      await context.db.transaction().execute((trx) => pause(trx, context, to));
      return true;
    },
  };
}

function isAboutAlerts({ kind }: Mail): boolean {
  return kind === 'alert_confirm' || kind === 'alert_link' || kind === 'alert_digest' || kind === 'alert_changes';
}

async function mailAsItIs(context: Context, mail: Mail): Promise<Mail | undefined> {
  const { db } = context;
  if (mail.kind !== 'alert_digest' && mail.kind !== 'alert_changes') return mail;
  const recipient = await db
    .selectFrom('alert_recipients')
    .select('language')
    .where('id', '=', mail.recipient)
    .where('refused_at', 'is', null)
    .executeTakeFirst();
  if (!recipient) return undefined;
  if (mail.kind === 'alert_digest') {
    const found = mail.sections.map(({ search, ids, alsoIds }) => ({ search, ids: [...ids], alsoIds: [...alsoIds] }));
    const sections = await showSections(db, context, recipient.language, found);
    return sections.length === 0 ? undefined : { ...mail, sections };
  }
  const followed = await db
    .selectFrom('followed_events')
    .select('event_id')
    .where('recipient_id', '=', mail.recipient)
    .where('removed_at', 'is', null)
    .execute();
  const ids = followed.map(({ event_id }) => event_id);
  const shown = new Set((await eventRecords(db, publicViewer, ids)).map(({ id }) => id));
  // That an event is gone is told by a line without a page; of one that went since, or came back, another mail tells.
  const events = mail.events.filter(({ id, link }) => ids.includes(id) && shown.has(id) === (link !== undefined));
  return events.length === 0 ? undefined : { ...mail, events };
}

async function pause(trx: Transaction<Schema>, context: Context, email: string): Promise<void> {
  const recipient = await recipientByEmail(trx, email);
  if (!recipient || recipient.refused_at) return;
  const { clock } = context;
  await updateRecipient(trx, recipient.id, { refused_at: clock.now().toString() });
  const subject = { kind: 'alerts', id: recipient.id };
  await recordAction(trx, clock, scheduledJob, { subject, action: 'address_refused' });
}
