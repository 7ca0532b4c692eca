import type { Kysely } from 'kysely';
import type { Country, Domain, Kind, Region, Service } from '../contracts/reference-data.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import { slugOf } from './slug.ts';

/** All lists at once, with what search needs beside the labels: every other name a thing goes by. */
export interface ReferenceData {
  countries: Country[];
  regions: Region[];
  domains: Domain[];
  kinds: Kind[];
  services: Service[];
  countryByCode: ReadonlyMap<string, Country>;
  regionById: ReadonlyMap<string, Region>;
  domainById: ReadonlyMap<string, Domain>;
  sectorById: ReadonlyMap<string, { id: string; name: Label; domain: string }>;
  kindById: ReadonlyMap<string, Kind>;
  typeById: ReadonlyMap<string, { id: string; name: Label; kind: string }>;
  /** By `country:JP`, `region:asia`, `sector:food.drinks`, `domain:food`, `kind:seminar`. */
  aliases: ReadonlyMap<string, readonly string[]>;
}

export async function readReferenceData(db: Kysely<Schema>): Promise<ReferenceData> {
  const [regionRows, countryRows, sectorRows, kindRows, typeRows, serviceRows] = await Promise.all([
    db.selectFrom('regions').selectAll().orderBy('position').execute(),
    db.selectFrom('countries').selectAll().orderBy('code').execute(),
    db.selectFrom('sectors').selectAll().orderBy('position').execute(),
    db.selectFrom('event_kinds').selectAll().orderBy('position').execute(),
    db.selectFrom('event_types').selectAll().orderBy('position').execute(),
    db.selectFrom('services').selectAll().orderBy('position').execute(),
  ]);
  const parentOf = new Map(regionRows.map((row) => [row.id, row.parent_id]));
  const above = (id: string): string[] => {
    const parent = parentOf.get(id);
    return parent ? [...above(parent), id] : [id];
  };

  const countries = countryRows.map((row) => ({
    code: row.code,
    name: label(row),
    slug: { nl: row.slug_nl, en: row.slug_en },
    regions: above(row.region_id),
    timeZones: row.time_zones,
  }));
  const regions = regionRows.map((row) => ({
    id: row.id,
    ...(row.parent_id ? { parent: row.parent_id } : {}),
    name: label(row),
    slug: slugsOf(row),
    countries: countries.filter((country) => country.regions.includes(row.id)).map((country) => country.code),
  }));
  const domains = sectorRows
    .filter((row) => row.domain_id === null)
    .map((row) => ({
      id: row.id,
      name: label(row),
      slug: slugsOf(row),
      strategic: row.strategic,
      sectors: sectorRows
        .filter((sector) => sector.domain_id === row.id)
        .map((sector) => ({ id: sector.id, name: label(sector), slug: slugsOf(sector) })),
    }));
  const kinds = kindRows.map((row) => ({
    id: row.id,
    name: label(row),
    plural: { nl: row.plural_nl, en: row.plural_en },
    types: typeRows.filter((type) => type.kind === row.id).map((type) => ({ id: type.id, name: label(type) })),
  }));

  const aliases = new Map<string, readonly string[]>();
  for (const row of countryRows) aliases.set(`country:${row.code}`, row.aliases);
  for (const row of regionRows) aliases.set(`region:${row.id}`, row.aliases);
  for (const row of sectorRows) aliases.set(`${row.domain_id ? 'sector' : 'domain'}:${row.id}`, row.aliases);
  for (const row of kindRows) aliases.set(`kind:${row.id}`, row.aliases);

  return {
    countries,
    regions,
    domains,
    kinds,
    services: serviceRows.map((row) => ({ id: row.id, name: label(row) })),
    countryByCode: new Map(countries.map((country) => [country.code, country])),
    regionById: new Map(regions.map((region) => [region.id, region])),
    domainById: new Map(domains.map((domain) => [domain.id, domain])),
    sectorById: new Map(
      domains.flatMap((domain) =>
        domain.sectors.map((sector) => [sector.id, { ...sector, domain: domain.id }] as const),
      ),
    ),
    kindById: new Map(kinds.map((kind) => [kind.id, kind])),
    typeById: new Map(
      kinds.flatMap((kind) => kind.types.map((type) => [type.id, { ...type, kind: kind.id }] as const)),
    ),
    aliases,
  };
}

/** Reads the lists once and keeps them; `forget()` after they were loaded anew. */
export class ReferenceDataSource {
  readonly #db: Kysely<Schema>;
  #read: Promise<ReferenceData> | undefined;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  get(): Promise<ReferenceData> {
    this.#read ??= readReferenceData(this.#db).catch((error: unknown) => {
      this.#read = undefined;
      throw error;
    });
    return this.#read;
  }

  forget(): void {
    this.#read = undefined;
  }
}

/** What a place is called in the addresses of its pages. */
function slugsOf(row: { name_nl: string; name_en: string }): Label {
  return { nl: slugOf(row.name_nl), en: slugOf(row.name_en) };
}

function label(row: { name_nl: string; name_en: string }): Label {
  return { nl: row.name_nl, en: row.name_en };
}
