import type { Transaction } from 'kysely';
import type { Text } from '../../contracts/shapes.ts';
import type { Language } from '../../contracts/words.ts';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Mail } from '../../mail/mail.ts';
import { queueMail } from '../../mail/queue-mail.ts';
import type { LoadedEvent } from '../load-event.ts';

/** The page on which an organisation answers, as a path, in the language of the reader. */
export function joiningPage(language: Language, organiser: string): string {
  return `/${language}/teams/organiser.${organiser}/${language === 'nl' ? 'samenwerken' : 'joining'}`;
}

/** The title of an event as mails may tell it: that of a masked visit stays on the pages. */
export function titleToTell(event: LoadedEvent): { title?: Text } {
  if (event.visit_masked_for !== null) return {};
  const { title_nl: nl, title_en: en } = event;
  return { title: { nl, ...(en === null ? {} : { en }) } };
}

interface Told {
  organiser: string;
  /** Those of its people whom it concerns; without it, all editors and owners. */
  first?: readonly (string | null)[];
  /** Whether all are told when none of those is there any more. */
  orAll?: boolean;
}

/** Mails the people of an organisation who can act for it, each in their language; not whoever did it themself. */
export async function tell(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  { organiser, first = [], orAll = true }: Told,
  mailIn: (language: Language) => Mail,
): Promise<void> {
  const people = await trx
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.id', 'people.email', 'people.language'])
    .where('organiser_id', '=', organiser)
    .where('memberships.role', 'in', ['editor', 'owner'])
    .orderBy('people.email')
    .execute();
  const concerned = people.filter(({ id }) => first.includes(id));
  const doer = actor.role === 'person' ? actor.id : undefined;
  for (const { id, email, language } of concerned.length > 0 || !orAll ? concerned : people)
    if (id !== doer) await queueMail(trx, clock, { to: email, language, mail: mailIn(language) });
}
