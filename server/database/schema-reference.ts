import type { EventKind } from '../contracts/words.ts';

/** Tables of the lists that everything is named by. */

export interface RegionsTable {
  id: string;
  parent_id: string | null;
  name_nl: string;
  name_en: string;
  aliases: string[];
  position: number;
}

export interface CountriesTable {
  code: string;
  region_id: string;
  name_nl: string;
  name_en: string;
  slug_nl: string;
  slug_en: string;
  time_zones: string[];
  aliases: string[];
}

export interface SectorsTable {
  id: string;
  domain_id: string | null;
  name_nl: string;
  name_en: string;
  strategic: boolean;
  aliases: string[];
  nace: string[];
  position: number;
}

export interface EventKindsTable {
  id: EventKind;
  name_nl: string;
  name_en: string;
  plural_nl: string;
  plural_en: string;
  aliases: string[];
  position: number;
}

export interface EventTypesTable {
  id: string;
  kind: EventKind;
  name_nl: string;
  name_en: string;
  position: number;
}

export interface ServicesTable {
  id: string;
  name_nl: string;
  name_en: string;
  position: number;
}

export interface OfficesTable {
  id: string;
  kind: 'economic_representation' | 'satellite' | 'science_and_technology_office';
  city_nl: string;
  city_en: string;
  country_code: string;
  time_zone: string;
  science_and_technology: boolean;
  confidence: 'found' | 'announced' | 'older' | 'unverified';
  source: string | null;
}

export interface OfficeJurisdictionsTable {
  office_id: string;
  country_code: string;
}
