import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '../meilisearch/connection.ts';
import { swapIndexes } from '../meilisearch/index-admin.ts';
import { idsIn } from '../postgres/drift.ts';
import { extentOf } from '../postgres/read-documents.ts';
import { touchDocuments } from '../postgres/store-documents.ts';
import { alone, aloneOrNot } from './alone.ts';
import { follow } from './follow.ts';
import type { Mirror } from './mirror.ts';
import { mirrorDrift } from './mirror-drift.ts';
import { forgetMirror, mirrorRow, noteCaughtUp, noteSwapped, noteSwapping } from './mirror-rows.ts';
import { beWhatItIs } from './mirror-writer.ts';

/** The end of the name of an index that is made beside the one in use. */
export const nextSuffix = '-next';

export interface Progress {
  index: string;
  step: 'filling' | 'checking' | 'swapping' | 'clearing' | 'done';
  documents: number;
  of: number;
}

interface Rebuilding {
  connection: Connection;
  current: Mirror;
  /** The same with the suffix. */
  next: Mirror;
  now: () => number;
  say?: (progress: Progress) => void;
}

/**
 * Makes an index anew beside the one that answers, and puts it in its place once it holds the same as what is stored. The
 * one in use goes on being written meanwhile. It may be ended at any moment and begun again: it then goes on with filling,
 * or clears away what stayed behind. Answers false when somebody else is at it.
 */
export async function rebuild(parts: Rebuilding): Promise<boolean> {
  const { current, next, now } = parts;
  const done = await aloneOrNot(next.db, next.index.uid, async () => {
    // Whether the names were changed already or not, what bears the second one is of no use any more.
    if ((await mirrorRow(next.db, next.index.uid))?.state === 'swapping') await clear(next);
    await beWhatItIs(next, now());
    await fill(parts);
    await alone(current.db, current.index.uid, async () => {
      await beWhatItIs(current, now());
      await follow(next, { now });
      await swap(parts);
    });
    await tell(parts, 'clearing');
    await clear(next);
    await tell(parts, 'done');
    return true;
  });
  return done ?? false;
}

async function fill(parts: Rebuilding): Promise<void> {
  const { next, now, say } = parts;
  const { documents: of } = await extentOf(next.db, next.tables);
  let documents = 0;
  const sent = (more: number) => {
    documents += more;
    say?.({ index: next.index.uid, step: 'filling', documents, of: Math.max(of, documents) });
  };
  await follow(next, { now, sent });
  await tell(parts, 'checking');
  for (let tries = 3; ; tries--) {
    const wrong = idsIn(await mirrorDrift(next, true));
    if (wrong.length === 0) return;
    // What changed since it was filled counts as wrong too, and is sent by following.
    if (tries === 0) throw new Error(`${next.index.uid} does not come to hold what is stored: ${wrong.length} differ.`);
    if (tries === 1) await touchDocuments(next.db, next.tables, wrong);
    await follow(next, { now });
  }
}

/** Whoever dies in here leaves names that are sure of nothing that either index lacks. */
async function swap(parts: Rebuilding): Promise<void> {
  const { connection, current, next, now } = parts;
  await tell(parts, 'swapping');
  const names = { uid: current.index.uid, next: next.index.uid };
  const born = { uid: (await current.index.born()) ?? '', next: (await next.index.born()) ?? '' };
  const version = (await mirrorRow(next.db, names.next))?.version;
  await noteSwapping(current.db, names, born);
  await swapIndexes(connection, current.index, next.index);
  await noteSwapped(current.db, names.uid, born.next, version);
  await noteCaughtUp(current.db, names.uid, 0, now());
}

/** The one that was in use is kept until nothing that was asked of it is left to be done. */
async function clear({ db, index }: Mirror): Promise<void> {
  while ((await index.pending()) > 0) await pause(200);
  await index.drop();
  await forgetMirror(db, index.uid);
}

async function tell({ next, say }: Rebuilding, step: Progress['step']): Promise<void> {
  if (!say) return;
  const { documents } = await extentOf(next.db, next.tables);
  say({ index: next.index.uid, step, documents, of: documents });
}
