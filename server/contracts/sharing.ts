import { endpoint } from './endpoint.ts';
import { FileAnswer } from './files.ts';
import { z } from './zod.ts';

/** What an event looks like where somebody shares its address: in a message, on a wall, in a mail. */

const lang = z.enum(['nl', 'en']).optional().meta({ description: 'Language of the words on it, Dutch by default' });

export const imageOfEvent = endpoint({
  id: 'imageOfEvent',
  method: 'GET',
  path: '/events/{id}/image.png',
  summary: 'An image of one event, to be shown where its address is shared',
  description: 'PNG of 1200 by 630 pixels with its title, dates, places and organisers, and what became of it.',
  tag: 'Events',
  callers: 'everyone',
  params: z.strictObject({ id: z.uuid() }),
  query: z.strictObject({
    lang,
    v: z.string().max(20).optional().meta({ description: 'Anything: with another value, others fetch it anew' }),
  }),
  mediaType: '*/*',
  answer: FileAnswer,
  problems: ['badRequest', 'notFound', 'gone'],
  sharedCacheSeconds: 300,
});

export const imageOfSite = endpoint({
  id: 'imageOfSite',
  method: 'GET',
  path: '/image.png',
  summary: 'An image of this site, to be shown where its address is shared',
  tag: 'Events',
  callers: 'everyone',
  params: z.strictObject({}),
  query: z.strictObject({ lang }),
  mediaType: '*/*',
  answer: FileAnswer,
  problems: ['badRequest'],
  sharedCacheSeconds: 86_400,
  browserCacheSeconds: 86_400,
});
