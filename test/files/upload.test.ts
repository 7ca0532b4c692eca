import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { ProblemDocument } from '../../server/contracts/shapes.ts';
import { maxFileBytes } from '../../server/contracts/files.ts';
import { signedIn } from '../support/people.ts';
import { officeDocument, openDocument, pdf, picture, send, sent, zip } from '../support/files.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template' });
const team = 'organiser.voka';
const { headers } = await signedIn(app, { [team]: 'editor' });
const take = (name: string, bytes: Uint8Array) => send(app, team, { name, bytes }, headers);
const kept = (name: string, bytes: Uint8Array) => sent(app, team, { name, bytes }, headers);
const fetched = async (url: string) => (await app.get(url, headers)).rawPayload;

async function refusal(name: string, bytes: Uint8Array): Promise<unknown> {
  const answer = await take(name, bytes);
  expect(answer.statusCode).toBe(400);
  const { issues = [] } = answer.json<ProblemDocument>();
  return issues.map((issue) => [issue.name, issue.reason]);
}

describe('An image', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'as %s is kept as WebP, for large and small screens',
    async (format) => {
      const file = await kept(`Haven.${format}`, await picture(format));
      expect(file).toMatchObject({ kind: 'image', mediaType: 'image/webp', width: 1200, height: 675 });
      expect(file.url).toBe(`/files/${file.id}/haven.webp`);
      const whole = await fetched(file.url);
      expect(whole.length).toBe(file.size);
      expect(await sharp(whole).metadata()).toMatchObject({ format: 'webp', width: 1200, height: 675 });
      expect(await sharp(await fetched(file.urlSmall!)).metadata()).toMatchObject({ format: 'webp', width: 600 });
    },
  );

  test('is not made larger than it was', async () => {
    const file = await kept('klein.png', await picture('png', { width: 500, height: 400 }));
    expect(file).toMatchObject({ width: 500, height: 400 });
    expect(file).not.toHaveProperty('urlSmall');
    expect((await app.get(`${file.url}?size=small`, headers)).rawPayload).toEqual(await fetched(file.url));
  });

  test('that is very tall does not become taller than a page', async () => {
    expect(await kept('hoog.png', await picture('png', { width: 900, height: 6000 }))).toMatchObject({
      width: 240,
      height: 1600,
    });
  });

  test('tells nobody where it was taken, by whom or with what', async () => {
    const exif = {
      IFD0: { Make: 'Camera van kanarievogel', Artist: 'An Peeters', Copyright: 'kanarievogel' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 13/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 24/1 0/1' },
    };
    const bytes = await picture('jpeg', { exif });
    expect((await sharp(bytes).metadata()).exif!.includes('kanarievogel')).toBe(true);
    const file = await kept('vakantie.jpg', bytes);
    for (const url of [file.url, file.urlSmall!]) {
      const out = await fetched(url);
      const { exif: left, xmp, iptc, icc } = await sharp(out).metadata();
      expect({ left, xmp, iptc, icc }).toEqual({});
      expect(out.includes('kanarievogel')).toBe(false);
      expect(out.includes('Exif')).toBe(false);
    }
  });

  test('stands upright, as the telephone that took it knew', async () => {
    const lying = await sharp(await picture('jpeg', { width: 800, height: 400 }))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(await kept('liggend.jpg', lying)).toMatchObject({ width: 400, height: 800 });
  });

  test('that is transparent stands on white', async () => {
    const bytes = await sharp({
      create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { channels, data } = await pixels(await fetched((await kept('logo.png', bytes)).url));
    expect(channels).toBe(3);
    expect([...data.subarray(0, 3)].every((value) => value > 250)).toBe(true);
  });

  test('that moves stands still', async () => {
    const [one, two] = [
      await picture('png', { width: 40, height: 80 }),
      await picture('png', { width: 80, height: 40 }),
    ];
    const frames = await sharp([one, two], { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer();
    expect((await sharp(frames).metadata()).pages).toBe(2);
    const file = await kept('beweegt.webp', frames);
    expect((await sharp(await fetched(file.url)).metadata()).pages ?? 1).toBe(1);
  });

  test('of more pixels than any photograph is not unpacked', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusal('bom.png', bomb)).toEqual([['file', 'fileUnreadable']]);
  });

  test('that is cut off, or is none, is refused', async () => {
    const whole = await picture('png');
    expect(await refusal('half.png', whole.subarray(0, whole.length / 2))).toEqual([['file', 'fileUnreadable']]);
    expect(await refusal('niets.jpg', Buffer.from('\xff\xd8\xff geen beeld', 'latin1'))).toEqual([
      ['file', 'fileUnreadable'],
    ]);
  });

  async function pixels(bytes: Buffer) {
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    return { data, channels: info.channels };
  }
});

describe('A document', () => {
  const office = 'application/vnd.openxmlformats-officedocument';
  const open = 'application/vnd.oasis.opendocument';
  test.each([
    ['pdf', 'application/pdf', pdf()],
    ['docx', `${office}.wordprocessingml.document`, officeDocument('word/document.xml')],
    ['xlsx', `${office}.spreadsheetml.sheet`, officeDocument('xl/workbook.xml')],
    ['pptx', `${office}.presentationml.presentation`, officeDocument('ppt/presentation.xml')],
    ['odt', `${open}.text`, openDocument('text')],
    ['ods', `${open}.spreadsheet`, openDocument('spreadsheet')],
    ['odp', `${open}.presentation`, openDocument('presentation')],
  ])('as %s is kept byte by byte, and is what is in it whatever its name says', async (extension, mediaType, bytes) => {
    const file = await kept('Programma', bytes);
    expect(file).toMatchObject({ kind: 'document', name: `Programma.${extension}`, mediaType, size: bytes.length });
    expect(file.url).toBe(`/files/${file.id}/programma.${extension}`);
    expect(await fetched(file.url)).toEqual(bytes);
    expect(await kept('Programma.exe', bytes)).toMatchObject({ name: `Programma.exe.${extension}`, mediaType });
  });

  test.each([
    ['Gids 2027.PDF', 'Gids 2027.pdf', 'gids-2027.pdf'],
    ['C:\\Documenten\\Gids.pdf', 'Gids.pdf', 'gids.pdf'],
    ['../../etc/passwd', 'passwd.pdf', 'passwd.pdf'],
    ['Crème brûlée 日本.pdf', 'Crème brûlée 日本.pdf', 'creme-brulee.pdf'],
    ['gids\u202efdp.exe', 'gidsfdp.exe.pdf', 'gidsfdp-exe.pdf'],
    ['a";filename=b.exe;x="', 'a--filename=b.exe-x=-.pdf', 'a-filename-b-exe-x.pdf'],
    ['.pdf', 'bestand.pdf', 'bestand.pdf'],
    ['x'.repeat(300), `${'x'.repeat(100)}.pdf`, 'x.pdf'],
  ])('called %j is saved as %j', async (given, name, inAddress) => {
    const file = await kept(given, pdf());
    expect(file).toMatchObject({ name, url: `/files/${file.id}/${inAddress}` });
  });
});

describe('Not taken', () => {
  test.each([
    ['text', 'a.txt', Buffer.from('gewoon tekst')],
    ['a page', 'a.pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a program', 'a.png', Buffer.from('MZ\x90\x00 a program')],
    ['any ZIP', 'a.docx', zip({ 'a.txt': 'a' })],
    [
      'a ZIP that is two documents',
      'a.docx',
      zip({ '[Content_Types].xml': '', 'word/document.xml': '', 'xl/workbook.xml': '' }),
    ],
    ['a ZIP whose directory is cut off', 'a.docx', officeDocument('word/document.xml').subarray(0, -30)],
    ['an old document of Office', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['an unknown OpenDocument', 'a.odg', zip({ mimetype: 'application/vnd.oasis.opendocument.graphics' })],
    ['a film', 'a.mp4', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1')],
    ['a page that says it is a PDF further on', 'a.pdf', Buffer.from('<html>%PDF-1.7')],
  ])('is %s', async (_, name, bytes) => {
    expect(await refusal(name, bytes)).toEqual([['file', 'fileKind']]);
  });

  test.each(['gif', 'tiff'] as const)('is an image as %s', async (format) => {
    expect(await refusal('a.jpg', await picture(format, { width: 40, height: 40 }))).toEqual([['file', 'fileKind']]);
  });

  test('is a photograph as HEIC, which is told by its name', async () => {
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    expect(await refusal('IMG_0001.HEIC', heic)).toEqual([['file', 'fileHeic']]);
  });

  test.each([
    ['of Word', { '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': '' }],
    ['of OpenDocument', { mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/Standard/Module1.xml': '' }],
  ])('are macros %s', async (_, parts) => {
    expect(await refusal('a.docx', zip(parts as Record<string, string>))).toEqual([['file', 'fileMacros']]);
  });

  test('is nothing, or too much', async () => {
    expect(await refusal('leeg.pdf', Buffer.alloc(0))).toEqual([['file', 'required']]);
    const full = Buffer.concat([pdf(), Buffer.alloc(maxFileBytes - pdf().length)]);
    expect((await take('vol.pdf', full)).statusCode).toBe(201);
    expect(await refusal('te-vol.pdf', Buffer.concat([full, Buffer.alloc(1)]))).toEqual([['file', 'fileTooLarge']]);
    expect(await refusal('veel-te-vol.pdf', Buffer.concat([full, full]))).toEqual([['file', 'fileTooLarge']]);
  });
});
