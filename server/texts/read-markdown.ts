import { Marked, type Tokens, type TokensList } from 'marked';

/**
 * Reads texts as people write them in Markdown: headings, lists, bold, links, tables. A line ends where it was ended. What
 * has no place in the text of an event is no markup but stays as it was typed: HTML, code, references, strikethrough.
 */

const asTyped = () => undefined;
export const markdown = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: {
    html: asTyped,
    tag: asTyped,
    code: asTyped,
    fences: asTyped,
    codespan: asTyped,
    def: asTyped,
    del: asTyped,
  },
});

export function readMarkdown(text: string): TokensList {
  const tokens = markdown.lexer(text);
  const nest = headingNester();
  void markdown.walkTokens(tokens, (token) => {
    if (token.type === 'heading') nest(token as Tokens.Heading);
    // Of an image, and of a link that leads nowhere, the words are all that is left.
    if (token.type === 'image') Object.assign(token, { type: 'text', tokens: undefined, escaped: false });
    if (token.type === 'link' && !leadsOut((token as Tokens.Link).href)) Object.assign(token, { type: 'text' });
  });
  return tokens;
}

/** What is read of a text, or what is left of it when it is nested deeper than a reader can follow, ours among them. */
export function unlessTooDeep(read: () => string, left: () => string): string {
  try {
    return read();
  } catch (error) {
    // The stack is full.
    if (error instanceof RangeError) return left();
    throw error;
  }
}

/** The heading of the page that stands above every text is one of the second level. */
const levelAbove = 2;
const lowestLevel = 6;

/** Puts headings one level below the one they stand under, wherever somebody began counting, so that none is skipped. */
function headingNester(): (heading: Tokens.Heading) => void {
  const open: number[] = [];
  return (heading) => {
    while (open.length > 0 && open.at(-1)! >= heading.depth) open.pop();
    open.push(heading.depth);
    heading.depth = Math.min(levelAbove + open.length, lowestLevel);
  };
}

/** Whether an address is one of the web, or of a mailbox. */
function leadsOut(href: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(href) && URL.canParse(href);
}
