import { hashSecret } from '../accounts/secrets.ts';
import type { Context } from '../context.ts';
import { type AlertRequest, confirmDays } from '../contracts/alerts.ts';
import { eventRecord } from '../events/events.queries.ts';
import type { Actor } from '../kernel/actor.ts';
import { publicViewer } from '../kernel/audience.ts';
import { nothingHere } from '../kernel/problems.ts';
import { requestByToken } from './alerts.queries.ts';
import { takeRequest, updateRecipient } from './alerts.store.ts';
import { newLink } from './new-link.ts';
import { lastingSelection, selectionInWords } from './selection-in-words.ts';
import { startAlert } from './start-alert.ts';

const firstDay = ({ clock }: Pick<Context, 'clock'>) => clock.now().subtract({ hours: 24 * confirmDays });

/**
 * What a mail asks to confirm.
 * @throws Problem `notFound` once it is confirmed or too old, and for an event that is gone
 */
export async function describeRequest(context: Context, token: string): Promise<AlertRequest> {
  const request = await requestByToken(context.db, hashSecret(token), firstDay(context));
  if (!request) throw nothingHere();
  const { email, frequency, selection, event_id } = request;
  if (selection !== null)
    return { email, frequency, words: await selectionInWords(context, lastingSelection(selection)) };
  const event = await eventRecord(context.db, publicViewer, event_id!);
  if (!event) throw nothingHere();
  return { email, frequency, title: event.title };
}

/**
 * Confirms an address by the secret that was mailed there. Whoever has it reads the mail, so they get a link to what they
 * are told of, and an address that took nothing is tried again.
 * @throws Problem `notFound` once it is confirmed or too old, `conflict` when there are too many already
 */
export async function confirmAlert(context: Context, actor: Actor, token: string): Promise<string> {
  return context.db.transaction().execute(async (trx) => {
    const request = await takeRequest(trx, hashSecret(token), firstDay(context).toString());
    if (!request) throw nothingHere();
    const { email, language, frequency, selection, event_id } = request;
    const what = { selection: selection ?? undefined, event: event_id ?? undefined, frequency };
    const recipient = await startAlert(trx, context, actor, { email, language }, what);
    if (recipient.refused_at) await updateRecipient(trx, recipient.id, { refused_at: null });
    return newLink(trx, context, recipient.id);
  });
}
