import sanitize from 'sanitize-html';
import { markdown, readMarkdown, unlessTooDeep } from './read-markdown.ts';

/**
 * The HTML of a text in Markdown, safe to stand in a page: it holds what is named here and nothing else. No images, no
 * styles, no scripts; links lead to the web or to a mailbox, and lend nobody our good name (`nofollow`).
 */
export function toHtml(text: string): string {
  const asTyped = () => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  const html = unlessTooDeep(() => markdown.parser(readMarkdown(text)), asTyped);
  return sanitize(html, rules).trim();
}

/** The same of a text in two languages; left out is what is left out. */
export function toHtmlTexts(texts: { nl?: string | undefined; en?: string | undefined }): { nl?: string; en?: string } {
  return {
    ...(texts.nl !== undefined && { nl: toHtml(texts.nl) }),
    ...(texts.en !== undefined && { en: toHtml(texts.en) }),
  };
}

const blocks = ['h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'ul', 'ol', 'li', 'blockquote'];
const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

const rules: sanitize.IOptions = {
  allowedTags: [...blocks, ...tables, 'strong', 'em', 'a'],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: { a: sanitize.simpleTransform('a', { rel: 'nofollow noopener' }) },
  // A link or a heading without words says nothing to whoever hears the page.
  exclusiveFilter: ({ tag, text }) => /^(a|h[3-6])$/.test(tag) && text.trim() === '',
};
