import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchEngine } from '../../search/port.ts';
import { connect, createPool } from '../../server/database/connect.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded/start-embedded.ts';
import { builtinIndexes } from '../../search/builtin/builtin-indexes.ts';
import { migrate } from '../../server/database/migrate.ts';
import { loadOrganisers } from '../../server/organisers/load-organisers.ts';
import { loadReferenceData } from '../../server/reference-data/load-reference-data.ts';
import { type EngineUnderTest, engines } from '../search/engines.ts';
import { frozenDocuments } from './corpus.ts';
import { askAll, scoresOf } from './measure.ts';
import { misses, table } from './report.ts';

/**
 * `npm run bench:relevance`: how well each engine answers the judgement list. `-- misses` also prints the questions that are
 * not answered as they should be, `-- write` keeps the scores as the baseline.
 */

const say = (text: string) => process.stdout.write(`${text}\n`);
const asked = new Set(process.argv.slice(2));

async function started(engine: EngineUnderTest): Promise<SearchEngine> {
  if (engine.indexes) return engine.indexes(db).search;
  const { search } = builtinIndexes(db);
  await search.load();
  return search;
}

const directory = mkdtempSync(join(tmpdir(), 'verover-relevance-'));
const postgres = await startEmbeddedPostgres({ directory, durable: false });
const db = connect(createPool(postgres.url));
try {
  await migrate(db);
  await loadReferenceData(db);
  await loadOrganisers(db);
  const documents = await frozenDocuments(db);
  for (const engine of engines) {
    const search = await started(engine);
    await search.upsert(documents);
    const answers = await askAll(search);
    say(table(engine.name, scoresOf(answers)));
    if (asked.has('misses')) say(misses(answers));
  }
} finally {
  await db.destroy();
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}
