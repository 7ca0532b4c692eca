import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { type SourceFile, packagesOf, readSources } from '../../scripts/checks/directions.ts';

/** Packages that production would miss: imported by what runs there, but installed for development only. */
function missingInProduction(files: readonly SourceFile[]): string[] {
  const running = files.filter(
    (file) => /^(server|search|migrations|web)\//.test(file.path) && !/^web\/(build\/|vite.config.ts$)/.test(file.path),
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

test('what reads images comes along to every machine, and into the image for production', () => {
  const read = (name: string) => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optional?: boolean }> };
  for (const machine of ['linux-x64', 'linux-arm64', 'linuxmusl-x64', 'darwin-arm64', 'darwin-x64', 'win32-x64'])
    expect(packages[`node_modules/@img/sharp-${machine}`], machine).toMatchObject({ optional: true });
  expect(read('Dockerfile')).not.toContain('omit=optional');
});
