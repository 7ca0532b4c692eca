import type { Kysely, Selectable } from 'kysely';
import { wordsOf } from '../../search/language/words.ts';
import type { Organiser } from '../contracts/organisers.ts';
import type { Label } from '../contracts/shapes.ts';
import type { OrganiserKind } from '../contracts/words.ts';
import type { OrganisersTable, Schema } from '../database/schema.ts';
import { type Actor, isPlanner, roleInOrganiser } from '../kernel/actor.ts';

/**
 * In these states everybody may see an organisation. In the others it is there for its own people and for planners
 * only: neither its name nor that it exists is told to anybody else.
 */
const publicStates = ['listed', 'verified'] as const;

/** The organisations that everybody may see. Whatever is told to the public is read from here. */
export function publicOrganisers(db: Kysely<Schema>) {
  return db.selectFrom('organisers').where('organisers.state', 'in', publicStates);
}

/** Whether somebody may know of an organisation. */
export function mayKnow(actor: Actor, { id, state }: Pick<Selectable<OrganisersTable>, 'id' | 'state'>): boolean {
  const shown: readonly string[] = publicStates;
  return shown.includes(state) || isPlanner(actor) || roleInOrganiser(actor, id) !== undefined;
}

/** Organisers with these words in one of their names, or all of them; the beginnings of words will do. */
export async function allOrganisers(db: Kysely<Schema>, words = ''): Promise<Organiser[]> {
  const rows = await publicOrganisers(db).selectAll().orderBy('name_nl').execute();
  const asked = wordsOf(words);
  const fits = (row: Selectable<OrganisersTable>) => {
    const known = wordsOf([row.name_nl, row.name_en, ...row.aliases].join(' '));
    return asked.every((word) => known.some((one) => one.startsWith(word)));
  };
  return rows.filter(fits).map(toOrganiser);
}

/** One organiser; nothing for one that does not exist or is not this actor's to know of. */
export async function organiserById(db: Kysely<Schema>, actor: Actor, id: string): Promise<Organiser | undefined> {
  const row = await db.selectFrom('organisers').selectAll().where('id', '=', id).executeTakeFirst();
  return row && mayKnow(actor, row) ? toOrganiser(row) : undefined;
}

/**
 * The organiser of a page: its id, or any words before it that an address may have had. The longest id counts, so that
 * `voka-limburg` is not found as a page of somebody called `limburg`.
 */
export async function organiserAt(db: Kysely<Schema>, address: string): Promise<Organiser | undefined> {
  const words = address.split('-');
  const ids = words.map((_, index) => words.slice(index).join('-'));
  const rows = await publicOrganisers(db).selectAll().where('id', 'in', ids).execute();
  const [row] = rows.toSorted((a, b) => b.id.length - a.id.length);
  return row && toOrganiser(row);
}

export async function organiserLabels(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, Label>> {
  if (ids.length === 0) return new Map();
  const rows = await publicOrganisers(db)
    .select(['id', 'name_nl', 'name_en'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, { nl: row.name_nl, en: row.name_en }]));
}

/** What organisers are and of which province, by id: of those that everybody may see. */
export async function organisersWhere(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<Map<string, { kind: OrganiserKind; province: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await publicOrganisers(db)
    .select(['id', 'kind', 'province'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, kind, province }) => [id, { kind, province }]));
}

/** What search knows of organisers beside their names. */
export async function organiserNames(
  db: Kysely<Schema>,
): Promise<Map<string, { kind: OrganiserKind; aliases: string[] }>> {
  const rows = await publicOrganisers(db).select(['id', 'kind', 'aliases']).execute();
  return new Map(rows.map(({ id, kind, aliases }) => [id, { kind, aliases }]));
}

export interface NamedOrganiser {
  id: string;
  name: Label;
  aliases: readonly string[];
}

/** All names by which everybody may know an organiser. */
export async function namedOrganisers(db: Kysely<Schema>): Promise<NamedOrganiser[]> {
  const rows = await publicOrganisers(db).select(['id', 'name_nl', 'name_en', 'aliases']).orderBy('id').execute();
  return rows.map(({ id, name_nl, name_en, aliases }) => ({ id, name: { nl: name_nl, en: name_en }, aliases }));
}

function toOrganiser(row: Selectable<OrganisersTable>): Organiser {
  const note = inLanguages(row.note_nl, row.note_en);
  const description = inLanguages(row.description_nl, row.description_en);
  return {
    id: row.id,
    href: `/api/v1/organisers/${row.id}`,
    name: { nl: row.name_nl, en: row.name_en },
    kind: row.kind,
    domains: row.domains,
    ...(row.province ? { province: row.province } : {}),
    partnerships: row.partnerships,
    active: row.active,
    verified: row.state === 'verified',
    ...(row.website ? { website: row.website } : {}),
    ...(description ? { description } : {}),
    ...(note ? { note } : {}),
  };
}

/** A text in the languages it has; nothing when it has none. */
export function inLanguages(nl: string | null, en: string | null): { nl?: string; en?: string } | undefined {
  if (!nl && !en) return undefined;
  return { ...(nl ? { nl } : {}), ...(en ? { en } : {}) };
}
