import { cardSize } from '../contracts/share-addresses.ts';
import { Canvas, type Colour, disc, rectangle } from './canvas.ts';
import type { Card } from './card.ts';
import { fitLine, fitText } from './fit-text.ts';
import { flagOfKind, flagOfStatus } from '../contracts/flags.ts';
import { drawFlag } from './flags.ts';
import { type Letters, lettersFor } from './letters.ts';

/** The light colours of the screens. */
const canvasColour = '#f2f6f7';
const surface = '#ffffff';
const ink = '#0b1c2c';
const ink2 = '#44535f';
const mark = '#b3126b';
const land = '#eedfb6';
const landLine = '#8f7630';

export const siteName = 'Verover de wereld';
const { width, height } = cardSize;
const margin = 64;
const flagSide = 176;
const footTop = 546;

/** Draws the image of an event: the scale of a sea chart, the flag of its kind, and what one decides by. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const pen = await Pen.for(JSON.stringify(card) + siteName);
  const inner = width - 2 * margin;
  const left = inner - flagSide - 48;
  neatline(pen.canvas);
  drawFlag(pen.canvas, flagOfKind[card.kind], width - margin - flagSide, 84, flagSide);

  let at = margin;
  if (card.status) at = statusMark(pen, card.status, at, 84);
  if (card.tag) at = tagMark(pen, card.tag, at, 84);
  pen.write('plain', fitLine(card.label, 30, margin + left - at, pen.plain.width), at, 115, 30, ink2);

  const title = fitText(card.title, { width: left, lines: 3, sizes: [64, 56, 50, 44], measure: pen.bold.width });
  title.lines.forEach((line, index) => {
    pen.write('bold', line, margin, 160 + title.size * (0.86 + index * 1.1), title.size, ink);
  });

  pen.canvas.fill(ink, [rectangle(margin, 366, inner, 4)]);
  drawStops(pen, card, inner);
  foot(pen, card.organisers);
  return pen.canvas.png();
}

/** The image of the site itself. */
export async function drawSiteCard(claim: string, host: string): Promise<Uint8Array> {
  const pen = await Pen.for(claim + siteName + host);
  neatline(pen.canvas);
  drawFlag(pen.canvas, 'P', margin, 112, flagSide);
  pen.write('bold', siteName, margin + flagSide + 48, 232, 88, ink);
  pen.canvas.fill(ink, [rectangle(margin, 336, width - 2 * margin, 4)]);
  const text = fitText(claim, { width: width - 2 * margin, lines: 2, sizes: [56, 48], measure: pen.plain.width });
  text.lines.forEach((line, index) => pen.write('plain', line, margin, 420 + index * text.size * 1.25, text.size, ink));
  foot(pen, host);
  return pen.canvas.png();
}

class Pen {
  readonly canvas = new Canvas(width, height, canvasColour);
  readonly plain: Letters;
  readonly bold: Letters;

  private constructor(plain: Letters, bold: Letters) {
    this.plain = plain;
    this.bold = bold;
  }

  static async for(words: string): Promise<Pen> {
    const [plain, bold] = await Promise.all([lettersFor(400, words), lettersFor(600, words)]);
    return new Pen(plain, bold);
  }

  /** Writes on a baseline, and says where the text ends. */
  write(weight: 'plain' | 'bold', text: string, x: number, y: number, size: number, colour: Colour): number {
    this.canvas.fill(colour, this[weight].outlines(text, x, y, size));
    return x + this[weight].width(text, size);
  }
}

/** Twenty-four segments between two hairlines, as along the edge of a chart. */
function neatline(canvas: Canvas): void {
  canvas.fill(surface, [rectangle(0, 0, width, 28)]);
  canvas.fill(ink, [rectangle(0, 8, width, 2), rectangle(0, 26, width, 2)]);
  const segment = width / 24;
  canvas.fill(
    ink,
    Array.from({ length: 12 }, (_, index) => rectangle(index * 2 * segment, 10, segment, 16)),
  );
}

function statusMark(pen: Pen, { status, label }: NonNullable<Card['status']>, x: number, y: number): number {
  const wide = pen.bold.width(label, 30);
  pen.canvas.fill(mark, [rectangle(x, y, wide + 76, 46)]);
  drawFlag(pen.canvas, flagOfStatus[status], x + 12, y + 9, 28);
  pen.write('bold', label, x + 56, y + 34, 30, surface);
  return x + wide + 76 + 20;
}

function tagMark(pen: Pen, label: string, x: number, y: number): number {
  const wide = pen.bold.width(label, 26);
  pen.canvas.fill(landLine, [rectangle(x, y, wide + 32, 46)]);
  pen.canvas.fill(land, [rectangle(x + 2, y + 2, wide + 28, 42)]);
  pen.write('bold', label, x + 16, y + 32, 26, ink);
  return x + wide + 32 + 20;
}

/** One stop large; more of them numbered, in one column or two. */
function drawStops(pen: Pen, { stops, more }: Card, inner: number): void {
  const [only] = stops;
  if (!only) return;
  if (stops.length === 1 && more === undefined) {
    const dates = fitText(only.dates, { width: inner, lines: 1, sizes: [52, 44, 36], measure: pen.bold.width });
    pen.write('bold', dates.lines[0] ?? '', margin, 436, dates.size, ink);
    pen.write('plain', fitLine(only.place, 40, inner, pen.plain.width), margin, 500, 40, ink);
    return;
  }
  const columns = stops.length > 2 || more !== undefined ? 2 : 1;
  const room = (inner - (columns - 1) * 40) / columns;
  const rows = Math.ceil((stops.length + (more === undefined ? 0 : 1)) / columns);
  const first = 390 + (2 - rows) * 34;
  const at = (index: number) => ({
    x: margin + (index % columns) * (room + 40),
    y: first + Math.floor(index / columns) * 76,
  });
  stops.forEach((stop, index) => {
    const { x, y } = at(index);
    pen.canvas.fill(ink, [disc(x + 21, y + 29, 21)]);
    pen.canvas.fill(surface, [disc(x + 21, y + 29, 18)]);
    const number = String(index + 1);
    pen.write('bold', number, x + 21 - pen.bold.width(number, 26) / 2, y + 38, 26, ink);
    const text = room - 60;
    if (columns === 1) {
      const end = pen.write('bold', fitLine(stop.place, 36, text * 0.55, pen.bold.width), x + 60, y + 42, 36, ink);
      pen.write(
        'plain',
        fitLine(stop.dates, 34, margin + inner - end - 24, pen.plain.width),
        end + 24,
        y + 42,
        34,
        ink,
      );
    } else {
      pen.write('bold', fitLine(stop.place, 32, text, pen.bold.width), x + 60, y + 27, 32, ink);
      pen.write('plain', fitLine(stop.dates, 27, text, pen.plain.width), x + 60, y + 60, 27, ink2);
    }
  });
  if (more !== undefined) {
    const { x, y } = at(stops.length);
    pen.write('plain', fitLine(more, 30, room - 60, pen.plain.width), x + 60, y + 40, 30, ink2);
  }
}

function foot(pen: Pen, words: string): void {
  pen.canvas.fill(ink, [rectangle(0, footTop, width, height - footTop)]);
  const name = pen.bold.width(siteName, 30);
  const nameAt = width - margin - name;
  drawFlag(pen.canvas, 'P', nameAt - 48, footTop + 26, 30);
  pen.write('bold', siteName, nameAt, footTop + 52, 30, surface);
  pen.write('plain', fitLine(words, 28, nameAt - 88 - margin, pen.plain.width), margin, footTop + 52, 28, surface);
}
