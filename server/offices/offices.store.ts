import type { Transaction } from 'kysely';
import type { Office } from '../contracts/offices.ts';
import type { Schema } from '../database/schema.ts';
import files from './data/offices.json' with { type: 'json' };

export interface OfficeFile extends Omit<Office, 'slug' | 'source'> {
  source?: string | null;
}

export const officeFiles = files as OfficeFile[];

/** Writes the offices and the countries each answers for. */
export async function storeOffices(trx: Transaction<Schema>, offices: readonly OfficeFile[]): Promise<void> {
  await trx
    .insertInto('offices')
    .values(
      offices.map((office) => ({
        id: office.id,
        kind: office.kind,
        city_nl: office.city.nl,
        city_en: office.city.en,
        country_code: office.country,
        time_zone: office.timeZone,
        science_and_technology: office.scienceAndTechnology,
        confidence: office.confidence,
        source: office.source ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        kind: row.ref('excluded.kind'),
        city_nl: row.ref('excluded.city_nl'),
        city_en: row.ref('excluded.city_en'),
        country_code: row.ref('excluded.country_code'),
        time_zone: row.ref('excluded.time_zone'),
        science_and_technology: row.ref('excluded.science_and_technology'),
        confidence: row.ref('excluded.confidence'),
        source: row.ref('excluded.source'),
      })),
    )
    .execute();
  await trx
    .deleteFrom('office_jurisdictions')
    .where(
      'office_id',
      'in',
      offices.map((office) => office.id),
    )
    .execute();
  await trx
    .insertInto('office_jurisdictions')
    .values(
      offices.flatMap((office) => office.jurisdiction.map((code) => ({ office_id: office.id, country_code: code }))),
    )
    .execute();
}
