import { stringify } from 'csv-stringify/sync';
import { formatEnterpriseNumber } from '../../contracts/organisations.ts';
import type { ReadCase } from '../../contracts/visits.ts';
import type { Language } from '../../contracts/words.ts';
import { homeTimeZone } from '../../kernel/clock.ts';

const heads: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Bedrijf',
    'Ondernemingsnummer',
    'Land',
    'Waarover het gaat',
    'Contact',
    'E-mailadres',
    'Telefoon',
    'Voorgelegd',
    'Gewijzigd',
  ],
  en: [
    'Company',
    'Enterprise number',
    'Country',
    'What it is about',
    'Contact',
    'E-mail address',
    'Phone',
    'Attached',
    'Changed',
  ],
};

/**
 * Cases as a table for a spreadsheet (RFC 4180). What would run there as a formula is kept from it by an apostrophe;
 * semicolons and the mark of UTF-8 are what spreadsheets with Belgian settings open as a table at once.
 */
export function casesAsCsv(cases: readonly ReadCase[], language: Language): string {
  const rows = cases.map((one) => [
    one.company,
    one.enterpriseNumber === undefined ? '' : formatEnterpriseNumber(one.enterpriseNumber),
    one.country ?? '',
    one.text,
    one.contactName ?? '',
    one.contactEmail,
    one.contactPhone ?? '',
    dayOf(one.attachedAt),
    dayOf(one.changedAt),
  ]);
  return stringify([[...heads[language]], ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
}

function dayOf(moment: string): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(homeTimeZone).toPlainDate().toString();
}
