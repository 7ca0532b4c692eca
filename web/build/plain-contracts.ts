import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Plugin, parseAst, transformWithOxc } from 'vite';
import { type Node, type PlainModule, namesIn, withoutShapes } from './without-shapes.ts';

/**
 * What the contracts are in a browser: where their endpoints are, their words and tables, and what reads these. The
 * shapes that zod checks by stay on the server, and zod with them. Whoever asks for one in the browser is told by the
 * build that there is no such export.
 */
export function plainContracts(): Plugin {
  const known = new Map<string, Promise<PlainModule>>();
  const plainOf = (file: string): Promise<PlainModule> => {
    const plain = known.get(file) ?? makePlain(file, plainOf);
    known.set(file, plain);
    return plain;
  };
  return {
    name: 'plain-contracts',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async load(id) {
      if (!/\/server\/contracts\/[\w-]+\.ts$/.test(id)) return null;
      const { code } = await plainOf(id);
      return { code, map: null, moduleType: 'js', moduleSideEffects: false };
    },
  };
}

async function makePlain(file: string, plainOf: (file: string) => Promise<PlainModule>): Promise<PlainModule> {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  const body = parseAst(code).body as unknown as Node[];
  const address = pathToFileURL(file);
  const gone = new Set<string>();
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration') continue;
    const source = (statement['source'] as { value: string }).value;
    const missing = source.startsWith('.') ? (await plainOf(fileURLToPath(new URL(source, address)))).gone : undefined;
    for (const specifier of statement['specifiers'] as Node[]) {
      const [outside = '', inside = outside] = namesIn(specifier);
      if (missing?.has(outside) ?? true) gone.add(inside);
    }
  }
  return withoutShapes(code, body, (await import(address.href)) as Record<string, unknown>, gone);
}
