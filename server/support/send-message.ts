import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { newId } from '../kernel/ids.ts';
import { wrongField } from '../kernel/problems.ts';
import type { Acting } from './acting.ts';
import { notice } from './notice.ts';
import { type HeldRequest, holdRequest, holdRequestsOfEvent } from './requests.queries.ts';
import { insertMessage, noteRead } from './thread.store.ts';

export interface MessageEntry {
  text: string;
  /** To all offices of the dossier. */
  toAll?: boolean | undefined;
  /** A note of the office to itself. */
  internal?: boolean | undefined;
  files?: readonly string[] | undefined;
}

/**
 * Says something about a request: to the other side, to all offices of the dossier, or within the office.
 * @throws Problem `notFound`, `badRequest` for files that are not of the organisation
 */
export async function sendMessage(
  trx: Transaction<Schema>,
  context: Pick<Context, 'clock'>,
  acting: Acting,
  id: string,
  { text, toAll = false, internal = false, files = [] }: MessageEntry,
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  await checkFiles(trx, acting, request, files);
  const at = context.clock.now().toString();
  const person = acting.actor.role === 'person' ? acting.actor.id : null;
  await insertMessage(trx, {
    id: newId(),
    dossier_id: request.dossier_id,
    request_id: toAll ? null : id,
    internal_to: internal ? request.office_id : null,
    side: acting.side,
    person_id: person,
    body: text,
    file_ids: [...files],
    at,
  });
  if (person !== null) await noteRead(trx, person, id, at);
  if (internal) return;
  const told = toAll ? await holdRequestsOfEvent(trx, request.event_id) : [request];
  for (const one of told)
    await notice(trx, context, acting, one, acting.side === 'organiser' ? 'office' : 'organiser', {
      kind: 'message',
      text,
    });
}

async function checkFiles(
  trx: Transaction<Schema>,
  { whose }: Acting,
  { organiser_id }: HeldRequest,
  files: readonly string[],
): Promise<void> {
  if (files.length === 0) return;
  const known = await trx
    .selectFrom('files')
    .select('id')
    .where('organiser_id', '=', typeof whose === 'object' && 'organiser' in whose ? whose.organiser : organiser_id)
    .where('id', 'in', files)
    .execute();
  if (known.length !== new Set(files).size) throw wrongField('files', 'unknownFile', 'There is no such file here.');
}
