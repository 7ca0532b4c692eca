import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../support/databases.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' | 'major' }) => void;

const rowsAtOnce = 100;
const times = 60;

test('what is gone through in parts is let go of by small collections of garbage', async () => {
  const { db } = await createTestDatabase('lists_template');
  await db.transaction().execute(async (trx) => {
    const rows = sql`select repeat(md5(n::text), 150) as text from generate_series(1, ${rowsAtOnce * times}) as n`;
    await sql`declare parts no scroll cursor for ${rows}`.execute(trx);
    let bytes = 0;
    const part = async () => {
      const { rows: told } = await sql<{ text: string }>`fetch ${sql.lit(rowsAtOnce)} from parts`.execute(trx);
      bytes += told.reduce((sum, { text }) => sum + text.length, 0);
      collect({ type: 'minor' });
    };
    for (let first = 0; first < 10; first++) await part();
    collect({ type: 'major' });
    const before = process.memoryUsage().heapUsed;
    bytes = 0;
    for (let left = 10; left < times; left++) await part();
    expect(bytes).toBe(rowsAtOnce * (times - 10) * 32 * 150);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(bytes / 4);
  });
});

test('a statement that is refused says where it was asked', async () => {
  const { db } = await createTestDatabase('lists_template');
  const askInVain = async () => await sql`select nothing from nowhere`.execute(db);
  const refused = await askInVain().catch((error: unknown) => error);
  expect((refused as Error).message).toContain('nowhere');
  expect((refused as Error).stack).toContain('askInVain');
});
