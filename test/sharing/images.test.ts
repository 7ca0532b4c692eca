import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardSize } from '../../server/contracts/share-addresses.ts';
import { eventStatuses } from '../../server/contracts/words.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { Canvas, disc, rectangle } from '../../server/sharing/canvas.ts';
import { drawCard } from '../../server/sharing/draw-card.ts';
import { fitLine, fitText } from '../../server/sharing/fit-text.ts';
import { KeptImages } from '../../server/sharing/kept-images.ts';
import { lettersFor } from '../../server/sharing/letters.ts';
import { foodMission, hanoi, osaka, publish, tokyo } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

/** The image that stands beside the address of an event where somebody shares it. */
const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const planner = await signedIn(app, { head_office: 'planner' });
const runs = Number(process.env['TEST_RUNS'] ?? 40);

const imageOf = (id: string, search = '') => app.get(`/events/${id}/image.png${search}`);
const pixels = (bytes: Uint8Array) => sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });

describe('The image of an event', () => {
  test.each(eventStatuses)('that is %s is a PNG of 1200 × 630 under 100 kB, another one in English', async (status) => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung';
    const id = await publish(
      app,
      foodMission({
        title: { nl: `Reis langs ${long} in Łódź en Hà Nội`, en: `Tour of ${long} in Łódź and Hà Nội` },
        legs: [tokyo(), osaka(), hanoi(), hanoi({ precision: 'month', startsOn: '2027-06-01', endsOn: '2027-06-30' })],
      }),
      status === 'scheduled' ? undefined : status,
    );
    const [dutch, english] = [await imageOf(id), await imageOf(id, '?lang=en&v=3')];
    for (const { statusCode, headers, rawPayload } of [dutch, english]) {
      expect(statusCode).toBe(200);
      expect(headers['content-type']).toBe('image/png');
      expect(headers['cache-control']).toContain('s-maxage=300');
      expect(rawPayload.length).toBeLessThan(100_000);
      expect(await sharp(rawPayload).metadata()).toMatchObject({ format: 'png', ...cardSize });
    }
    expect(dutch.rawPayload.equals(english.rawPayload)).toBe(false);
    expect((await imageOf(id)).rawPayload.equals(dutch.rawPayload)).toBe(true);
    const known = await app.get(`/events/${id}/image.png`, { 'if-none-match': String(dutch.headers.etag) });
    expect(known.statusCode).toBe(304);
  });

  test('is there for what everybody may see alone, whoever asks', async () => {
    const plan = await publish(app, foodMission({ audience: 'offices' }));
    expect((await app.get(`/events/${plan}/image.png`, planner.headers)).statusCode).toBe(404);
    const gone = await publish(app, foodMission());
    await app.db.transaction().execute((trx) => withdrawEvent(trx, app.context.clock, contentLoader, gone));
    expect((await imageOf(gone)).statusCode).toBe(410);
    expect((await imageOf('00000000-0000-4000-8000-000000000000')).statusCode).toBe(404);
    expect((await imageOf(plan, '?lang=fr')).statusCode).toBe(400);
  });

  test('is named by the page of its event with its size and its words, by other pages that of the site', async () => {
    const id = await publish(app, foodMission());
    const tagsOf = (html: string) =>
      Object.fromEntries(
        [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="([^"]*)"/g)].map((one) =>
          one.slice(1),
        ),
      );
    const page = await app.get(`/nl/evenementen/voedingsmissie-naar-japan-${id}`);
    const tags = tagsOf(page.body);
    expect(page.body.match(/"og:image"/g)).toHaveLength(1);
    expect(tags).toMatchObject({
      'og:title': 'Voedingsmissie naar Japan',
      'og:locale': 'nl_BE',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringContaining('Voedingsmissie naar Japan'),
      'twitter:card': 'summary_large_image',
    });
    const address = new URL(tags['og:image']!.replaceAll('&amp;', '&'));
    expect((await app.get(address.pathname + address.search)).headers['content-type']).toBe('image/png');
    const other = tagsOf((await app.get('/en/countries')).body)['og:image'];
    expect(other).toMatch(/\/image\.png\?lang=en$/);
    expect((await app.get(new URL(other).pathname)).rawPayload.length).toBeLessThan(100_000);
    const plan = await publish(app, foodMission({ audience: 'offices' }));
    const hidden = await app.get(`/nl/evenementen/voedingsmissie-naar-japan-${plan}`, planner.headers);
    expect(hidden.statusCode).toBe(200);
    expect(hidden.body).not.toContain('og:image');
  });
});

test('what is drawn covers as much as its shape, wherever it lies', async () => {
  const part = fc.double({ min: 1, max: 30, noNaN: true });
  await fc.assert(
    fc.asyncProperty(part, part, part, part, async (x, y, width, height) => {
      const canvas = new Canvas(64, 64, '#000000');
      canvas.fill('#ffffff', [rectangle(x, y, width, height)]);
      expect(Math.abs((await whiteOf(canvas)) - width * height)).toBeLessThan(0.02 * width * height + 1);
    }),
    { numRuns: Math.min(runs, 20) },
  );
  const ring = new Canvas(64, 64, '#000000');
  ring.fill('#ffffff', [disc(32, 32, 20), disc(32, 32, 10).toReversed()]);
  expect(Math.abs((await whiteOf(ring)) - Math.PI * 300)).toBeLessThan(12);
});

/** Area of what is white, by its grey values. */
async function whiteOf(canvas: Canvas): Promise<number> {
  const { data, info } = await pixels(await canvas.png());
  let sum = 0;
  for (let at = 0; at < data.length; at += info.channels) sum += (data[at] ?? 0) / 255;
  return sum;
}

test('a title is wrapped within its width, is cut short only where it must be, and says its beginning', async () => {
  const letters = await lettersFor(600, 'title');
  const words = fc.array(
    fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'ë', 'ï', 'ß', 'W', 'M', 'i', 'l', '-', '/'),
      minLength: 1,
      maxLength: 60,
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  const box = { width: 400, lines: 3, sizes: [64, 50, 40], measure: letters.width };
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ');
      const { size, lines } = fitText(text, box);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(letters.width(line, size)).toBeLessThanOrEqual(400);
      expect(letters.width(fitLine(text, 30, 400, letters.width), 30)).toBeLessThanOrEqual(400);
      const bare = (value: string) => value.replaceAll(/[\s\-…/,;:–]/gu, '');
      const said = bare(lines.join(''));
      expect(bare(text).startsWith(said)).toBe(true);
      expect(said === bare(text) || lines.join('').endsWith('…')).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('the same words are drawn once, and a drawing that failed is tried again', async () => {
  const kept = new KeptImages(1);
  let drawn = 0;
  const draw = async () => Uint8Array.of(++drawn);
  expect(await kept.get('a', draw)).toEqual(await kept.get('a', draw));
  await kept.get('b', draw);
  expect(await kept.get('a', draw)).toEqual(Uint8Array.of(3));
  const failing = () => Promise.reject(new Error('no ink'));
  await expect(kept.get('c', failing)).rejects.toThrow('no ink');
  expect(await kept.get('c', draw)).toEqual(Uint8Array.of(4));
});

test('signs that no file has leave nothing behind', async () => {
  const stops = [{ place: '東京, Japan', dates: '15 maart 2027' }];
  const bytes = await drawCard({ kind: 'seminar', label: 'Seminarie', title: '東京 Ǆ ﬁ 😀', stops, organisers: '' });
  expect((await sharp(bytes).metadata()).width).toBe(1200);
});
