import type { EventFlag } from '../contracts/flags.ts';
import { type Canvas, type Colour, type Outline, disc, rectangle } from './canvas.ts';

const red = '#c8102e';
const blue = '#0a4c8c';
const yellow = '#ffc72c';
const white = '#ffffff';
const black = '#0b1c2c';

/** Sides of a flag are one unit long. */
type Patch = readonly [Colour, Outline];

const box = (colour: Colour, x: number, y: number, width: number, height: number): Patch => [
  colour,
  rectangle(x, y, width, height),
];
const stripes = (colours: readonly Colour[], across: boolean): Patch[] =>
  colours.map((colour, index) => {
    const part = 1 / colours.length;
    return across ? box(colour, 0, index * part, 1, part) : box(colour, index * part, 0, part, 1);
  });
const quarters = (first: Colour, second: Colour, count: number): Patch[] =>
  Array.from({ length: count * count }, (_, index) => {
    const [column, row] = [index % count, Math.floor(index / count)];
    return box((column + row) % 2 === 0 ? first : second, column / count, row / count, 1 / count, 1 / count);
  });

const drawings: Readonly<Record<EventFlag, readonly Patch[]>> = {
  P: [box(blue, 0, 0, 1, 1), box(white, 1 / 3, 1 / 3, 1 / 3, 1 / 3)],
  H: stripes([white, red], false),
  K: stripes([yellow, blue], false),
  Answer: stripes([red, white, red, white, red], false),
  Q: [box(yellow, 0, 0, 1, 1)],
  R: [box(red, 0, 0, 1, 1), box(yellow, 7 / 18, 0, 4 / 18, 1), box(yellow, 0, 7 / 18, 1, 4 / 18)],
  L: quarters(yellow, black, 2),
  E: [...stripes([blue, red], true), box(white, 0, 8.5 / 18, 1, 1 / 18)],
  I: [box(yellow, 0, 0, 1, 1), [black, disc(0.5, 0.5, 0.25)]],
  N: quarters(blue, white, 4),
  D: [box(yellow, 0, 0, 1, 1), box(blue, 0, 0.25, 1, 0.5)],
};

/** Draws a flag with its frame. */
export function drawFlag(canvas: Canvas, flag: EventFlag, x: number, y: number, side: number): void {
  const frame = Math.max(Math.round(side / 60), 2);
  canvas.fill(black, [rectangle(x - frame, y - frame, side + 2 * frame, side + 2 * frame)]);
  for (const [colour, outline] of drawings[flag])
    canvas.fill(colour, [outline.map(([across, down]) => [x + across * side, y + down * side])]);
}
