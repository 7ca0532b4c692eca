import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { teamOf } from '../accounts/teams.ts';
import { teamName } from '../accounts/teams.queries.ts';
import type { RecordedAction } from '../audit/audit.queries.ts';
import type { Change } from '../audit/record.ts';
import type { Deed } from '../contracts/history.ts';
import type { Label, Text } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import { groupsOf } from '../events/joining/event-facts.queries.ts';

type Names = ReadonlyMap<string, Text>;

/**
 * What was done, with the names that people, events, organisations, keys and teams have now.
 * @param reader the organisation whose history it is: it is not told what an event is called that it may not see (any
 * more), such as one it declined to organise
 */
export async function withNames(
  db: Kysely<Schema>,
  actions: readonly RecordedAction[],
  reader?: string,
): Promise<Deed[]> {
  const subjects = (kind: string) =>
    actions.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.id);
  const people = await namesOfPeople(db, [
    ...subjects('person'),
    ...actions.flatMap(({ actor }) => (actor.kind === 'person' && actor.id !== undefined ? [actor.id] : [])),
    ...actions.flatMap(({ changes }) => changes.filter(isPerson).flatMap(({ from, to }) => [from, to].filter(isText))),
  ]);
  const named = new Map<string, Names>([
    ['person', people],
    ['event', await namesOfEvents(db, subjects('event'), reader)],
    ['organisation', await namesOfOrganisations(db, subjects('organisation'))],
    ['key', await namesOfKeys(db, subjects('key'))],
    ['staff', await namesOfStaff(db, subjects('staff'))],
  ]);
  const teams = await namesOfTeams(
    db,
    actions.flatMap(({ team }) => team ?? []),
  );
  return actions.map(({ id, at, actor, door, team, subject, action, changes }) => {
    const who = actor.name || people.get(actor.id ?? '')?.nl;
    const name = named.get(subject.kind)?.get(subject.id);
    const teamLabel = teams.get(team ?? '');
    return {
      id,
      at,
      who: { kind: actor.kind, ...(who && { name: who }) },
      door,
      ...(team && teamLabel && { team: { code: team, name: teamLabel } }),
      action,
      subject: { ...subject, ...(name && { name }) },
      changes: changes.map((change) => (isPerson(change) ? byName(change, people) : change)),
    };
  });
}

/** Fields that hold the id of a person. */
function isPerson({ field }: Change): boolean {
  return field === 'answersFor';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function byName({ field, from, to }: Change, people: Names): Change {
  const name = (value: unknown) => people.get(String(value))?.nl;
  return { field, ...(name(from) && { from: name(from) }), ...(name(to) && { to: name(to) }) };
}

async function namesOfPeople(db: Kysely<Schema>, recorded: readonly string[]): Promise<Names> {
  const ids = uuids(recorded);
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('people').select(['id', 'name', 'email']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name, email }) => [id, { nl: name || email }]));
}

async function namesOfEvents(db: Kysely<Schema>, recorded: readonly string[], reader?: string): Promise<Names> {
  const ids = uuids(recorded);
  if (ids.length === 0) return new Map();
  const events = db.selectFrom('events').select(['id', 'title_nl', 'title_en']).where('id', 'in', ids);
  const rows = await (reader === undefined ? events : events.where(await isNamedTo(db, reader))).execute();
  return new Map(rows.map(({ id, title_nl: nl, title_en: en }) => [id, { nl, ...(en !== null && { en }) }]));
}

/** Events that an organisation entered, organises with others, or may see. */
async function isNamedTo(db: Kysely<Schema>, organiser: string): Promise<RawBuilder<SqlBool>> {
  return sql<SqlBool>`(
    entered_for = ${organiser}
    or exists (select from event_organisers where event_id = events.id and organiser_id = ${organiser})
    or (editorial_state = 'published' and readers && ${await groupsOf(db, organiser)}::text[]))`;
}

async function namesOfOrganisations(db: Kysely<Schema>, ids: readonly string[]): Promise<Names> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisers')
    .select(['id', 'name_nl as nl', 'name_en as en'])
    .where('id', 'in', unique(ids))
    .execute();
  return new Map(rows.map(({ id, nl, en }) => [id, { nl, en }]));
}

async function namesOfKeys(db: Kysely<Schema>, recorded: readonly string[]): Promise<Names> {
  const ids = uuids(recorded);
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('api_keys').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, { nl: name }]));
}

/** Who works in an office, by their place on its sheet: named as long as they are on it. */
async function namesOfStaff(db: Kysely<Schema>, recorded: readonly string[]): Promise<Names> {
  const ids = uuids(recorded);
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('office_staff')
    .leftJoin('people', 'people.id', 'office_staff.person_id')
    .select([
      'office_staff.id',
      sql<string>`coalesce(nullif(people.name, ''), people.email, office_staff.name, '')`.as('name'),
    ])
    .where('office_staff.id', 'in', ids)
    .execute();
  return new Map(rows.flatMap(({ id, name }) => (name ? [[id, { nl: name }]] : [])));
}

async function namesOfTeams(db: Kysely<Schema>, codes: readonly string[]): Promise<ReadonlyMap<string, Label>> {
  const names = new Map<string, Label>();
  for (const code of unique(codes)) {
    const team = teamOf(code);
    const name = team && (await teamName(db, team));
    if (name) names.set(code, name);
  }
  return names;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** What was recorded is text; these columns hold nothing but UUIDs. */
function uuids(ids: readonly string[]): string[] {
  return unique(ids).filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
}
