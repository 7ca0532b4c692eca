import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { setSupporters } from '../events/set-supporters.ts';
import { promisedStates } from './request-lifecycle.ts';

/** Tells on the event which offices support it: those that confirmed, where the organiser lets it be told. */
export async function showSupporters(
  trx: Transaction<Schema>,
  { clock }: Pick<Context, 'clock'>,
  event: string,
): Promise<void> {
  const rows = await trx
    .selectFrom('support_requests')
    .innerJoin('support_dossiers', 'support_dossiers.id', 'dossier_id')
    .select(['office_id', 'form'])
    .where('event_id', '=', event)
    .where('state', 'in', promisedStates)
    .orderBy('wanted_from')
    .orderBy('office_id')
    .execute();
  const shown = rows.filter(({ form }) => form.consentToPublish === true).map(({ office_id }) => office_id);
  await setSupporters(trx, clock, event, [...new Set(shown)]);
}
