import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';

/** The mark as pictures, for programs that read no SVG: drawn once, when the first of them asks. */
export function addIcons(app: FastifyInstance): void {
  const options = { config: { callers: 'everyone' }, schema: { hide: true } } as const;
  const once = (draw: () => Promise<Buffer>) => {
    let drawn: Promise<Buffer> | undefined;
    return () => (drawn ??= draw());
  };
  const icon = once(async () => icoOf(await pictureOf(32)));
  const touchIcon = once(() => pictureOf(180));
  app.get('/favicon.ico', options, async (_request, reply) => reply.headers(kept('image/x-icon')).send(await icon()));
  app.get('/apple-touch-icon.png', options, async (_request, reply) =>
    reply.headers(kept('image/png')).send(await touchIcon()),
  );
}

const kept = (type: string) => ({ 'content-type': type, 'cache-control': 'public, max-age=86400' });

/** The Blue Peter of `web/public/favicon.svg`, laid out of plain areas: this program loads no SVG into pictures. */
function pictureOf(size: number): Promise<Buffer> {
  const area = (side: number, background: string) => ({
    create: { width: side, height: side, channels: 3 as const, background },
  });
  return sharp(area(size, '#0a4c8c'))
    .composite([{ input: area(Math.round(size / 3), '#fff') }])
    .png()
    .toBuffer();
}

/** One PNG in the envelope that favicon.ico has always been: 6 bytes of head, 16 of directory, the picture. */
function icoOf(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
