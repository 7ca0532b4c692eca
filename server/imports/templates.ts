import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { type ImportField, importFieldLabels, importFields } from '../contracts/import-fields.ts';
import { modeLabels } from '../contracts/labels.ts';
import type { Language } from '../contracts/words.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { exampleNumber } from './file-rows.ts';
import { toCsv } from './rejected-rows.ts';

/** Empty files to fill in: one row with our names of the columns, and an example that is never read. */

export function csvTemplate(reference: ReferenceData, language: Language): string {
  return toCsv([headers(language), importFields.map((field) => example(reference, language)[field] ?? '')]);
}

export async function xlsxTemplate(reference: ReferenceData, language: Language): Promise<Buffer> {
  const values = example(reference, language);
  const cells = importFields.map((field) => {
    const value = values[field] ?? '';
    const [year, month, day] = value.split('-').map(Number);
    // Real days, so that a spreadsheet goes on writing them as days.
    return /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? { type: Date, value: new Date(Date.UTC(year!, month! - 1, day)), format: 'dd/mm/yyyy' }
      : { type: String, value };
  });
  const sheet: SheetData = [headers(language).map((value) => ({ value, fontWeight: 'bold' as const })), cells];
  return writeWorkbook(sheet, {
    sheet: { nl: 'Evenementen', en: 'Events' }[language],
    columns: importFields.map((field) => ({ width: /title|summary|description|url/i.test(field) ? 32 : 16 })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function headers(language: Language): string[] {
  return importFields.map((field) => importFieldLabels[field][language]);
}

function example(reference: ReferenceData, language: Language): Partial<Record<ImportField, string>> {
  const texts = {
    nl: {
      title: 'Voorbeeld: voedingsmissie naar Vietnam (deze rij wordt niet gelezen)',
      city: 'Hanoi',
      audience: 'Iedereen',
      summary: 'Drie dagen met invoerders en winkelketens.',
    },
    en: {
      title: 'Example: food mission to Vietnam (this row is not read)',
      city: 'Hanoi',
      audience: 'Everybody',
      summary: 'Three days with importers and retail chains.',
    },
  }[language];
  return {
    ...texts,
    externalId: exampleNumber[language],
    kind: reference.kindById.get('outward_mission')?.name[language] ?? '',
    mode: modeLabels.in_person[language],
    country: reference.countryByCode.get('VN')?.name[language] ?? '',
    startsOn: '2027-05-10',
    endsOn: '2027-05-12',
    sectors: ['food.food-processing', 'food.drinks']
      .flatMap((id) => reference.sectorById.get(id)?.name[language] ?? [])
      .join('; '),
    languages: 'nl, en',
    registrationUrl: 'https://www.example.org/vietnam',
    registrationClosesOn: '2027-03-31',
    capacity: '20',
    fee: '250',
    contactEmail: 'events@example.org',
  };
}
