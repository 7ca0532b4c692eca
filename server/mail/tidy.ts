import type { Mail } from './mail.ts';

/** Turns the writing around, so that a name could disguise what stands beside it (Unicode, UAX 9). */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Names and titles come from people: none of them may begin a line of its own, in a header or in the text, or turn the
 * letters beside it around. Only the free `text` of a decision keeps its lines.
 */
export function tidy(mail: Mail): Mail {
  return JSON.parse(JSON.stringify(mail), (key, value: unknown) =>
    typeof value !== 'string' ? value : key === 'text' ? someLines(value) : oneLine(value),
  ) as Mail;
}

function oneLine(value: string): string {
  return value
    .replaceAll(directions, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function someLines(value: string): string {
  return value
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .map(oneLine)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
