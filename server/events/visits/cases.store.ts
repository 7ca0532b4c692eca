import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { CaseEntry } from '../../contracts/visits.ts';
import type { Schema } from '../../database/schema.ts';

/** Every write of cases. */

type Content = Omit<CaseEntry, 'consent'>;

/** @returns whether it is new: a person attaches the case of one company to one visit once */
export async function insertCase(
  trx: Transaction<Schema>,
  entry: Content,
  { id, visitId, personId, now }: { id: string; visitId: string; personId: string; now: string },
): Promise<boolean> {
  const made = await trx
    .insertInto('visit_cases')
    .values({ ...columnsOf(entry), id, event_id: visitId, person_id: personId, created_at: now, changed_at: now })
    .onConflict((conflict) => conflict.columns(['event_id', 'person_id', 'company']).doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

export async function updateCase(trx: Transaction<Schema>, id: string, entry: Content, now: string): Promise<void> {
  await trx
    .updateTable('visit_cases')
    .set({ ...columnsOf(entry), changed_at: now })
    .where('id', '=', id)
    .execute();
}

export async function deleteCase(trx: Transaction<Schema>, id: string): Promise<void> {
  await trx.deleteFrom('visit_cases').where('id', '=', id).execute();
}

/**
 * Deletes the cases of visits that were over before a day, or that are cancelled or withdrawn since before it; and of
 * visits without a date the cases attached a year before it.
 */
export async function deleteCasesOfVisitsBefore(trx: Transaction<Schema>, day: string): Promise<void> {
  await sql`
    delete from visit_cases using events
    where events.id = visit_cases.event_id and (
      coalesce(
        (select max(ends_on) from legs where legs.event_id = events.id),
        (visit_cases.created_at + interval '1 year')::date) < ${day}::date
      or ((events.status = 'cancelled' or events.editorial_state = 'withdrawn') and events.changed_at < ${day}::date))`.execute(
    trx,
  );
}

function columnsOf(entry: Content) {
  return {
    company: entry.company,
    enterprise_number: entry.enterpriseNumber ?? null,
    country_code: entry.country ?? null,
    text: entry.text,
    contact_email: entry.contactEmail,
    contact_phone: entry.contactPhone ?? null,
  };
}
