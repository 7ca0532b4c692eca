import type { Transaction } from 'kysely';
import { headOfficeName } from '../accounts/teams.ts';
import { teamName } from '../accounts/teams.queries.ts';
import type { Context } from '../context.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { EventChange } from '../mail/mail.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { isOf, toldOf } from './who-is-told.queries.ts';

/** What there is to tell of an event. */
export interface EventNews {
  /** In a word, what the mail begins with: `Geannuleerd`. */
  headline: Label;
  changes: readonly EventChange[];
  /** The reason that people read. */
  reason?: { nl?: string | undefined; en?: string | undefined } | undefined;
  /** Whether its page is no longer there. */
  gone?: boolean;
}

/**
 * Mails those who organise an event with others, and partners who see it, what became something else, each person once.
 * In the transaction of the change: both happen, or neither.
 */
export async function tellOthers(
  trx: Transaction<Schema>,
  { clock, publicUrl }: Pick<Context, 'clock' | 'publicUrl'>,
  actor: Actor,
  event: { id: string; enteredFor: string | null },
  { headline, changes, reason = {}, gone = false }: EventNews,
): Promise<void> {
  const told = await toldOf(trx, event, actor);
  const people = new Map(told.flatMap((organisation) => organisation.people.map((person) => [person.id, person])));
  if (people.size === 0) return;
  const { slug, title_nl, title_en } = await trx
    .selectFrom('events')
    .select(['slug', 'title_nl', 'title_en'])
    .where('id', '=', event.id)
    .executeTakeFirstOrThrow();
  const title = { nl: title_nl, ...(title_en === null ? {} : { en: title_en }) };
  const by = await nameOf(trx, actor, event);
  for (const { email, language } of people.values())
    await queueMail(trx, clock, {
      to: email,
      language,
      mail: {
        kind: 'event_changed',
        title,
        by,
        headline,
        changes,
        reason: { ...(reason.nl && { nl: reason.nl }), ...(reason.en && { en: reason.en }) },
        ...(gone ? {} : { link: publicUrl + pageOf(language, { slug, id: event.id }) }),
      },
    });
}

/** For whom somebody did it: the organisation that entered it, another one that organises it, or head office. */
async function nameOf(
  trx: Transaction<Schema>,
  actor: Actor,
  event: { id: string; enteredFor: string | null },
): Promise<Label> {
  const rows = await trx
    .selectFrom('event_organisers')
    .select('organiser_id as id')
    .where('event_id', '=', event.id)
    .orderBy('position')
    .execute();
  const organisations = [...(event.enteredFor === null ? [] : [event.enteredFor]), ...rows.map(({ id }) => id)];
  const theirs = organisations.find((organiser) => isOf(actor, organiser));
  const name = theirs === undefined ? undefined : await teamName(trx, { kind: 'organiser', id: theirs });
  return name ?? headOfficeName;
}

function pageOf(language: Language, { slug, id }: { slug: string; id: string }): string {
  return `/${language}/${language === 'nl' ? 'evenementen' : 'events'}/${slug}-${id}`;
}
