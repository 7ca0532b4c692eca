import type { Half } from './compose.ts';
import type { Part } from './wording.ts';

const rule = '-'.repeat(40);

/** The mail without markup: complete by itself, with every link on a line of its own. */
export function writeText(first: Half, second: Half): string {
  return `${[second.below, ...linesOf(first), rule, ...linesOf(second)].join('\n\n')}\n`;
}

function linesOf(half: Half): string[] {
  return [half.subject, ...half.parts.map(partOf), half.closing];
}

function partOf(part: Part): string {
  if (typeof part === 'string') return part;
  if ('code' in part) return `    ${part.code}`;
  if ('list' in part) return part.list.map((item) => `- ${item}`).join('\n');
  if ('quote' in part) return part.quote.replaceAll(/^/gm, '> ');
  if ('heading' in part) return `${part.heading}\n${'='.repeat(part.heading.length)}`;
  if ('entries' in part)
    return part.entries
      .map(({ title, link, lines }) =>
        [`- ${title}`, ...lines.map((line) => `  ${line}`), ...(link ? [link] : [])].join('\n'),
      )
      .join('\n');
  if ('aside' in part) return `${part.aside}:\n${part.link}`;
  return `${part.action}:\n${part.link}`;
}
