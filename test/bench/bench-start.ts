import type { Kysely } from 'kysely';
import type { BuiltinEngine } from '../../search/builtin/builtin-engine.ts';
import { documentsOf } from '../../search/postgres/read-documents.ts';
import { tablesOf } from '../../search/postgres/tables.ts';
import { percentile } from './measure.ts';

/** Lets an index be read: how long that takes, what it takes of memory, and how long a change then takes to be found. */
export async function benchStart(
  say: (line: string) => void,
  engine: BuiltinEngine,
  db: Kysely<unknown>,
  size: number,
): Promise<void> {
  const start = performance.now();
  const loading = engine.load();
  while (engine.version === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const rows = performance.now() - start;
  await loading;
  const whole = performance.now() - start;
  say(
    `\nThe index of ${size.toLocaleString('en')} events: dates and codes are read after ${seconds(rows)}, terms after`,
  );
  say(
    `${seconds(whole)}; it takes ${Math.round(engine.bytes / 1e6)} MB, the process ${Math.round(process.memoryUsage().rss / 1e6)} MB.`,
  );
  say(`From a change to its being found: p95 ${Math.round(await changeToFound(engine, db))} ms (goal: 1,000 ms).`);
}

async function changeToFound(engine: BuiltinEngine, db: Kysely<unknown>): Promise<number> {
  const everything = { readers: ['public'], filters: {} };
  const [id] = await engine.select(everything);
  const [stored] = await documentsOf(db, tablesOf('search'), [id!]);
  if (!stored) throw new Error('The index is empty.');
  const { document } = stored;
  const taken: number[] = [];
  for (let change = 0; change < 50; change++) {
    const word = `verandering${change}`;
    const start = performance.now();
    await engine.upsert([{ ...document, summary: { nl: word } }]);
    const found = await engine.select({ ...everything, words: `${word} ` });
    if (found.length !== 1) throw new Error(`${word} is not found`);
    taken.push(performance.now() - start);
  }
  await engine.upsert([document]);
  return percentile(taken, 95);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
