import sharp from 'sharp';

/** A shape: closed outlines, each a row of points. */
export type Outline = readonly (readonly [x: number, y: number])[];

/** A colour as it stands in the tokens of the screens: `#0a4c8c`. */
export type Colour = `#${string}`;

/**
 * A sheet of pixels on which shapes are filled. Drawn by ourselves: the library that writes the file reads drawings (SVG)
 * too, but reading them is shut off in this process, because files of others come in as images.
 */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Uint8Array;

  constructor(width: number, height: number, ground: Colour) {
    this.width = width;
    this.height = height;
    this.#pixels = new Uint8Array(width * height * 3);
    this.fill(ground, [rectangle(0, 0, width, height)]);
  }

  /** Fills what lies within the outlines, with soft edges. An outline that turns the other way is a hole. */
  fill(colour: Colour, outlines: readonly Outline[]): void {
    const box = boxOf(outlines, this.width, this.height);
    if (box === undefined) return;
    const coverage = coverageOf(outlines, box);
    const paint = channelsOf(colour);
    for (let y = 0; y < box.height; y++) {
      let sum = 0;
      for (let x = 0; x < box.width; x++) {
        sum += coverage[y * (box.width + 1) + x] ?? 0;
        const share = Math.min(Math.abs(sum), 1);
        if (share < 0.002) continue;
        const at = ((box.top + y) * this.width + box.left + x) * 3;
        for (const [channel, value] of paint.entries()) {
          const was = this.#pixels[at + channel] ?? 0;
          this.#pixels[at + channel] = Math.round(was + (value - was) * share);
        }
      }
    }
  }

  /** The sheet as a PNG of few colours, which flat shapes need no more of. */
  async png(): Promise<Uint8Array> {
    const { width, height } = this;
    const { buffer, byteOffset, byteLength } = this.#pixels;
    return sharp(Buffer.from(buffer, byteOffset, byteLength), { raw: { width, height, channels: 3 } })
      .png({ palette: true, colours: 64, effort: 5, compressionLevel: 9 })
      .toBuffer();
  }
}

export function rectangle(x: number, y: number, width: number, height: number): Outline {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

export function disc(x: number, y: number, radius: number): Outline {
  const corners = 48;
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Whole pixels around the shape, as far as they lie on the sheet. */
function boxOf(outlines: readonly Outline[], width: number, height: number): Box | undefined {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const outline of outlines)
    for (const [x, y] of outline) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  left = Math.max(Math.floor(left), 0);
  top = Math.max(Math.floor(top), 0);
  const box = {
    left,
    top,
    width: Math.min(Math.ceil(right), width) - left,
    height: Math.min(Math.ceil(bottom), height) - top,
  };
  return box.width > 0 && box.height > 0 ? box : undefined;
}

/**
 * How much the shape covers of each pixel, as differences along its row: each edge adds what it cuts off of the pixels it
 * passes, signed by its direction, so that the running sum of a row is the part that lies within.
 */
function coverageOf(outlines: readonly Outline[], box: Box): Float32Array {
  const stride = box.width + 1;
  const into = new Float32Array(stride * box.height + 1);
  for (const outline of outlines)
    for (const [index, [x, y]] of outline.entries()) {
      const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
      addEdge(into, stride, box, [x - box.left, y - box.top], [nextX - box.left, nextY - box.top]);
    }
  return into;
}

function addEdge(
  into: Float32Array,
  stride: number,
  { width, height }: Box,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  if (from[1] === to[1]) return;
  const direction = from[1] < to[1] ? 1 : -1;
  const [[x0, y0], [x1, y1]] = direction === 1 ? [from, to] : [to, from];
  const slope = (x1 - x0) / (y1 - y0);
  const within = (x: number) => Math.min(Math.max(x, 0), width);
  for (let row = Math.max(Math.floor(y0), 0); row < Math.min(Math.ceil(y1), height); row++) {
    const upper = Math.max(y0, row);
    const lower = Math.min(y1, row + 1);
    if (lower <= upper) continue;
    const rise = (lower - upper) * direction;
    const a = within(x0 + (upper - y0) * slope);
    const b = within(x0 + (lower - y0) * slope);
    addRow(into, row * stride, rise, Math.min(a, b), Math.max(a, b));
  }
}

/** Spreads the height of an edge in one row over the pixels between its two ends. */
function addRow(into: Float32Array, start: number, rise: number, left: number, right: number): void {
  const add = (column: number, value: number) => {
    into[start + column] = (into[start + column] ?? 0) + value;
  };
  const first = Math.floor(left);
  const last = Math.max(Math.ceil(right), first + 1);
  if (last === first + 1) {
    const beyond = (left + right) / 2 - first;
    add(first, rise * (1 - beyond));
    add(first + 1, rise * beyond);
    return;
  }
  const perColumn = rise / (right - left);
  // The part of a column that lies right of the edge, from the area under it.
  let before = 0;
  for (let column = first; column < last; column++) {
    const from = Math.max(left, column);
    const to = Math.min(right, column + 1);
    const entered = perColumn * (Math.max(column, left) - left);
    const inColumn = perColumn * (to - from);
    const covered = entered * 1 + inColumn * (column + 1 - (from + to) / 2);
    add(column, covered - before);
    before = covered;
  }
  add(last, rise - before);
}

function channelsOf(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
