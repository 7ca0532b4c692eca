import type { Kysely, Selectable, Transaction } from 'kysely';
import type { SupportRequestsTable } from '../database/schema-support.ts';
import type { Schema } from '../database/schema.ts';
import type { SupportForm } from '../contracts/support-form.ts';
import { nothingHere } from '../kernel/problems.ts';

/** A request with its dossier. */
export interface HeldRequest extends Selectable<SupportRequestsTable> {
  event_id: string;
  organiser_id: string;
  form: SupportForm;
}

/** What may be asked of requests: those of an office, of an organisation (alone or with others), or all of them. */
export type Whose = { office: string } | { organiser: string } | 'all';

/** Requests that were sent, of whoever asks for them. */
export function requestsOf(db: Kysely<Schema>, whose: Whose) {
  const requests = db
    .selectFrom('support_requests')
    .innerJoin('support_dossiers', 'support_dossiers.id', 'support_requests.dossier_id')
    .selectAll('support_requests')
    .select(['support_dossiers.event_id', 'support_dossiers.organiser_id', 'support_dossiers.form'])
    .where('support_requests.state', '<>', 'draft');
  if (whose === 'all') return requests;
  if ('office' in whose) return requests.where('support_requests.office_id', '=', whose.office);
  return requests.where((row) =>
    row.or([
      row('support_dossiers.organiser_id', '=', whose.organiser),
      row.exists(
        row
          .selectFrom('event_organisers')
          .select('event_organisers.event_id')
          .whereRef('event_organisers.event_id', '=', 'support_dossiers.event_id')
          .where('organiser_id', '=', whose.organiser)
          .where('role', '<>', 'partner'),
      ),
    ]),
  );
}

/**
 * A request of whoever acts, held until the transaction ends: two decisions on one request follow each other.
 * @throws Problem `notFound`, the same for what does not exist and what is not theirs
 */
export async function holdRequest(trx: Transaction<Schema>, whose: Whose, id: string): Promise<HeldRequest> {
  const request = await requestsOf(trx, whose)
    .where('support_requests.id', '=', id)
    .forUpdate('support_requests')
    .executeTakeFirst();
  if (!request) throw nothingHere();
  return request;
}

/**
 * All requests of an event that were sent, held until the transaction ends; in the order of their offices, which are held
 * in turn for what is placed in their weeks.
 */
export async function holdRequestsOfEvent(trx: Transaction<Schema>, event: string): Promise<HeldRequest[]> {
  return requestsOf(trx, 'all')
    .where('support_dossiers.event_id', '=', event)
    .orderBy('support_requests.office_id')
    .orderBy('support_requests.id')
    .forUpdate('support_requests')
    .execute();
}

export async function openProposal(db: Kysely<Schema>, request: string) {
  return db
    .selectFrom('support_proposals')
    .selectAll()
    .where('request_id', '=', request)
    .where('state', '=', 'open')
    .executeTakeFirst();
}

export async function servicesAsked(db: Kysely<Schema>, request: string) {
  return db
    .selectFrom('support_request_services')
    .innerJoin('services', 'services.id', 'support_request_services.service_id')
    .selectAll('support_request_services')
    .where('request_id', '=', request)
    .orderBy('services.position')
    .execute();
}
