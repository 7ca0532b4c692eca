import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { entryOf } from '../events/entries.queries.ts';
import type { Clock } from '../kernel/clock.ts';
import { type DraftRow } from './drafts.queries.ts';
import { rebase } from './drafts.store.ts';
import { moveOnto } from './fields.ts';
import { fieldsOfEntry } from './fields-of-entry.ts';

/**
 * Puts the gathered changes on the event as it is now, for a draft whose event was changed elsewhere.
 * @returns the fields changed on both sides, in which the draft kept its own word
 */
export async function renewDraft(trx: Transaction<Schema>, clock: Clock, draft: DraftRow): Promise<string[]> {
  if (draft.event_version === null || draft.base_fields === null) return [];
  const next = fieldsOfEntry(await entryOf(trx, draft.id));
  const { fields, changedOnBoth } = moveOnto(draft.fields, draft.base_fields, next);
  const basis = { version: draft.event_version, fields: next };
  await rebase(trx, draft.id, { fields, basis, now: clock.now().toString() });
  return changedOnBoth;
}
