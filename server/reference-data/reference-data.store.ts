import { type Transaction, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { slugOf } from './slug.ts';
import type { ReferenceFiles } from './reference-files.ts';

/** Writes the lists; what is there already is brought up to date, nothing is ever removed. */
export async function storeReferenceData(trx: Transaction<Schema>, files: ReferenceFiles): Promise<void> {
  await upsert(
    trx,
    'regions',
    'id',
    files.regions.map((region, position) => ({
      id: region.id,
      parent_id: region.parent,
      name_nl: region.nl,
      name_en: region.en,
      aliases: region.aliases,
      position,
    })),
  );
  await upsert(
    trx,
    'countries',
    'code',
    files.countries.map((country) => ({
      code: country.code,
      region_id: country.region,
      name_nl: country.nl,
      name_en: country.en,
      slug_nl: slugOf(country.nl),
      slug_en: slugOf(country.en),
      time_zones: country.timeZones,
      aliases: country.aliases,
    })),
  );
  await upsert(
    trx,
    'sectors',
    'id',
    files.sectors.flatMap((domain, position) => [
      {
        id: domain.id,
        domain_id: null,
        name_nl: domain.nl,
        name_en: domain.en,
        strategic: domain.strategic,
        aliases: domain.aliases,
        nace: [],
        position: position * 100,
      },
      ...domain.sectors.map((sector, index) => ({
        id: sector.id,
        domain_id: domain.id,
        name_nl: sector.nl,
        name_en: sector.en,
        strategic: domain.strategic,
        aliases: sector.aliases,
        nace: sector.nace ?? [],
        position: position * 100 + index + 1,
      })),
    ]),
  );
  await upsert(
    trx,
    'event_kinds',
    'id',
    files.kinds.map((kind, position) => ({
      id: kind.id,
      name_nl: kind.nl,
      name_en: kind.en,
      plural_nl: kind.nlPlural,
      plural_en: kind.enPlural,
      aliases: kind.aliases,
      position,
    })),
  );
  await upsert(
    trx,
    'event_types',
    'id',
    files.types.map((type, position) => ({
      id: type.id,
      kind: type.kind,
      name_nl: type.nl,
      name_en: type.en,
      position,
    })),
  );
  await upsert(
    trx,
    'services',
    'id',
    files.services.map((service, position) => ({
      id: service.id,
      name_nl: service.nl,
      name_en: service.en,
      position,
    })),
  );
}

type ReferenceTable = 'regions' | 'countries' | 'sectors' | 'event_kinds' | 'event_types' | 'services';

async function upsert<T extends ReferenceTable>(
  trx: Transaction<Schema>,
  table: T,
  key: string,
  rows: Record<string, unknown>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const updates = columns
    .filter((column) => column !== key)
    .map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`);
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}
    on conflict (${sql.ref(key)}) do update set ${sql.join(updates)}`.execute(trx);
}
