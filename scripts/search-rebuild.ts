import { rebuild } from '../search/mirror/rebuild.ts';
import { ConfigError, readConfig } from '../server/config.ts';
import { withApp } from '../server/search-tools.ts';
import { reindexAll } from '../server/search/reindex.ts';

/**
 * `npm run search:rebuild`: writes all documents again from the events, and makes the indexes in Meilisearch anew beside
 * those that answer meanwhile. It may be ended at any moment and begun again.
 */

const onTerminal = process.stdout.isTTY;
let last = '';
const say = (line: string) => {
  if (line === last) return;
  last = line;
  process.stdout.write(onTerminal ? `\r\u001B[2K${line}` : `${line}\n`);
};
const end = () => process.stdout.write(onTerminal ? '\n' : '');

try {
  process.exitCode = await withApp(readConfig(process.env), async ({ context, builtin, mirrors }) => {
    await reindexAll(context, [builtin.search, builtin.plans], (events, of) => say(`events: ${events} of ${of}`));
    end();
    let alone = true;
    for (const { mirror: current, next } of mirrors?.both ?? []) {
      const { connection, now } = mirrors!;
      const done = await rebuild({
        connection,
        current,
        next,
        now,
        say: ({ index, step, documents, of }) => say(`${index}: ${step}, ${documents} of ${of}`),
      });
      end();
      if (!done) say(`${current.index.uid} is being made anew by somebody else.`);
      alone &&= done;
    }
    return alone ? 0 : 1;
  });
} catch (error) {
  end();
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
