import { sql } from 'kysely';
import type { DraftFields } from '../../server/contracts/draft-fields.ts';
import { insertDraft } from '../../server/drafts/drafts.store.ts';
import { newId } from '../../server/kernel/ids.ts';
import type { TestApp } from '../support/test-app.ts';

/** Organisations whose members a planner verified. */
export async function becomeVerified(app: TestApp, ...organisers: string[]): Promise<void> {
  await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', 'in', organisers).execute();
}

export interface DraftSaid {
  id?: string;
  title?: string;
  countries?: string[];
  sectors?: string[];
  from?: string;
  to?: string;
  introductions?: boolean;
  by?: string | null;
  fields?: DraftFields;
}

/** A draft of an organisation: drinks in Vietnam in May, unless it says otherwise. */
export async function keepDraft(app: TestApp, organiser: string, said: DraftSaid = {}): Promise<string> {
  const { id = newId(), title = 'Missie naar Vietnam', countries = ['VN'], sectors = ['food.drinks'] } = said;
  const { from = '2027-05-10', to = '2027-05-14', introductions = true, by = null, fields = {} } = said;
  const legs = countries.flatMap((country, index) =>
    Object.entries({ country, precision: 'day', startsOn: from, endsOn: to }).map(([name, value]) => [
      `legs.n${index}.${name}`,
      value,
    ]),
  );
  const typed: DraftFields = {
    'title.nl': title,
    sectors,
    legs: countries.map((_, index) => `n${index}`),
    ...Object.fromEntries(legs),
    ...(introductions && { introductions: 'yes' }),
    ...fields,
  };
  const now = app.context.clock.now().toString();
  await app.db.transaction().execute((trx) => insertDraft(trx, { id, organiser, fields: typed, by }, now));
  return id;
}

export async function tellDraft(app: TestApp, id: string): Promise<void> {
  await sql`insert into outbox (topic, subject) values ('draft.changed', ${id})`.execute(app.db);
}

/** The record that stands in for a masked visit. */
export async function standInFor(app: TestApp, visit: string): Promise<string> {
  const row = await app.db
    .selectFrom('events')
    .select('id')
    .where('stands_in_for', '=', visit)
    .executeTakeFirstOrThrow();
  return row.id;
}
