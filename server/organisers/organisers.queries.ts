import type { Kysely, Selectable } from 'kysely';
import type { Organiser } from '../contracts/organisers.ts';
import type { Label } from '../contracts/shapes.ts';
import type { OrganiserKind } from '../contracts/words.ts';
import type { OrganisersTable, Schema } from '../database/schema.ts';

export async function allOrganisers(db: Kysely<Schema>): Promise<Organiser[]> {
  return (await db.selectFrom('organisers').selectAll().orderBy('name_nl').execute()).map(toOrganiser);
}

export async function organiserById(db: Kysely<Schema>, id: string): Promise<Organiser | undefined> {
  const row = await db.selectFrom('organisers').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toOrganiser(row);
}

export async function organiserIds(db: Kysely<Schema>, among: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('organisers')
    .select('id')
    .where('id', 'in', [...among])
    .execute();
  return new Set(rows.map((row) => row.id));
}

export async function organiserLabels(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, Label>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisers')
    .select(['id', 'name_nl', 'name_en'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, { nl: row.name_nl, en: row.name_en }]));
}

/** What search knows of organisers beside their names. */
export async function organiserNames(
  db: Kysely<Schema>,
): Promise<Map<string, { kind: OrganiserKind; aliases: string[] }>> {
  const rows = await db.selectFrom('organisers').select(['id', 'kind', 'aliases']).execute();
  return new Map(rows.map(({ id, kind, aliases }) => [id, { kind, aliases }]));
}

function toOrganiser(row: Selectable<OrganisersTable>): Organiser {
  const note = { ...(row.note_nl ? { nl: row.note_nl } : {}), ...(row.note_en ? { en: row.note_en } : {}) };
  return {
    id: row.id,
    href: `/api/v1/organisers/${row.id}`,
    name: { nl: row.name_nl, en: row.name_en },
    kind: row.kind,
    domains: row.domains,
    ...(row.province ? { province: row.province } : {}),
    partnerships: row.partnerships,
    active: row.active,
    ...(Object.keys(note).length > 0 ? { note } : {}),
  };
}
