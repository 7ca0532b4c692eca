import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { type SourceFile, packagesOf, readSources } from '../../scripts/checks/directions.ts';

/** Packages that production would miss: imported by what runs there, but installed for development only. */
function missingInProduction(files: readonly SourceFile[]): string[] {
  const running = files.filter(
    (file) => /^(server|search|migrations|web)\//.test(file.path) && !file.path.endsWith('vite.config.ts'),
  );
  return running.flatMap((file) =>
    packagesOf(file)
      .filter((name) => !(name in manifest.dependencies))
      .map((name) => `${file.path} needs ${name} in production`),
  );
}

test('what runs in production imports only what is installed there', async () => {
  expect(missingInProduction(await readSources())).toEqual([]);
});

test('the guard of the dependencies bites', () => {
  const text = "import { test } from 'vitest';\nimport { join } from 'node:path';\nimport type { Plugin } from 'vite';";
  expect(missingInProduction([{ path: 'server/x.ts', text }])).toEqual(['server/x.ts needs vitest in production']);
});
