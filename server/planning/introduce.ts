import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import { scheduledJob } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { KnownPlan } from './hidden-plans.queries.ts';
import { type Side, otherSide } from './introduction-state.ts';
import { storeIntroduced } from './introductions.store.ts';
import { introductionsPage } from './planning-links.ts';

/** Names two organisations to each other, once both agreed: on their pages, by mail and in what was done for them. */
export async function introduce(
  trx: Transaction<Schema>,
  clock: Clock,
  id: string,
  plans: Readonly<Record<Side, KnownPlan>>,
): Promise<void> {
  await storeIntroduced(trx, id, { a: plans.a.title, b: plans.b.title }, clock.now().toString());
  const parties = { a: await partyOf(trx, id, 'a', plans.a), b: await partyOf(trx, id, 'b', plans.b) };
  for (const side of ['a', 'b'] as const) {
    const [own, other] = [parties[side], parties[otherSide[side]]];
    await recordAction(trx, clock, scheduledJob, {
      team: `organiser.${own.organiser}`,
      subject: { kind: 'event', id: plans[side].id },
      action: 'introduced',
      changes: [{ field: 'organisers', to: other.organisation.nl }],
    });
    if (own.contact)
      await queueMail(trx, clock, {
        to: own.contact.email,
        language: own.contact.language,
        mail: {
          kind: 'introduced',
          organisation: own.organisation,
          title: own.title,
          other: { organisation: other.organisation, title: other.title, ...contactIn(other) },
          link: introductionsPage(own.contact.language, own.organiser),
        },
      });
  }
}

type Party = Awaited<ReturnType<typeof partyOf>>;

function contactIn({ contact }: Party): { contact?: { name: string; email: string } } {
  return contact ? { contact: { name: contact.name, email: contact.email } } : {};
}

/** A side: its organisation, its plan, and who agreed for it. */
async function partyOf(trx: Transaction<Schema>, id: string, side: Side, { organiser, title }: KnownPlan) {
  const organisation: Label = await trx
    .selectFrom('organisers')
    .select(['name_nl as nl', 'name_en as en'])
    .where('id', '=', organiser)
    .executeTakeFirstOrThrow();
  const contact = await trx
    .selectFrom('introductions')
    .innerJoin('people', 'people.id', `introductions.answered_by_${side}`)
    .select(['people.name', 'people.email', 'people.language'])
    .where('introductions.id', '=', id)
    .executeTakeFirst();
  return { organiser, title, organisation, contact };
}
