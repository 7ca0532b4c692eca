import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createPool } from '../../server/database/connect.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded/start-embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { loadOrganisers } from '../../server/organisers/load-organisers.ts';
import { loadReferenceData } from '../../server/reference-data/load-reference-data.ts';
import { engines } from '../search/engines.ts';
import { frozenDocuments } from './corpus.ts';
import { askAll, scoresOf } from './measure.ts';
import { misses, table } from './report.ts';

/**
 * `npm run bench:relevance`: how well each engine answers the judgement list. `-- misses` also prints the questions that are
 * not answered as they should be, `-- write` keeps the scores as the baseline.
 */

const say = (text: string) => process.stdout.write(`${text}\n`);
const asked = new Set(process.argv.slice(2));

const directory = mkdtempSync(join(tmpdir(), 'verover-relevance-'));
const postgres = await startEmbeddedPostgres({ directory, durable: false });
const db = connect(createPool(postgres.url));
try {
  await migrate(db);
  await loadReferenceData(db);
  await loadOrganisers(db);
  const documents = await frozenDocuments(db);
  for (const engine of engines) {
    const { search } = engine.indexes(db);
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
