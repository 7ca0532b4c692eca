import type { Kysely } from 'kysely';
import type { NamedOffice } from '../contracts/support.ts';
import type { Schema } from '../database/schema.ts';
import { allOffices } from '../offices/offices.queries.ts';

/** An office abroad, with the countries it answers for. */
export interface OfficeAbroad extends NamedOffice {
  country: string;
  countries: string[];
  timeZone: string;
}

export async function officesAbroad(db: Kysely<Schema>): Promise<Map<string, OfficeAbroad>> {
  const offices = await allOffices(db);
  return new Map(
    offices.map(({ id, city, country, jurisdiction, timeZone }) => [
      id,
      { id, city, country, countries: jurisdiction, timeZone },
    ]),
  );
}

/** Offices in which somebody reads what is sent. */
export async function staffedOffices(db: Kysely<Schema>): Promise<Set<string>> {
  const rows = await db
    .selectFrom('memberships')
    .select('office_id')
    .where('office_id', 'is not', null)
    .distinct()
    .execute();
  return new Set(rows.flatMap(({ office_id }) => office_id ?? []));
}

/** People of an office, those who lead it first. */
export async function peopleOfOffice(db: Kysely<Schema>, office: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.id', 'people.name'])
    .where('office_id', '=', office)
    .orderBy('people.name')
    .execute();
}
