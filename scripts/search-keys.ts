import { createKeys } from '../search/meilisearch/keys.ts';

/**
 * `npm run search:keys`: asks Meilisearch for the three keys of the site and prints them as settings. It reads `MEILI_URL`,
 * `MEILI_PREFIX` and `MEILI_MASTER_KEY`; the site itself never has the last one. The same keys come out every time.
 */
const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey, MEILI_PREFIX: prefix = '' } = process.env;

if (!url || !masterKey) {
  process.stderr.write('MEILI_URL and MEILI_MASTER_KEY say where Meilisearch is and let its keys be made.\n');
  process.exitCode = 1;
} else
  try {
    const { searchKey, indexKey, swapKey } = await createKeys(url, masterKey, prefix);
    process.stdout.write(`MEILI_SEARCH_KEY=${searchKey}\nMEILI_INDEX_KEY=${indexKey}\nMEILI_SWAP_KEY=${swapKey}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
