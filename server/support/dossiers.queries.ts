import type { Kysely, Selectable, Transaction } from 'kysely';
import type { SupportDossiersTable } from '../database/schema-support.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { nothingHere } from '../kernel/problems.ts';
import { eventPolicy } from '../events/events.policy.ts';
import { demand } from '../kernel/policy.ts';
import { type EventOfDossier, eventOfDossier } from './events.queries.ts';

export type DossierRow = Selectable<SupportDossiersTable>;

export async function dossierOfEvent(db: Kysely<Schema>, event: string): Promise<DossierRow | undefined> {
  return db.selectFrom('support_dossiers').selectAll().where('event_id', '=', event).executeTakeFirst();
}

/** The same, held until the transaction ends. */
export async function holdDossier(trx: Transaction<Schema>, event: string): Promise<DossierRow | undefined> {
  return trx.selectFrom('support_dossiers').selectAll().where('event_id', '=', event).forUpdate().executeTakeFirst();
}

/**
 * An event for which an organisation asks support: it entered it, or organises it with the one that did.
 * @throws Problem `notFound` for what is not theirs; `forbidden`
 */
export async function eventToSupport(
  db: Kysely<Schema>,
  actor: Actor,
  action: 'see' | 'revise',
  { organiser, event: id }: { organiser: string; event: string },
): Promise<EventOfDossier> {
  const event = await eventOfDossier(db, id);
  const { enteredFor = null, record } = event ?? {};
  const together = record?.organisers ?? [];
  const theirs = enteredFor === organiser || together.some((one) => one.id === organiser && one.role !== 'partner');
  if (!event || !theirs || record?.confidential) throw nothingHere();
  demand(actor, eventPolicy(actor, action, { enteredFor, trusted: false, together }));
  return event;
}
