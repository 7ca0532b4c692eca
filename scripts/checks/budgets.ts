import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What the build says of its files. */
export type Manifest = Readonly<
  Record<
    string,
    {
      file: string;
      imports?: readonly string[];
      dynamicImports?: readonly string[];
      isEntry?: boolean;
      css?: readonly string[];
    }
  >
>;

export interface PageWeight {
  page: string;
  /** Bytes: scripts and styles as brotli, the font that every page fetches as it is. */
  scripts: number;
  styles: number;
  fonts: number;
  /** With the document and its icon. */
  requests: number;
}

/** What a page for everybody may weigh at most, in bytes; kB are thousands. */
export const budget = { scripts: 130_000, styles: 30_000, fonts: 65_000, requests: 12 } as const;

/**
 * Each page for everybody, in each language, with all it needs to be drawn and taken over. A page that fetches another
 * part when it is asked for counts once for each such part.
 */
export function pageWeights(manifest: Manifest, sizeOf: (file: string) => number): PageWeight[] {
  const names = Object.keys(manifest);
  const entry = names.find((name) => manifest[name]?.isEntry && !name.startsWith('embed/'));
  if (entry === undefined) throw new Error('The build has no entry.');
  const frame = withImports(manifest, [entry]);
  const later = (of: Iterable<string>) => [...of].flatMap((name) => manifest[name]?.dynamicImports ?? []);
  const pages = [...new Set(later(frame))].filter((name) => name.startsWith('features/'));
  const wordings = names.filter((name) => /^wording\/[a-z]+\.ts$/.test(name));
  const files = names.map((name) => manifest[name]!.file);
  const styles = [...new Set(files.filter((file) => file.endsWith('.css')))];
  const fonts = files.filter((file) => /encode-sans-latin-standard-normal.*\.woff2$/.test(file));
  const sum = (all: readonly string[]) => all.reduce((total, file) => total + sizeOf(file), 0);

  const weigh = (page: string, parts: readonly string[]): PageWeight[] =>
    wordings.map((wording) => {
      const scripts = filesOf(manifest, withImports(manifest, [entry, wording, ...parts]));
      return {
        page: `${page}, ${wording.slice('wording/'.length, -'.ts'.length)}`,
        scripts: sum(scripts),
        styles: sum(styles),
        fonts: sum(fonts),
        requests: 2 + scripts.length + styles.length + fonts.length,
      };
    });
  return pages.flatMap((page) => {
    const own = [...withImports(manifest, [page])].filter((name) => !frame.has(name));
    const parts = [...new Set(later(own))];
    return [weigh(page, [page]), ...parts.map((part) => weigh(`${page} + ${part}`, [page, part]))].flat();
  });
}

/** One sentence for each page that weighs too much. */
export function tooHeavy(weights: readonly PageWeight[]): string[] {
  const measures = Object.keys(budget) as (keyof typeof budget)[];
  return weights.flatMap((weight) =>
    measures
      .filter((measure) => weight[measure] > budget[measure])
      .map((measure) => `${weight.page}: ${weight[measure]} ${measure}, and ${budget[measure]} is the most`),
  );
}

function withImports(manifest: Manifest, roots: readonly string[]): Set<string> {
  const found = new Set<string>();
  const walk = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    manifest[name]?.imports?.forEach(walk);
  };
  roots.forEach(walk);
  return found;
}

function filesOf(manifest: Manifest, names: Iterable<string>): string[] {
  return [...new Set([...names].map((name) => manifest[name]!.file))];
}

/** The weights of the pages as they were built last. */
export function builtWeights(): PageWeight[] {
  const folder = fileURLToPath(new URL('../../dist/web/client/', import.meta.url));
  const manifest = JSON.parse(readFileSync(`${folder}.vite/manifest.json`, 'utf8')) as Manifest;
  const sizeOf = (file: string) => statSync(folder + file + (file.endsWith('.woff2') ? '' : '.br')).size;
  return pageWeights(manifest, sizeOf);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const weights = builtWeights().toSorted((one, other) => other.scripts - one.scripts);
  process.stdout.write('| page | scripts | styles | fonts | requests |\n|---|---:|---:|---:|---:|\n');
  for (const { page, scripts, styles, fonts, requests } of weights)
    process.stdout.write(`| ${page} | ${kilo(scripts)} | ${kilo(styles)} | ${kilo(fonts)} | ${requests} |\n`);
  const heavy = tooHeavy(weights);
  if (heavy.length > 0) process.stdout.write(`\n${heavy.join('\n')}\n`);
  process.exitCode = heavy.length > 0 ? 1 : 0;
}
