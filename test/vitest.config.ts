import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './support/long-first.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One PostgreSQL for the whole run, one database a file, real browsers one at a time. */
export default defineConfig({
  root: here('..'),
  cacheDir: here('../node_modules/.cache/vitest'),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    globalSetup: [here('support/global-setup.ts')],
    setupFiles: [here('support/no-surprises.ts')],
    pool: 'forks',
    maxWorkers: 2,
    // Each file starts anew, and what it brings along is the same each time.
    env: { NODE_COMPILE_CACHE: here('../node_modules/.cache/compiled') },
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A leftover .only would leave tests out in silence.
    allowOnly: false,
  },
});
