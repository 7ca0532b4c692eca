import { randomBytes } from 'node:crypto';
import { connect } from '../../search/meilisearch/connection.ts';
import { createMeilisearchEngine } from '../../search/meilisearch/engine.ts';
import { indexAdmin } from '../../search/meilisearch/index-admin.ts';
import { createKeys, deleteKeys } from '../../search/meilisearch/keys.ts';
import type { World } from './documents.ts';
import { fillMeilisearch } from './fill-meilisearch.ts';
import { inTurn, percentile } from './measure.ts';
import { type Question, groups } from './questions.ts';

/**
 * What the engine adds to Meilisearch itself: each question by the engine, and the same requests with the same payload,
 * sent as they are, in turn. Asked of the server that `MEILI_URL` and `MEILI_MASTER_KEY` name, where what was filled stays if
 * `BENCH_DATA` is given.
 */
export async function benchMeilisearch(
  say: (line: string) => void,
  size: number,
  world: World,
  questions: readonly Question[],
): Promise<void> {
  const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey } = process.env;
  if (!url || !masterKey) return say('\nMeilisearch was not asked: MEILI_URL and MEILI_MASTER_KEY name no server.\n');
  const isKept = process.env['BENCH_DATA'] !== undefined;
  const prefix = isKept ? `bench-${size}-` : `bench-${randomBytes(4).toString('hex')}-`;
  const keys = await createKeys(url, masterKey, prefix);
  const connection = connect({ url, prefix, ...keys, deadlines: { search: 60_000, task: 3_600_000 } });
  const admin = indexAdmin(connection, 'events');
  try {
    const engine = createMeilisearchEngine(connection, 'events');
    await admin.ensure();
    const loaded = await fillMeilisearch(admin, world, size);

    const sent = new Map<Question, SentRequest[]>();
    for (const question of questions) sent.set(question, await recorded(() => engine.search(question.request)));
    const timings = await inTurn(questions, 3, [
      ({ request }) => engine.search(request),
      async (question) => {
        for (const { address, init } of sent.get(question)!) await (await fetch(address, init)).json();
      },
    ]);
    say(`\nMeilisearch engine against the same requests sent as they are, ${size.toLocaleString('en')} events`);
    say(`${questions.length} questions, median of 3 rounds, spread ±${Math.round(timings.spread * 50)} %`);
    if (loaded !== undefined) say(`Loading: ${Math.round(loaded)} documents a second`);
    say('');
    say('| Questions | engine p50 / p95 ms | requests alone p50 / p95 ms | ratio of sums |');
    say('|---|---|---|---|');
    for (const group of groups) row(group, (question) => question.group === group);
    const ratio = row('**all**', () => true);
    say(`\nGoal: adds at most 25 %: ${ratio <= 1.25 ? 'met' : 'not met'} (${((ratio - 1) * 100).toFixed(0)} %).\n`);

    function row(name: string, counts: (question: Question) => boolean): number {
      const [own, bare] = timings.medians.map((side) => side.filter((_, index) => counts(questions[index]!))) as [
        number[],
        number[],
      ];
      const sum = (side: number[]) => side.reduce((total, ms) => total + ms, 0);
      const told = [own, bare].map((side) => `${percentile(side, 50).toFixed(1)} / ${percentile(side, 95).toFixed(1)}`);
      say(`| ${name} | ${told.join(' | ')} | ${(sum(own) / sum(bare)).toFixed(2)} |`);
      return sum(own) / sum(bare);
    }
  } finally {
    if (!isKept) await admin.drop();
    await deleteKeys(url, masterKey, prefix);
  }
}

interface SentRequest {
  address: string;
  init: RequestInit;
}

/** The requests that some work sends, so that they can be sent again. */
async function recorded(work: () => Promise<unknown>): Promise<SentRequest[]> {
  const sent: SentRequest[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = (address, init = {}) => {
    const { method, body, headers } = init;
    sent.push({ address: String(address), init: { method: method!, body: body!, headers: headers! } });
    return real(address, init);
  };
  try {
    await work();
  } finally {
    globalThis.fetch = real;
  }
  return sent;
}
