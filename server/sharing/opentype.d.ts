/** The part of opentype.js that draws letters; the package brings no types of its own. */
declare module 'opentype.js/dist/opentype.mjs' {
  export type Command =
    | { type: 'M'; x: number; y: number }
    | { type: 'L'; x: number; y: number }
    | { type: 'Q'; x1: number; y1: number; x: number; y: number }
    | { type: 'C'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: 'Z' };

  export interface Font {
    charToGlyphIndex(sign: string): number;
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): { commands: Command[] };
  }

  export function parse(bytes: ArrayBuffer): Font;
}
