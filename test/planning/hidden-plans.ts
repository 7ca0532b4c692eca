import { sql } from 'kysely';
import type { DraftFields } from '../../server/contracts/draft-fields.ts';
import { insertDraft } from '../../server/drafts/drafts.store.ts';
import { momentsOf } from '../../server/events/leg-times.ts';
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

/** What stands in for a masked visit, in the month of its first stop. */
export async function standInFor(app: TestApp, visit: string): Promise<string> {
  const id = newId();
  const leg = await app.db.selectFrom('legs').selectAll().where('event_id', '=', visit).executeTakeFirstOrThrow();
  const month = String(leg.starts_on).slice(0, 7);
  const window = {
    precision: 'month' as const,
    startsOn: `${month}-01`,
    endsOn: Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString(),
  };
  const moments = momentsOf({ ...window, timeZone: leg.time_zone });
  await sql`
    insert into events (id, slug, kind, mode, editorial_state, status, audience, readers, title_nl, title_en, languages,
      source, demo, created_at, changed_at, published_at, stands_in_for)
    select ${id}, 'officieel-bezoek', kind, mode, 'published', 'scheduled', 'organisers', '{planners,organisers}',
      'Officieel bezoek', 'Official visit', '{}', 'Verover de wereld', false, created_at, created_at, created_at, id
    from events where id = ${visit}`.execute(app.db);
  const { id: _id, event_id: _event, ...rest } = leg;
  await app.db
    .insertInto('legs')
    .values({
      ...rest,
      id: newId(),
      event_id: id,
      city: null,
      city_en: null,
      venue: null,
      precision: window.precision,
      starts_on: window.startsOn,
      ends_on: window.endsOn,
      start_time: null,
      end_time: null,
      starts_at: moments?.start.toString() ?? null,
      ends_at: moments?.end.toString() ?? null,
      ical_changed_at: leg.ical_changed_at.toString(),
      created_at: leg.created_at.toString(),
    })
    .execute();
  return id;
}
