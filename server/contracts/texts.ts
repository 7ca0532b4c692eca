import { endpoint } from './endpoint.ts';
import { noParams, noQuery } from './shapes.ts';
import { z } from './zod.ts';

export const previewText = endpoint({
  id: 'previewText',
  method: 'POST',
  path: '/api/v1/texts/preview',
  summary: 'How a text in Markdown will look',
  description:
    'As HTML that holds headings from the third level on, paragraphs, lists, tables, emphasis and links, and nothing else.',
  tag: 'Files',
  callers: 'signed_in',
  throttle: { times: 600, minutes: 10 },
  params: noParams,
  query: noQuery,
  body: z.strictObject({ text: z.string().max(20_000) }),
  answer: z.object({ html: z.string() }).meta({ id: 'PreviewedText' }),
  problems: ['badRequest', 'unauthenticated', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});
