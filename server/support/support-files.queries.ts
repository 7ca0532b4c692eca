import { type Kysely, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { type Actor, isPlanner } from '../kernel/actor.ts';
import type { Viewer } from '../kernel/audience.ts';

/**
 * Whether a message about requests shows a file, for somebody who may read that message: the organisations that ask
 * together, the office it was written to (or every office that was asked, where it was written to all), and head office.
 */
export async function whoSeesSupportFile(
  db: Kysely<Schema>,
  _viewer: Viewer,
  fileId: string,
  actor: Actor,
): Promise<'viewer' | undefined> {
  if (actor.role !== 'person') return undefined;
  const teams = (kind: 'organiser' | 'office') =>
    actor.memberships.flatMap((one) => (one.kind === kind && 'id' in one ? [one.id] : []));
  const { rows } = await sql`
    select from support_messages message
    join support_dossiers dossier on dossier.id = message.dossier_id
    where ${fileId}::uuid = any(message.file_ids)
      and (
        ${isPlanner(actor)}
        or (message.internal_to is null and (
          dossier.organiser_id = any(${teams('organiser')}::text[])
          or exists (select from event_organisers together where together.event_id = dossier.event_id
            and together.role <> 'partner' and together.organiser_id = any(${teams('organiser')}::text[]))))
        or exists (select from support_requests request where request.dossier_id = dossier.id
          and request.state <> 'draft' and request.office_id = any(${teams('office')}::text[])
          and (message.request_id is null or message.request_id = request.id)
          and (message.internal_to is null or message.internal_to = request.office_id))
      )
    limit 1`.execute(db);
  return rows.length > 0 ? 'viewer' : undefined;
}
