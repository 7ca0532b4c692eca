import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareImage } from '../../server/files/prepare-image.ts';
import { recognise } from '../../server/files/recognise.ts';
import { officeDocument, openDocument, pdf, picture, zip } from '../support/files.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Files, seed ${seed}\n`);

const kinds = ['image', 'document', 'refused'];
const good = [
  pdf(),
  officeDocument('word/document.xml'),
  officeDocument('xl/workbook.xml'),
  openDocument('text'),
  await picture('png', { width: 4, height: 4 }),
  await picture('avif', { width: 4, height: 4 }),
];

test('whatever is sent is something or nothing, and breaks nothing', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('', 'PK\x03\x04', '\0\0\0\x18ftyp', 'RIFF'),
      (bytes, start) => {
        expect(kinds).toContain(recognise(Buffer.concat([Buffer.from(start, 'latin1'), bytes])).kind);
      },
    ),
    { seed, numRuns: 1000 },
  );
});

test('nor do files of which some bytes are others', () => {
  const places = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...good), places, fc.nat(40), (file, changes, cut) => {
      const bytes = Buffer.from(file.subarray(0, file.length - (cut % file.length)));
      for (const [place, value] of changes) bytes[place % bytes.length] = value;
      expect(kinds).toContain(recognise(bytes).kind);
    }),
    { seed, numRuns: 2000 },
  );
});

test('bytes in the middle of a larger piece of memory are read as they stand there', () => {
  for (const file of good) {
    const around = Buffer.concat([Buffer.alloc(7, 1), file, Buffer.alloc(9, 1)]);
    expect(recognise(around.subarray(7, 7 + file.length))).toEqual(recognise(file));
  }
});

describe('The reader of images knows nothing but what is taken', () => {
  test.each([
    ['a drawing', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a GIF', () => picture('gif', { width: 9, height: 9 })],
    ['a TIFF', () => picture('tiff', { width: 9, height: 9 })],
    ['a PDF', async () => pdf()],
    ['a ZIP', async () => zip({ a: 'a' })],
  ])('%s is not opened', async (_, make) => {
    await expect(prepareImage(await make())).rejects.toThrow();
  });
});
