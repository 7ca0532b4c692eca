import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { afterAll } from 'vitest';
import type { MeilisearchSettings } from '../../../search/meilisearch/connection.ts';
import { createKeys, deleteKeys } from '../../../search/meilisearch/keys.ts';
import { type StandIn, startStandIn } from './stand-in.ts';

/** A server that the tests of the Meilisearch engine run against. */
export interface ServerUnderTest {
  name: string;
  /** Whether it is Meilisearch itself. */
  real: boolean;
  /** The client as it comes, with the key for everything: to look at the server past what is ours. */
  raw(): Meilisearch;
  /** Keys for indexes that nobody else has, deleted with what they hold at the end of the test file. */
  settings(): Promise<MeilisearchSettings & { prefix: string }>;
  /** Everything an index keeps, texts too. */
  kept(uid: string): Promise<string[]>;
}

const realUrl = process.env['MEILI_URL'];

/** The real server where `MEILI_URL` and `MEILI_MASTER_KEY` name one. */
export const realServer: ServerUnderTest | undefined = realUrl === undefined ? undefined : serverAt(realUrl);

/** Said at the head of whatever is tested: that the stand-in passes proves little alone. */
export const askedServers = realServer
  ? `the stand-in and the real server at ${realUrl}`
  : 'the stand-in alone: MEILI_URL names no real server';

function serverAt(url: string): ServerUnderTest {
  const masterKey = process.env['MEILI_MASTER_KEY'];
  if (!masterKey) throw new Error('MEILI_MASTER_KEY is needed to test against the server that MEILI_URL names.');
  return {
    name: 'meilisearch, the real server',
    real: true,
    raw: () => new Meilisearch({ host: url, apiKey: masterKey }),
    settings: () => ownSettings(url, masterKey),
    async kept(uid) {
      const index = new Meilisearch({ host: url, apiKey: masterKey }).index(uid);
      return (await index.getDocuments({ limit: 100_000 })).results.map((one) => JSON.stringify(one));
    },
  };
}

/** Every server there is. */
export async function serversUnderTest(): Promise<ServerUnderTest[]> {
  return [await standInUnderTest(), ...(realServer ? [realServer] : [])];
}

/** The stand-in, one a test file. */
export async function standInUnderTest(): Promise<ServerUnderTest & { standIn: StandIn }> {
  const standIn = await startStandIn();
  return {
    name: 'meilisearch, the stand-in',
    real: false,
    raw: () => new Meilisearch({ host: standIn.url, apiKey: standIn.masterKey }),
    standIn,
    settings: () => ownSettings(standIn.url, standIn.masterKey),
    kept: async (uid) => standIn.documents(uid).map((document) => JSON.stringify(document)),
  };
}

async function ownSettings(url: string, masterKey: string): Promise<MeilisearchSettings & { prefix: string }> {
  const prefix = `test-${randomBytes(5).toString('hex')}-`;
  const keys = await createKeys(url, masterKey, prefix);
  if (url === realUrl)
    afterAll(async () => {
      const client = new Meilisearch({ host: url, apiKey: masterKey });
      const { results } = await client.getIndexes({ limit: 1000 });
      for (const { uid } of results) if (uid.startsWith(prefix)) await client.deleteIndex(uid).waitTask();
      await deleteKeys(url, masterKey, prefix);
    });
  return { url, prefix, ...keys };
}
