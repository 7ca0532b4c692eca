import type { Transaction } from 'kysely';
import type { DraftFields } from '../contracts/draft-fields.ts';
import { textOf } from '../contracts/draft-fields.ts';
import type { Schema } from '../database/schema.ts';
import { announce } from '../outbox/announce.ts';
import { outlineOf } from './outline.ts';

/**
 * Every write to drafts. What radar and introductions look for is written with the fields it follows from, and each write
 * is told.
 */

export interface NewDraft {
  id: string;
  organiser: string;
  fields: DraftFields;
  basis?: { version: number; fields: DraftFields } | undefined;
  seriesId?: string | null | undefined;
  by: string | null;
}

export async function insertDraft(trx: Transaction<Schema>, draft: NewDraft, now: string): Promise<void> {
  await trx
    .insertInto('event_drafts')
    .values({
      id: draft.id,
      organiser_id: draft.organiser,
      ...derived(draft.fields),
      touched: '{}',
      based_on: draft.basis?.version ?? null,
      base_fields: draft.basis ? JSON.stringify(draft.basis.fields) : null,
      series_id: draft.seriesId ?? null,
      created_at: now,
      changed_at: now,
      created_by: draft.by,
      changed_by: draft.by,
    })
    .execute();
  await tell(trx, draft.id);
}

/** @param touched who changed which field last, all fields together */
export async function writeFields(
  trx: Transaction<Schema>,
  id: string,
  fields: DraftFields,
  { touched, by, now }: { touched: Record<string, { by: string | null; at: string }>; by: string | null; now: string },
): Promise<void> {
  await trx
    .updateTable('event_drafts')
    .set((row) => ({
      ...derived(fields),
      touched: JSON.stringify(touched),
      version: row('version', '+', 1),
      changed_at: now,
      changed_by: by,
    }))
    .where('id', '=', id)
    .execute();
  await tell(trx, id);
}

/** Puts a draft on another version of its event. */
export async function rebase(
  trx: Transaction<Schema>,
  id: string,
  { fields, basis, now }: { fields: DraftFields; basis: { version: number; fields: DraftFields }; now: string },
): Promise<void> {
  await trx
    .updateTable('event_drafts')
    .set((row) => ({
      ...derived(fields),
      based_on: basis.version,
      base_fields: JSON.stringify(basis.fields),
      version: row('version', '+', 1),
      changed_at: now,
    }))
    .where('id', '=', id)
    .execute();
  await tell(trx, id);
}

export async function removeDraft(trx: Transaction<Schema>, id: string): Promise<void> {
  await trx.deleteFrom('event_drafts').where('id', '=', id).execute();
  await tell(trx, id);
}

function tell(trx: Transaction<Schema>, id: string): Promise<void> {
  return announce(trx, { topic: 'draft.changed', subject: id });
}

function derived(fields: DraftFields) {
  const { countries, sectors, from, to } = outlineOf(fields);
  const whole = from !== undefined && to !== undefined && from <= to;
  return {
    fields: JSON.stringify(fields),
    countries,
    sectors,
    starts_on: whole ? from : null,
    ends_on: whole ? to : null,
    introductions: textOf(fields, 'introductions') === 'yes',
  };
}
