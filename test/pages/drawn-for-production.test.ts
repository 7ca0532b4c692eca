import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What the server draws pages with chooses nothing when it starts: no builds for developers, whatever NODE_ENV says. */
const folder = fileURLToPath(new URL('../../dist/web/server/', import.meta.url));

test('the server draws pages with what libraries have for production', async () => {
  const loaded = new Set<string>();
  const asking: string[] = [];
  for await (const name of glob('*.js', { cwd: folder })) {
    const code = await readFile(folder + name, 'utf8');
    for (const [, from = ''] of code.matchAll(/^(?:import|export)\b[^'"\n]*["']([^'"\n]+)["'];?$/gm)) loaded.add(from);
    if (code.includes('process.env.NODE_ENV')) asking.push(name);
  }
  expect([...loaded].filter((from) => !/^(\.\/|node:|#contracts\/)/.test(from))).toEqual([]);
  expect([...loaded].filter((from) => from.startsWith('#contracts/'))).not.toEqual([]);
  expect(asking).toEqual([]);
});
