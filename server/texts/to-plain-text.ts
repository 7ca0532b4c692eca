import type { Token } from 'marked';
import { readMarkdown, unlessTooDeep } from './read-markdown.ts';

/** The words of a text in Markdown without its marks, for where no markup is shown: search, feeds. */
export function toPlainText(text: string): string {
  const words = unlessTooDeep(
    () => wordsOf(readMarkdown(text)),
    () => text,
  );
  return words
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(wordsOfOne).join('');
}

interface Parts {
  text?: string;
  tokens?: Token[];
  items?: Token[];
  header?: { tokens: Token[] }[];
  rows?: { tokens: Token[] }[][];
}

function wordsOfOne(token: Token): string {
  if (token.type === 'br' || token.type === 'space') return '\n';
  if (token.type === 'hr') return '';
  const { text = '', tokens, items, header, rows } = token as Parts;
  if (items) return `${items.map((item) => wordsOfOne(item).trim()).join('\n')}\n\n`;
  if (header && rows) {
    const line = (cells: { tokens: Token[] }[]) => cells.map((cell) => wordsOf(cell.tokens)).join(' ');
    return `${[header, ...rows].map(line).join('\n')}\n\n`;
  }
  // Inside a point of a list, what stands under its first line.
  if (token.type === 'list_item') return (tokens ?? []).map((one) => wordsOfOne(one).trim()).join('\n');
  const words = tokens ? wordsOf(tokens) : text;
  return /^(paragraph|heading|blockquote)$/.test(token.type) ? `${words}\n\n` : words;
}
