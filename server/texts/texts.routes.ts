import { previewText } from '../contracts/texts.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { toHtml } from './to-html.ts';

export function textRoutes(): Implementation[] {
  return [implement(previewText, async ({ body }) => ({ html: toHtml(body.text) }))];
}
