import sharp from 'sharp';
import { imageWidths } from '../contracts/files.ts';

/** Reads and writes images. What comes in is pixels of somebody else's making: little is believed, all is written anew. */

// Of all the readers that the library brings only those for what we take; no SVG, no PDF, nothing that reads other files.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif'],
});
// Images are not kept in memory beside the database.
sharp.cache(false);

/** A good telephone makes 50 million pixels; beyond this a small file is meant to fill the memory. */
const mostPixels = 64_000_000;
const secondsToWork = 30;
/** Two columns high: what is taller than it is wide does not push all else away. */
const highest = 1600;

export interface PreparedImage {
  width: number;
  height: number;
  /** WebP, at most 1200 pixels wide. */
  whole: Uint8Array;
  /** The same for small screens, where the image is wider than that. */
  small?: Uint8Array;
}

/**
 * An image as it is kept: upright, of a size that fits the page, on white where it was transparent, and with nothing of
 * what was noted in it (place, camera, names).
 * @throws what cannot be read, or is larger than any photograph
 */
export async function prepareImage(bytes: Uint8Array): Promise<PreparedImage> {
  return oneByOne(async () => {
    const { data: whole, info } = await written(bytes, imageWidths.whole);
    const { width, height } = info;
    if (width <= imageWidths.small) return { width, height, whole };
    return { width, height, whole, small: (await written(bytes, imageWidths.small)).data };
  });
}

/** Metadata stays behind unless one asks to keep it. */
function written(bytes: Uint8Array, width: number) {
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false })
    .autoOrient()
    .timeout({ seconds: secondsToWork })
    .resize({ width, height: highest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
}

let last: Promise<unknown> = Promise.resolve();

/** One image at a time: many at once would take the memory that the pixels of each need. */
function oneByOne<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
