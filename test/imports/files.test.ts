import { deflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readFile } from '../../server/imports/read-file.ts';
import { toCsv } from '../../server/imports/rejected-rows.ts';
import { shownBy } from '../../server/imports/xlsx-formats.ts';
import { csv, dayCell, workbook } from './workbooks.ts';

async function rowsOf(file: Buffer): Promise<string[][]> {
  const [sheet] = await readFile(file);
  return sheet?.rows ?? [];
}

async function refusal(file: Buffer): Promise<string | undefined> {
  try {
    await readFile(file);
    return undefined;
  } catch (error) {
    return (error as { issues: { reason: string }[] }).issues[0]?.reason;
  }
}

const table = [
  ['Titel', 'Land', 'Begin'],
  ['Café & één ‘dag’', 'België', '15/03/2027'],
];

describe('A CSV file', () => {
  const text = (separator: string, end = '\r\n') => table.map((row) => row.join(separator)).join(end);
  const mark = '\ufeff';

  test.each([
    ['UTF-8', csv(text(';'))],
    ['UTF-8 with a mark', csv(mark + text(';'))],
    ['UTF-16 with a mark', csv(mark + text(';'), 'utf16le')],
    ['UTF-16 without a mark', csv(text(';'), 'utf16le')],
    ['UTF-16 the other way round', csv(mark + text(';'), 'utf16le').swap16()],
    // In this encoding the curly quotes are the bytes 0x91 and 0x92.
    ['Windows-1252', csv(text(';').replace('‘', '\x91').replace('’', '\x92'), 'latin1')],
    ['commas', csv(text(','))],
    ['tabs', csv(text('\t'))],
    ['the separator said in a first line', csv(`sep=|\r\n${text('|')}`)],
    ['old ends of lines', csv(text(';', '\n'))],
    ['spaces nobody sees', csv(text(';').replaceAll('België', ' België\u00a0').replace('Land', '\u200bLand'))],
  ])('is read in %s', async (_how, file) => {
    expect((await rowsOf(file)).filter((row) => row.length > 0)).toEqual(table);
  });

  test('keeps the numbers that rows have in a spreadsheet, over empty rows and lines within a cell', async () => {
    const rows = await rowsOf(csv('Titel;Land\n\n"Eerste\nregel; en meer";BE\n;\nTweede;NL\n'));
    expect(rows).toEqual([['Titel', 'Land'], [''], ['Eerste\nregel; en meer', 'BE'], ['', ''], ['Tweede', 'NL']]);
  });

  test('finds its separator also where texts are full of the others', async () => {
    const rows = await rowsOf(csv('Titel;Sectoren;Prijs\n"Eten, drinken, en meer";a, b, c;1,50\nNog een;d, e;2,50'));
    expect(rows.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  test('with a quotation mark that nobody closed still gives what can be read', async () => {
    expect((await rowsOf(csv('Titel;Land\nBeurs "Anuga;DE\nSIAL;FR')))[2]).toEqual(['SIAL', 'FR']);
  });

  test('that we gave out comes back as it was: what begins like a formula is made harmless in between', async () => {
    const risky = fc.array(
      fc.record({
        start: fc.constantFrom('=', '+', '-', '@', "'", 'a', '"', ';'),
        rest: fc.stringMatching(/^[a-z0-9 ;"'=]{1,8}[a-z]$/),
      }),
      { minLength: 2, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(risky, async (cells) => {
        const row = cells.map(({ start, rest }) => start + rest);
        const out = toCsv([row.map((_, index) => `Kolom ${index}`), row]);
        for (const cell of parse(out, { delimiter: ';', bom: true })[1] ?? []) expect(cell).not.toMatch(/^[=+\-@\t]/);
        const clean = row.map((cell) => cell.replaceAll(/ +/g, ' '));
        expect((await rowsOf(csv(out)))[1]?.map((cell) => cell.replaceAll(/ +/g, ' '))).toEqual(clean);
      }),
      { numRuns: 60 },
    );
  });
});

describe('A workbook', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  test('gives its days as they stand on the sheet, with the minute, in whatever zone the program runs', async () => {
    const days = ['2027-03-28', '2027-10-31', '2027-01-01', '2028-02-29', '2027-12-31'];
    const times = ['2027-03-28 02:30', '2027-10-31 23:59', '2027-03-15 14:00', '2027-07-01 00:01', '2027-03-15 08:20'];
    const file = await workbook({
      Plan: [['Begin', 'Met uur'], ...days.map((day, at) => [dayCell(day), dayCell(times[at]!, 'dd/mm/yyyy hh:mm')])],
    });
    for (const name of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata', 'Europe/Brussels', 'UTC']) {
      process.env['TZ'] = name;
      expect((await rowsOf(file)).slice(1)).toEqual(days.map((day, at) => [day, times[at]]));
    }
  });

  test('never shifts a day', async () => {
    const day = fc
      .integer({ min: 0, max: 60_000 })
      .map((number) => Temporal.PlainDate.from('1990-01-01').add({ days: number }).toString());
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 1, maxLength: 40 }), async (days) => {
        const rows = await rowsOf(await workbook({ Plan: [['Begin'], ...days.map((one) => [dayCell(one)])] }));
        expect(rows.slice(1).flat()).toEqual(days);
      }),
      { numRuns: 15 },
    );
  });

  test('gives no more of a date than it shows: a month stays a month, a year a year, a time a time', async () => {
    const file = await workbook({
      Plan: [
        ['Begin', 'Jaar', 'Uur', 'Dag'],
        [
          dayCell('2027-03-01', 'mmm yyyy'),
          dayCell('2027-01-01', 'yyyy'),
          dayCell('1899-12-30 14:30', 'hh:mm'),
          dayCell('2027-03-15', 'dddd d mmmm yyyy'),
        ],
        [dayCell('2027-04-01', 'mmmm yyyy'), 2027, 'n.t.b.', 46461],
      ],
    });
    expect((await rowsOf(file)).slice(1)).toEqual([
      ['2027-03', '2027', '14:30', '2027-03-15'],
      ['2027-04', '2027', 'n.t.b.', '46461'],
    ]);
  });

  test.each([
    ['dd/mm/yyyy', 'day'],
    ['d-mmm', 'day'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'day'],
    ['mmm-yy', 'month'],
    ['[$-413]mmmm\\ yyyy;@', 'month'],
    ['yyyy', 'year'],
    ['"jaar "yyyy', 'year'],
    ['h:mm', 'time'],
    ['[h]:mm', 'time'],
    ['h:mm AM/PM', 'time'],
    ['0.00', undefined],
    ['#,##0.00 "dagen"', undefined],
    ['General', undefined],
  ])('knows that the format “%s” shows a %s', (format, shown) => {
    expect(shownBy(format)).toBe(shown);
  });

  test('of an old Apple counts its days from 1904, and shows its months as months too', async () => {
    const written = (more: string) =>
      zip({
        'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${more}/><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-813]mmmm\\ yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Begin</t></is></c></row><row r="2"><c r="A2" s="1"><v>44999</v></c></row><row r="3"><c r="A3" s="2"><v>44985</v></c></row></sheetData></worksheet>',
      });
    expect(await rowsOf(written(' date1904="1"'))).toEqual([['Begin'], ['2027-03-15'], ['2027-03']]);
    expect(await rowsOf(written(''))).toEqual([['Begin'], ['2023-03-14'], ['2023-02']]);
  });

  test('may have several sheets; those without rows are not offered', async () => {
    const sheets = await readFile(
      await workbook({ Leeg: [], Kop: [['Titel']], Plan: table, Oud: [...table, ...table] }),
    );
    expect(sheets.map(({ name, filled }) => [name, filled])).toEqual([
      ['Plan', 2],
      ['Oud', 4],
    ]);
  });

  test('gives words and numbers as they are', async () => {
    const rows = await rowsOf(
      await workbook({
        Plan: [
          ['Nummer', 'Prijs', 'Ja', ''],
          [1001, 250.5, true, '  x \n y '],
        ],
      }),
    );
    expect(rows[1]).toEqual(['1001', '250.5', 'true', 'x\ny']);
  });
});

describe('What cannot be read', () => {
  const container = (what: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(what, 'utf16le')]);

  test('is told apart, each by its own reason', async () => {
    const good = await workbook({ Plan: table });
    const many = ['Titel', ...Array.from({ length: 2100 }, (_, at) => `Evenement ${at}`)].join('\n');
    expect(await refusal(Buffer.alloc(0))).toBe('fileEmpty');
    expect(await refusal(Buffer.alloc(6 * 1024 * 1024, 'a'))).toBe('fileTooLarge');
    expect(await refusal(csv('Titel;Land\n'))).toBe('noRows');
    expect(await refusal(csv('\n\n;;\n'))).toBe('noRows');
    expect(await refusal(await workbook({ Plan: [['Titel', 'Land']] }))).toBe('noRows');
    expect(await refusal(csv(many))).toBe('tooManyRows');
    expect(await refusal(container('EncryptedPackage'))).toBe('filePassword');
    expect(await refusal(container('Workbook'))).toBe('fileOldExcel');
    expect(await refusal(good.subarray(0, good.length - 200))).toBe('fileCorrupt');
    expect(await refusal(Buffer.from('%PDF-1.7 enzovoort'))).toBe('fileNoTable');
    expect(await refusal(Buffer.from('89504e470d0a1a0a00000000', 'hex'))).toBe('fileNoTable');
    expect(await refusal(Buffer.from('00010203040506', 'hex'))).toBe('fileNoTable');
    expect(await refusal(zip({ 'word/document.xml': '<w:document/>' }))).toBe('fileNoTable');
    expect(await refusal(Buffer.from('<html><table></table></html>'))).toBe('fileNoTable');
  });

  test('a small file that unpacks to a very large one is refused before it is unpacked', async () => {
    const bomb = zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': ' '.repeat(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusal(bomb)).toBe('fileTooLarge');
  });

  test('a sheet with one cell at its far end is refused before all in between is made', async () => {
    const far = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(await refusal(zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': far }))).toBe(
      'fileTooLarge',
    );
  });

  test('bytes that mean nothing are refused in one of these ways, and nothing breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, zipped) => {
        const file = Buffer.concat([zipped ? Buffer.from('PK\x03\x04', 'latin1') : Buffer.alloc(0), bytes]);
        expect([undefined, 'fileEmpty', 'fileCorrupt', 'fileNoTable', 'filePassword', 'noRows']).toContain(
          await refusal(file),
        );
      }),
    );
  });
});

/** A zip archive with these parts. */
function zip(parts: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(Buffer.from(text));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(text.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(text.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, name, packed);
    directory.push(entry, name);
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, list, end]);
}
