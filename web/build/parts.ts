import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Part, Parts } from '../features/open-source/parts.ts';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
}

/** `import { parts } from 'virtual:parts'`: what runs here, by what was locked. Tools of the workshop are not part of it. */
export function partsPlugin(lockFile: string): Plugin {
  const id = '\0virtual:parts';
  return {
    name: 'parts',
    resolveId: (source) => (source === 'virtual:parts' ? id : null),
    load: (asked) =>
      asked === id ? `export const parts = ${JSON.stringify(partsOf(readFileSync(lockFile, 'utf8')))}` : null,
  };
}

export function partsOf(lock: string): Parts {
  const { packages } = JSON.parse(lock) as { packages: Record<string, Locked> };
  const own = new Set(Object.keys(packages['']?.dependencies ?? {}));
  const named: Part[] = [];
  const theirs = new Map<string, Part>();
  for (const [path, { version = '', license = '?', dev, devOptional, optional }] of Object.entries(packages)) {
    // Those for other machines than this one are the same part once more.
    if (path === '' || dev || devOptional || optional) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const part = { name, version, licence: license.replaceAll(/[()]/g, '') };
    if (own.has(name) && path === `node_modules/${name}`) named.push(part);
    else theirs.set(`${name} ${version}`, part);
  }
  const byName = (a: Part, b: Part) => (a.name < b.name ? -1 : 1);
  return { named: named.toSorted(byName), theirs: [...theirs.values()].toSorted(byName) };
}
