import { MeilisearchProblem } from '../meilisearch/problem.ts';
import { type MeiliDocument, toMeiliDocument } from '../meilisearch/to-meili-document.ts';
import type { StoredDocument } from '../postgres/read-documents.ts';
import type { MirrorIndex } from './mirror.ts';
import type { Refused } from './set-aside.ts';

/** When so many are refused and none is taken, it is not the documents. */
const mostRefusedInVain = 8;

/** What a task may fail by that no document is to blame for. */
const faultsOfTheServer = new Set([
  'no_space_left_on_device',
  'database_size_limit_reached',
  'too_many_open_files',
  'io_error',
  'index_not_found',
  'index_creation_failed',
]);

/**
 * Sends documents and answers those that were refused. A batch that fails is halved until the one to blame stands alone.
 * @throws MeilisearchProblem when it is not up to the documents: then it is not known which of them were taken
 */
export async function sendDocuments(index: MirrorIndex, documents: readonly StoredDocument[]): Promise<Refused[]> {
  const refused: Refused[] = [];
  const ready: MeiliDocument[] = [];
  for (const { id, document, fingerprint } of documents)
    try {
      ready.push(toMeiliDocument(document, fingerprint));
    } catch (error) {
      refused.push({ id, error: String(error) });
    }
  await send(index, ready, { refused, taken: 0, inVain: 0 });
  return refused;
}

async function send(
  index: MirrorIndex,
  documents: readonly MeiliDocument[],
  tally: { refused: Refused[]; taken: number; inVain: number },
): Promise<void> {
  const [first] = documents;
  if (!first) return;
  try {
    await index.apply(documents);
    tally.taken += documents.length;
  } catch (error) {
    if (!blamesDocuments(error)) throw error;
    if (documents.length === 1) {
      tally.refused.push({ id: first.id, error: String(error) });
      tally.inVain += 1;
      if (tally.taken === 0 && tally.inVain >= mostRefusedInVain) throw error;
      return;
    }
    const middle = Math.ceil(documents.length / 2);
    await send(index, documents.slice(0, middle), tally);
    await send(index, documents.slice(middle), tally);
  }
}

function blamesDocuments(error: unknown): boolean {
  if (!(error instanceof MeilisearchProblem)) return false;
  if (faultsOfTheServer.has(error.code ?? '')) return false;
  if (error.why === 'task') return error.task === 'failed';
  return error.why === 'wrong' && [400, 413, 422].includes(error.status ?? 0);
}
