import type { SourceFile } from './directions.ts';

/** A file that needs a second scroll has a second room in it. Data in TypeScript may be longer. */
export const longest = 300;

export function tooLong(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n').length;
    return lines > longest ? [`${path} has ${lines} lines; look for the second room in it`] : [];
  });
}
