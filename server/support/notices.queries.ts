import { type Kysely, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { HeldRequest } from './requests.queries.ts';

/** Days after which news that was mailed is forgotten. */
export const newsDays = 90;

/** Somebody who is told, and as a member of which team. */
export interface Concerned {
  id: string;
  team: string;
}

/**
 * Who is told of news of a request: of the organisation editors and owners; of the office whoever leads it, and all of its
 * people while nobody does; of head office its planners.
 */
export async function peopleConcerned(
  db: Kysely<Schema>,
  request: Pick<HeldRequest, 'organiser_id' | 'office_id' | 'lead_person_id'>,
  side: 'organiser' | 'office' | 'head_office',
): Promise<Concerned[]> {
  const members = db.selectFrom('memberships').select('person_id as id').orderBy('person_id');
  if (side === 'organiser') {
    const team = `organiser.${request.organiser_id}`;
    const rows = await members
      .where('organiser_id', '=', request.organiser_id)
      .where('role', 'in', ['editor', 'owner'])
      .execute();
    return rows.map(({ id }) => ({ id, team }));
  }
  if (side === 'head_office') {
    const rows = await members.where('role', '=', 'planner').execute();
    return rows.map(({ id }) => ({ id, team: 'head_office' }));
  }
  const team = `office.${request.office_id}`;
  const rows = await members.where('office_id', '=', request.office_id).execute();
  const lead = rows.filter(({ id }) => id === request.lead_person_id);
  return (lead.length > 0 ? lead : rows).map(({ id }) => ({ id, team }));
}

/** News that is to be mailed now, of all that came together for one person in one team. */
export async function noticesToSend(db: Kysely<Schema>, now: Temporal.Instant) {
  return db
    .selectFrom('support_notices')
    .innerJoin('people', 'people.id', 'support_notices.person_id')
    .innerJoin('support_requests', 'support_requests.id', 'support_notices.request_id')
    .innerJoin('support_dossiers', 'support_dossiers.id', 'support_requests.dossier_id')
    .innerJoin('events', 'events.id', 'support_dossiers.event_id')
    .innerJoin('offices', 'offices.id', 'support_requests.office_id')
    .select(['support_notices.id', 'support_notices.person_id', 'support_notices.team', 'support_notices.news'])
    .select(['people.email', 'people.language', 'support_requests.reference', 'support_requests.id as request'])
    .select(['events.title_nl', 'events.title_en', 'events.visit_masked_for', 'offices.city_nl', 'offices.city_en'])
    .where('sent_at', 'is', null)
    .where('send_after', '<=', sql<Temporal.Instant>`${now.toString()}`)
    .orderBy('support_notices.person_id')
    .orderBy('support_notices.team')
    .orderBy('support_requests.reference')
    .orderBy('support_notices.id')
    .forUpdate('support_notices')
    .execute();
}
