import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Command, type Font, parse } from 'opentype.js/dist/opentype.mjs';
import type { Outline } from './canvas.ts';

/** Letters of the family of the screens (Encode Sans), as outlines. */

export type Weight = 400 | 600;

/** Files by the writing they hold, in the order in which a sign is looked for. */
const writings = ['latin', 'latin-ext', 'vietnamese'] as const;

const { resolve } = createRequire(import.meta.url);
const opened = new Map<string, Promise<Font>>();

/** Text of one weight, to be measured and drawn. */
export interface Letters {
  /** Width in pixels. */
  width(text: string, size: number): number;
  /** Outlines of the text, its baseline beginning at a point. */
  outlines(text: string, x: number, y: number, size: number): Outline[];
}

/** Reads the files that a text needs, once each. */
export async function lettersFor(weight: Weight, text: string): Promise<Letters> {
  const fonts: Font[] = [];
  for (const writing of writings) {
    fonts.push(await fontOf(writing, weight));
    if (Array.from(text).every((sign) => fonts.some((font) => font.charToGlyphIndex(sign) > 0))) break;
  }
  return {
    width: (line, size) => runsOf(fonts, line).reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, size), 0),
    outlines(line, x, y, size) {
      let at = x;
      return runsOf(fonts, line).flatMap(({ font, text: part }) => {
        const drawn = toOutlines(font.getPath(part, at, y, size).commands);
        at += font.getAdvanceWidth(part, size);
        return drawn;
      });
    },
  };
}

function fontOf(writing: (typeof writings)[number], weight: Weight): Promise<Font> {
  const file = `@fontsource/encode-sans/files/encode-sans-${writing}-${weight}-normal.woff`;
  let font = opened.get(file);
  if (!font) {
    font = readFile(resolve(file)).then((bytes) => parse(new Uint8Array(bytes).buffer));
    // What could not be read is tried again the next time.
    font.catch(() => opened.delete(file));
    opened.set(file, font);
  }
  return font;
}

/** The text in parts of one file each. A sign that is in none is written without its marks, or left out. */
function runsOf(fonts: readonly Font[], text: string): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const sign of Array.from(text).flatMap((one) => knownSigns(fonts, one))) {
    const font = fonts.find((one) => one.charToGlyphIndex(sign) > 0);
    const last = runs.at(-1);
    if (!font) continue;
    if (last !== undefined && last.font === font) last.text += sign;
    else runs.push({ font, text: sign });
  }
  return runs;
}

function knownSigns(fonts: readonly Font[], sign: string): string[] {
  if (fonts.some((font) => font.charToGlyphIndex(sign) > 0)) return [sign];
  return Array.from(sign.normalize('NFKD').replaceAll(/\p{Mn}/gu, ''));
}

/** Straight pieces enough for the eye at these sizes. */
const pieces = 8;

function toOutlines(commands: readonly Command[]): Outline[] {
  const outlines: [number, number][][] = [];
  let here: [number, number] = [0, 0];
  const lineTo = (x: number, y: number) => {
    outlines.at(-1)?.push([x, y]);
  };
  for (const command of commands) {
    if (command.type === 'Z') continue;
    const [fromX, fromY] = here;
    if (command.type === 'M') outlines.push([[command.x, command.y]]);
    if (command.type === 'L') lineTo(command.x, command.y);
    if (command.type === 'Q' || command.type === 'C')
      for (let piece = 1; piece <= pieces; piece++) {
        const t = piece / pieces;
        const u = 1 - t;
        if (command.type === 'Q')
          lineTo(
            u * u * fromX + 2 * u * t * command.x1 + t * t * command.x,
            u * u * fromY + 2 * u * t * command.y1 + t * t * command.y,
          );
        else
          lineTo(
            u ** 3 * fromX + 3 * u * u * t * command.x1 + 3 * u * t * t * command.x2 + t ** 3 * command.x,
            u ** 3 * fromY + 3 * u * u * t * command.y1 + 3 * u * t * t * command.y2 + t ** 3 * command.y,
          );
      }
    here = [command.x, command.y];
  }
  return outlines;
}
