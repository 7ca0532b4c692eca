import type { Kysely } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Office } from '../contracts/offices.ts';
import type { Schema } from '../database/schema.ts';
import { slugOf } from '../reference-data/slug.ts';

export async function allOffices(db: Kysely<Schema>): Promise<Office[]> {
  const rows = await db
    .selectFrom('offices')
    .selectAll('offices')
    .select((office) =>
      jsonArrayFrom(
        office
          .selectFrom('office_jurisdictions')
          .select('office_jurisdictions.country_code')
          .whereRef('office_id', '=', 'offices.id')
          .orderBy('office_jurisdictions.country_code'),
      ).as('jurisdiction'),
    )
    .orderBy('offices.city_nl')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    city: { nl: row.city_nl, en: row.city_en },
    slug: { nl: slugOf(row.city_nl), en: slugOf(row.city_en) },
    country: row.country_code,
    kind: row.kind,
    scienceAndTechnology: row.science_and_technology,
    jurisdiction: row.jurisdiction.map((one) => one.country_code),
    timeZone: row.time_zone,
    confidence: row.confidence,
    ...(row.source?.startsWith('https://') ? { source: row.source } : {}),
  }));
}
