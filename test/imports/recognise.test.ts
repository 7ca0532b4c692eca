import { describe, expect, test } from 'vitest';
import type { ListedField } from '../../server/contracts/import-fields.ts';
import { guessColumns, headerRowOf } from '../../server/imports/guess-columns.ts';
import { readCapacity, readFee } from '../../server/imports/read-numbers.ts';
import { createRecogniser } from '../../server/imports/recognise.ts';
import { valuesIn } from '../../server/imports/split-values.ts';
import { startTestApp } from '../support/test-app.ts';

/** Words that organisers use, and what is made of them. */
const app = await startTestApp({ template: 'lists_template' });
const recogniser = createRecogniser(await app.context.reference.get());

/** `= KR` at once, `? KR` proposed, `KR, KP` only mentioned, nothing at all. */
function made(field: ListedField, value: string): string {
  const code = recogniser.exact(field, value);
  if (code !== undefined) return `= ${code}`;
  const { codes, likely } = recogniser.suggest(field, value);
  return likely ? `? ${codes[0]}` : codes.join(', ');
}

describe('A value of a file', () => {
  test.each<[ListedField, string, string]>([
    // Letter by letter, in either language, or by its code.
    ['country', 'Zuid-Korea', '= KR'],
    ['country', 'south korea', '= KR'],
    ['country', 'JP', '= JP'],
    ['country', 'Niger', '= NE'],
    ['country', 'Nigeria', '= NG'],
    ['kind', 'Beurs', '= trade_fair'],
    ['kind', 'Prinselijke missie', '= outward_mission:princely-mission'],
    ['mode', 'Hybride', '= hybrid'],
    ['languages', 'Nederlands', '= nl'],
    ['languages', 'EN', '= en'],
    // Signs, accents, other names, a slip of the pen: proposed, and never more than that.
    ['country', 'Zuid Korea', '? KR'],
    ['country', 'Belgie', '? BE'],
    ['country', 'V.K.', '? GB'],
    ['country', 'USA', '? US'],
    ['country', 'Duitslnad', '? DE'],
    ['kind', 'vakbeurs', '? trade_fair'],
    ['kind', 'handelsmissie', '? outward_mission'],
    ['kind', 'Beurzen', '? trade_fair'],
    ['mode', 'fysiek', '? in_person'],
    ['audience', 'intern', '? own'],
    ['visitLevel', 'minister-president', '? flemish_minister'],
    ['sectors', 'medtech', '? life-sciences-health.medtech'],
    // No idea.
    ['country', 'Atlantis', ''],
    ['country', '–', ''],
    ['kind', 'fuif', ''],
    ['mode', 'x'.repeat(500), ''],
  ])('%s “%s” is %s', (field, value, expected) => {
    expect(made(field, value)).toBe(expected);
  });

  test.each<[ListedField, string, string[]]>([
    // Which of two it is, is not ours to say.
    ['country', 'Congo', ['CD', 'CG']],
    // A domain is no sector: its sectors are mentioned.
    ['sectors', 'Voeding', ['food.food-processing']],
  ])('%s “%s” is mentioned as %j, and none of it is proposed', (field, value, codes) => {
    const suggested = recogniser.suggest(field, value);
    expect(suggested.likely).toBe(false);
    expect(suggested.codes).toEqual(expect.arrayContaining(codes));
  });

  test.each<[ListedField, string, string[]]>([
    ['languages', 'NL/EN', ['NL', 'EN']],
    ['languages', 'Nederlands en Engels', ['Nederlands', 'Engels']],
    ['languages', 'nl, en; fr', ['nl', 'en', 'fr']],
    ['sectors', 'Voedingsindustrie; Dranken en bier', ['Voedingsindustrie', 'Dranken en bier']],
    ['sectors', 'medtech, ICT, medtech', ['medtech', 'ICT']],
    // Some of our own names hold a comma.
    ['sectors', 'Tuinbouw, groenten en fruit', ['Tuinbouw, groenten en fruit']],
    ['country', 'Vietnam, Thailand', ['Vietnam, Thailand']],
    ['kind', '', []],
  ])('in %s “%s” is read as %j', (field, cell, values) => {
    expect(valuesIn(field, cell, recogniser)).toEqual(values);
  });
});

test.each([
  ['Dossiernr.', undefined],
  ['Nr.', 'externalId'],
  ['NAAM EVENEMENT', 'title'],
  ['Type activiteit', 'kind'],
  ['Land van bestemming', 'country'],
  ['Datum (van)', 'startsOn'],
  ['t/m', 'endsOn'],
  ['Start', 'startsOn'],
  ['Uur', 'startTime'],
  ['Sector / thema', 'sectors'],
  ['Prijs (€)', 'fee'],
  ['E-mailadres', 'contactEmail'],
  ['Uiterste inschrijvingsdatum', 'registrationClosesOn'],
  ['Title in English', 'titleEn'],
  ['Opmerkingen', undefined],
])('a column called “%s” is %s', (header, field) => {
  expect(guessColumns([header], [], recogniser)[0]?.field).toBe(field);
});

test('no two columns mean the same, and our own names go first', () => {
  const fields = guessColumns(['Naam', 'Titel', 'Einddatum', 'Einde', 'Reden (niet ingelezen)'], [], recogniser);
  expect(fields.map(({ field }) => field)).toEqual([undefined, 'title', undefined, 'endsOn', undefined]);
});

test('the row with the names of the columns is found below titles and empty rows', () => {
  expect(headerRowOf([['Jaarplan 2027'], [], ['Naam', 'Land', 'Datum'], ['Beurs', 'Japan', '2027']])).toBe(3);
  expect(
    headerRowOf([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]),
  ).toBe(1);
});

test.each([
  ['250', 250],
  ['€ 1.250,50', 1250.5],
  ['1,250.50', 1250.5],
  ['250,-', 250],
  ['€250 excl. btw', 250],
  ['1 250 EUR', 1250],
  ['gratis', 0],
  ['12 dollar', undefined],
  ['$250', undefined],
  ['op aanvraag', undefined],
  ['100-200', undefined],
])('the price “%s” is %s', (text, amount) => {
  expect(readFee(text)).toBe(amount);
});

test.each([
  ['80', 80],
  ['max. 80', 80],
  ['1.200', 1200],
  ['80 personen', 80],
  ['veel', undefined],
  ['0', undefined],
  ['20-30', undefined],
])('the places “%s” are %s', (text, places) => {
  expect(readCapacity(text)).toBe(places);
});
