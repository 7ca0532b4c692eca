/** Width of a text at a size, in pixels. */
export type Measure = (text: string, size: number) => number;

export interface Fitted {
  size: number;
  lines: string[];
}

/**
 * A text in the largest of the sizes at which it stands in so many lines; at the smallest it is cut short. A word that is
 * wider than a line is broken, at a hyphen or a slash where it has one.
 */
export function fitText(
  text: string,
  { width, lines, sizes, measure }: { width: number; lines: number; sizes: readonly number[]; measure: Measure },
): Fitted {
  const smallest = Math.min(...sizes);
  for (const size of sizes) {
    const wide = (part: string) => measure(part, size) <= width;
    const broken = breakLines(text, wide);
    // A broken word is worse than a smaller letter.
    const whole = text.split(/\s+/).every(wide);
    if (broken.length <= lines && (whole || size === smallest)) return { size, lines: broken };
  }
  const wide = (part: string) => measure(part, smallest) <= width;
  const all = breakLines(text, wide);
  return {
    size: smallest,
    lines: [...all.slice(0, lines - 1), cutShort(all.slice(lines - 1).join(' '), wide)],
  };
}

/** One line, cut short where it is too wide. */
export function fitLine(text: string, size: number, width: number, measure: Measure): string {
  const wide = (part: string) => measure(part, size) <= width;
  return wide(text) ? text : cutShort(text, wide);
}

function breakLines(text: string, wide: (part: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && wide(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...breakWord(word, wide));
  }
  return lines;
}

function breakWord(word: string, wide: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let left = word;
  while (!wide(left)) {
    let most = 1;
    const signs = Array.from(left);
    while (most < signs.length && wide(`${signs.slice(0, most + 1).join('')}-`)) most++;
    const start = signs.slice(0, most).join('');
    const seam = /^.{3,}[-/–]/u.exec(start)?.[0];
    const part = seam ?? start;
    parts.push(seam ? part : `${part}-`);
    left = left.slice(part.length);
  }
  return left ? [...parts, left] : parts;
}

function cutShort(text: string, wide: (part: string) => boolean): string {
  const signs = Array.from(text);
  let most = signs.length;
  const at = () => `${signs.slice(0, most).join('').trimEnd()}…`;
  while (most > 0 && !wide(at())) most--;
  const start = signs.slice(0, most).join('');
  // Not in the middle of a word, where one ends near.
  const word = /^(.*\S)\s+\S{0,12}$/su.exec(start)?.[1];
  const kept = most < signs.length && !/\s/.test(signs[most] ?? '') && word !== undefined ? word : start;
  return `${kept.replace(/[\s,;:–-]+$/u, '')}…`;
}
