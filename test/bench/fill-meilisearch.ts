import type { IndexAdmin } from '../../search/meilisearch/index-admin.ts';
import { type MeiliDocument, toMeiliDocument } from '../../search/meilisearch/to-meili-document.ts';
import { inventedOnes, minutesApart } from './copies.ts';
import { type World, documentsOf, idOf, inventEvents } from './documents.ts';

/** The server does what waits together; the more, the less each costs. */
const atOnce = 20_000;

/**
 * Stores so many events, the same ones as in the database of that size, from where an earlier run ended.
 * @returns documents a second, or nothing where all were there
 */
export async function fillMeilisearch(admin: IndexAdmin, world: World, size: number): Promise<number | undefined> {
  const there = (await admin.stats()).numberOfDocuments;
  if (there >= size) return undefined;
  const started = performance.now();
  let made = 0;
  for (const documents of batches(world, size)) {
    made += atOnce;
    if (made > there) await admin.apply(documents());
  }
  return (size - there) / ((performance.now() - started) / 1000);
}

/** Those that are invented, then their copies (`copies.ts`), which need not be made into words again. */
function* batches(world: World, size: number): Generator<() => MeiliDocument[]> {
  const originals: string[] = [];
  for (const events of inventEvents(world, Math.min(size, inventedOnes), atOnce)) {
    const documents = documentsOf(world, events).map((document) => toMeiliDocument(document));
    if (size > inventedOnes) originals.push(JSON.stringify(documents));
    yield () => documents;
  }
  for (let first = inventedOnes; first < size; first += atOnce) {
    const written = originals[(first % inventedOnes) / atOnce]!;
    const time = Math.floor(first / inventedOnes);
    yield () =>
      (JSON.parse(written) as MeiliDocument[])
        .map((document, index) => copyOf(document, first + index, time))
        .slice(0, size - first);
  }
}

/** Its fingerprint stays that of the original: nobody compares it here. */
function copyOf(document: MeiliDocument, number: number, time: number): MeiliDocument {
  const later = time * minutesApart * 60;
  return { ...document, id: idOf(number), start: document.start! + later, end: document.end! + later };
}
