import { changedDocuments, documentsOf } from '../postgres/read-documents.ts';
import type { Mirror } from './mirror.ts';
import { advance, mirrorRow, noteCaughtUp } from './mirror-rows.ts';
import { sendDocuments } from './send-documents.ts';
import { dueAside, setAside, takeBack } from './set-aside.ts';

const atOnce = 500;

export interface Following {
  now(): number;
  /** Asked between two batches. */
  stopped?(): boolean;
  /** Told after each batch how many documents were sent or taken out. */
  sent?(documents: number): void;
}

/**
 * Brings a mirror to where what is stored is, batch by batch; whoever calls it is alone with the mirror. Each document is
 * read as it is at present, right before it is sent, and a version counts as reached only when everything up to it is done:
 * to do it twice, or again after a crash, ends the same.
 */
export async function follow(mirror: Mirror, { now, stopped, sent }: Following): Promise<void> {
  const { db, tables, index } = mirror;
  let version = (await mirrorRow(db, index.uid))?.version ?? 0;
  for (;;) {
    if (stopped?.()) return;
    const readAt = now();
    const { changed, removed, upTo, more } = await changedDocuments(db, tables, version, atOnce);
    if (removed.length > 0) await index.deleteIds(removed);
    const refused = await sendDocuments(index, changed);
    await setAside(db, index.uid, refused, now());
    const done = [...removed, ...changed.map(({ id }) => id)].filter((id) => !refused.some((one) => one.id === id));
    await takeBack(db, index.uid, done);
    if (upTo > version && !(await advance(db, index.uid, version, upTo)))
      throw new Error(`Somebody else wrote to ${index.uid} at the same time.`);
    version = upTo;
    if (changed.length + removed.length > 0) sent?.(changed.length + removed.length);
    if (!more) {
      await noteCaughtUp(db, index.uid, version, readAt);
      return;
    }
  }
}

/** Tries what was set aside again, as it is at present, each by itself. */
export async function retryAside({ db, tables, index }: Mirror, now: number): Promise<void> {
  for (const id of await dueAside(db, index.uid, now)) {
    const documents = await documentsOf(db, tables, [id]);
    if (documents.length === 0) await index.deleteIds([id]);
    const refused = await sendDocuments(index, documents);
    if (refused.length > 0) await setAside(db, index.uid, refused, now);
    else await takeBack(db, index.uid, [id]);
  }
}
