import type { FileAnswer } from '../contracts/files.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database/connect.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Viewer } from '../kernel/audience.ts';
import { nothingHere } from '../kernel/problems.ts';
import { addressName } from './file-names.ts';
import { filePolicy } from './files.policy.ts';
import { contentsOf, fileRows } from './files.queries.ts';

/**
 * Says for whom something shows a file: for everybody, for this viewer among others, or not for this viewer. What uses
 * files is told here by `app.ts`; files themselves know nothing of it.
 */
export type Shows = (db: Database, viewer: Viewer, fileId: string, actor: Actor) => Promise<Audience>;
type Audience = 'everybody' | 'viewer' | undefined;

/** The same of all that may show a file, the widest first. */
export async function shownBy(shows: readonly Shows[], ...about: Parameters<Shows>): Promise<Audience> {
  for (const one of shows) {
    const audience = await one(...about);
    if (audience) return audience;
  }
  return undefined;
}

/**
 * What is in a file, for whoever may see something that shows it, and for the organisation that sent it.
 * @throws Problem `notFound`, the same for what does not exist and what is not theirs to see
 */
export async function getFile(
  { db }: Pick<Context, 'db'>,
  { actor, viewer }: { actor: Actor; viewer: Viewer },
  { id, name, size }: { id: string; name: string; size?: 'small' | undefined },
  shows: readonly Shows[],
): Promise<{ body: FileAnswer; isPrivate: boolean }> {
  const [row] = await fileRows(db, [id]);
  if (!row || addressName(row.name) !== name || (size && row.kind !== 'image')) throw nothingHere();
  const shown = await shownBy(shows, db, viewer, id, actor);
  if (!shown && filePolicy(actor, 'see', { organiser: row.organiser_id }) !== 'allowed') throw nothingHere();
  const bytes = (await contentsOf(db, id, size ?? 'whole')) ?? (await contentsOf(db, id, 'whole'));
  if (!bytes) throw nothingHere();
  return {
    body: { bytes, mediaType: row.media_type, name: row.name, inline: row.kind === 'image' },
    isPrivate: shown !== 'everybody',
  };
}
