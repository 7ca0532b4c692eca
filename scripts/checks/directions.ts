import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Which folder may import which. News travels upwards only as outbox messages; whoever needs more moves the thing, not
 * the rule. A new folder of the server is forbidden until it has a rank.
 */
export const ranks: Readonly<Record<string, number>> = {
  contracts: 0,
  kernel: 0.5,
  http: 1,
  database: 1,
  outbox: 1.5,
  jobs: 1.6,
  audit: 1.6,
  mail: 1.7,
  texts: 1.8,
  'reference-data': 2,
  accounts: 2,
  organisers: 3,
  offices: 3,
  files: 3.5,
  events: 4,
  capacity: 4.5,
  search: 5,
  teams: 5,
  drafts: 5,
  imports: 5,
  support: 5.5,
  calendars: 6,
  sharing: 6,
  alerts: 6,
  'open-data': 6,
  assistants: 6,
  moderation: 6,
  upkeep: 6,
  planning: 6,
  privacy: 6.5,
  content: 7,
  pages: 7,
};

const features = Object.keys(ranks).filter((folder) => (ranks[folder] ?? 0) >= 2);
/** Files at the top of `server/` put everything together and may import all of it. `context.ts` is known to all. */
const everywhere = new Set(['server/context.ts']);
const pure = /(^|\/)(event|event-lifecycle|[a-z-]+\.policy)\.ts$/;

export interface SourceFile {
  path: string;
  text: string;
}

/** One sentence for each import that goes the wrong way. */
export function wrongDirections(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => importsOf(file).flatMap((target) => reasonAgainst(file.path, target) ?? []));
}

function importsOf(file: SourceFile): { name: string; typeOnly: boolean }[] {
  const found = file.text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = file.text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...found].map(([, typeOnly, name = '']) => ({ name, typeOnly: Boolean(typeOnly) })),
    ...[...dynamic].map(([, name = '']) => ({ name, typeOnly: false })),
  ].map(({ name, typeOnly }) => ({
    name: name.startsWith('.') ? normalize(join(dirname(file.path), name)) : name,
    typeOnly,
  }));
}

function reasonAgainst(from: string, { name: to, typeOnly }: { name: string; typeOnly: boolean }): string | undefined {
  const ours = /^(server|web|search|migrations|scripts|test)\//.test(to);
  const no = (why: string) => `${from} imports ${to}: ${why}`;
  const room = from.split('/')[0];

  if (room === 'search')
    return ours && !to.startsWith('search/') ? no('search/ is a leaf and knows only packages') : undefined;
  if (room === 'migrations') return ours ? no('a migration knows only packages, so that it never changes') : undefined;
  if (room === 'web') {
    const allowed = to.startsWith('web/') || to.startsWith('server/contracts/');
    return ours && !allowed ? no('the pages reach the server only through its contracts') : undefined;
  }
  if (room !== 'server') return undefined;

  const folder = folderOf(from);
  if (pure.test(from) && /^(kysely|fastify|node:)/.test(to)) return no('words, lifecycles and policies are pure');
  if (!ours || folder === undefined) return undefined;
  if (to.startsWith('search/') && folder !== 'contracts' && folder !== 'kernel') return undefined;
  if (everywhere.has(to) && typeOnly) return undefined;
  const rank = ranks[folder];
  if (rank === undefined) return no(`server/${folder} has no rank yet`);
  const target = folderOf(to);
  if (!to.startsWith('server/') || target === undefined) return no('this lies outside what a folder may reach');
  if (target === folder) return undefined;
  const targetRank = ranks[target];
  if (targetRank === undefined) return no(`server/${target} has no rank yet`);
  if (targetRank >= rank) return no(`${target} (rank ${targetRank}) is not below ${folder} (rank ${rank})`);
  if (features.includes(target) && /\.(store|routes|subscriber)\.ts$/.test(to))
    return no('the stores and routes of another feature are its own');
  return undefined;
}

/** The packages a file needs when it runs: `@fastify/etag`, `zod`. */
export function packagesOf(file: SourceFile): string[] {
  return importsOf(file)
    .filter(
      ({ name, typeOnly }) =>
        !typeOnly && /^[@a-z]/.test(name) && !/^(node:|virtual:|(server|web|search)\/)/.test(name),
    )
    .map(({ name }) => (name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? name)));
}

/** Files that import each other in a circle, as the shortest walk found; types alone make no circle. */
export function circles(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map((file) => [file.path, importsOf(file).flatMap(({ name, typeOnly }) => (typeOnly ? [] : name))] as const),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}

function folderOf(path: string): string | undefined {
  const parts = path.split('/');
  return parts[0] === 'server' && parts.length > 2 ? parts[1] : undefined;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function readSources(): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for await (const path of glob('{server,web,search,migrations}/**/*.{ts,tsx}', { cwd: root }))
    files.push({ path, text: readFileSync(root + path, 'utf8') });
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = await readSources();
  const wrong = [...wrongDirections(files), ...circles(files).map((circle) => `a circle: ${circle}`)];
  process.stdout.write(wrong.length === 0 ? 'All imports go the right way.\n' : `${wrong.join('\n')}\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
