import type { Selectable, Transaction } from 'kysely';
import type { EventsTable, Schema } from '../database/schema.ts';
import { Problem } from '../kernel/problems.ts';

/** The row of an event, locked until the transaction ends: two changes of one event follow each other. */
export async function loadEvent(trx: Transaction<Schema>, id: string): Promise<Selectable<EventsTable>> {
  const event = await trx.selectFrom('events').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!event) throw new Problem('notFound', `There is no event ${id}.`);
  return event;
}
