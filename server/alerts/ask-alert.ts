import { hashSecret, newSecret } from '../accounts/secrets.ts';
import type { Context } from '../context.ts';
import { type AlertFrequency, confirmDays } from '../contracts/alerts.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Language } from '../contracts/words.ts';
import { eventRecord } from '../events/events.queries.ts';
import { goneOrNothing } from '../events/gone.queries.ts';
import type { Actor } from '../kernel/actor.ts';
import { publicViewer } from '../kernel/audience.ts';
import { signInFirst } from '../kernel/policy.ts';
import { wrongField } from '../kernel/problems.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { readSelection } from '../search/read-selection.ts';
import { alertPage } from './alert-pages.ts';
import { insertRequest } from './alerts.store.ts';
import { asKept, lastingSelection, selectionInWords } from './selection-in-words.ts';
import { startAlert } from './start-alert.ts';

export interface AskedAlert {
  email?: string | undefined;
  selection?: string | undefined;
  event?: string | undefined;
  frequency: AlertFrequency;
  language: Language;
}

/** How many mails to confirm one address may be sent in an hour, whoever asks. */
export const mailsPerHour = { times: 12, minutes: 60 };

/**
 * Saves a search or follows an event: at once for whoever is signed in, and for a mail address once its holder confirms.
 * Does the same for an address whether it is known or not: nobody learns who is told of what.
 * @throws Problem `badRequest`, `unauthenticated`, `notFound` or `gone` (the event), `conflict`, `tooManyRequests`
 */
export async function askAlert(context: Context, actor: Actor, asked: AskedAlert): Promise<'mailed' | 'saved'> {
  const { email, event, frequency, language } = asked;
  const selection = event === undefined ? await knownSelection(context, asked.selection ?? '') : undefined;
  const what =
    selection === undefined
      ? await titleOf(context, event!)
      : await selectionInWords(context, lastingSelection(selection));
  if (email === undefined) {
    if (actor.role !== 'person') throw signInFirst();
    const holder = { email: actor.email, language };
    await context.db
      .transaction()
      .execute((trx) => startAlert(trx, context, actor, holder, { selection, event, frequency }));
    return 'saved';
  }
  if (frequency === 'none') throw wrongField('frequency', 'notOffered', 'A mail address is there to be mailed to.');
  await context.throttle.count('alerts by address', email, mailsPerHour);
  const token = newSecret();
  await context.db.transaction().execute(async (trx) => {
    await insertRequest(trx, {
      token_hash: hashSecret(token),
      email,
      language,
      selection: selection ?? null,
      event_id: event ?? null,
      frequency,
      created_at: context.clock.now().toString(),
    });
    await queueMail(trx, context.clock, {
      to: email,
      language,
      mail: {
        kind: 'alert_confirm',
        what,
        ...(event === undefined && { frequency }),
        link: context.publicUrl + alertPage(language, 'confirm', token),
        days: confirmDays,
      },
    });
  });
  return 'mailed';
}

async function knownSelection(context: Context, text: string): Promise<string> {
  const { past: _past, ...selection } = await readSelection(context, text);
  return asKept(selection);
}

async function titleOf({ db }: Context, id: string): Promise<Label> {
  const event = await eventRecord(db, publicViewer, id);
  if (!event) throw await goneOrNothing(db, id);
  return { nl: event.title.nl, en: event.title.en ?? event.title.nl };
}
