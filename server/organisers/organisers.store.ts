import { type Transaction, sql } from 'kysely';
import type { OrganiserKind } from '../contracts/words.ts';
import type { OrganisersTable, Schema } from '../database/schema.ts';
import files from './data/organisers.json' with { type: 'json' };

export interface OrganiserFile {
  id: string;
  nl: string;
  en: string;
  kind: OrganiserKind;
  domains: string[];
  partnerships?: { kind: string; period: string }[];
  province?: string;
  active: boolean;
  aliases: string[];
  note?: { nl: string; en: string };
}

export const organiserFiles = files as OrganiserFile[];

/**
 * Writes the organisers we know of from public sources. Once its own people are here, an organisation says itself what
 * it is called and what it is; the agreements and other names that we know of stay ours to keep up to date.
 */
export async function storeOrganisers(trx: Transaction<Schema>, organisers: readonly OrganiserFile[]): Promise<void> {
  const rows = organisers.map((organiser) => ({
    id: organiser.id,
    kind: organiser.kind,
    name_nl: organiser.nl,
    name_en: organiser.en,
    domains: organiser.domains,
    province: organiser.province ?? null,
    partnerships: JSON.stringify(organiser.partnerships ?? []),
    aliases: organiser.aliases,
    active: organiser.active,
    note_nl: organiser.note?.nl ?? null,
    note_en: organiser.note?.en ?? null,
  }));
  await trx
    .insertInto('organisers')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        kind: unlessOwn('kind'),
        name_nl: unlessOwn('name_nl'),
        name_en: unlessOwn('name_en'),
        domains: row.ref('excluded.domains'),
        province: unlessOwn('province'),
        partnerships: sql<string>`excluded.partnerships`,
        aliases: row.ref('excluded.aliases'),
        active: row.ref('excluded.active'),
        note_nl: row.ref('excluded.note_nl'),
        note_en: row.ref('excluded.note_en'),
      })),
    )
    .execute();
}

function unlessOwn<Column extends 'kind' | 'name_nl' | 'name_en' | 'province'>(column: Column) {
  const [ours, theirs] = [sql.ref(`excluded.${column}`), sql.ref(`organisers.${column}`)];
  return sql<OrganisersTable[Column]>`case when organisers.state = 'listed' then ${ours} else ${theirs} end`;
}
