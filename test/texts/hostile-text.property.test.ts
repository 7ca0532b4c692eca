import fc from 'fast-check';
import { parse } from 'marked';
import { expect, test } from 'vitest';
import { toHtml } from '../../server/texts/to-html.ts';
import { toPlainText } from '../../server/texts/to-plain-text.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Hostile texts, seed ${seed}\n`);

const known = new Set('h3 h4 h5 h6 p br hr ul ol li blockquote strong em a table thead tbody tr th td'.split(' '));

/** What is wrong with HTML that is to stand in a page: it may hold known elements, and of attributes only ours. */
function wrongs(html: string): string[] {
  const wrong: string[] = [];
  // Every "<" opens or closes an element that is spelled out in full.
  const rest = html.replaceAll(
    /<(\/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)( ?\/)?>/g,
    (_, end, name: string, attributes: string) => {
      if (!known.has(name)) wrong.push(`<${name}>`);
      const given = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => ({
        key,
        value,
      }));
      if (end !== '' && given.length > 0) wrong.push(`</${name}${attributes}>`);
      for (const { key, value } of given) {
        const ours =
          (name === 'a' && key === 'href' && /^(https?:\/\/|mailto:)/i.test(value)) ||
          (name === 'a' && key === 'rel' && value === 'nofollow noopener') ||
          (name === 'ol' && key === 'start' && /^\d+$/.test(value));
        if (!ours) wrong.push(`${name} ${key}="${value}"`);
      }
      return '';
    },
  );
  if (/[<>]/.test(rest)) wrong.push(`left over: ${rest}`);
  return wrong;
}

const snippets = [
  ['<script>', '</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<a href="javascript:x">'],
  [
    '<style>*{display:none}</style>',
    '<p style="position:fixed">',
    '<iframe srcdoc="',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
  ],
  [
    '<math><mtext><table><mglyph><style>',
    '<noscript><p title="</noscript>',
    '<template>',
    '<a\thref',
    '&lt;script&gt;',
  ],
  [
    'javascript:',
    'JAVASCRIPT&colon;',
    'java\nscript:',
    'data:text/html;base64,',
    'vbscript:',
    '//evil.example',
    'https://a.example',
  ],
  [
    '[x](',
    '](',
    ')',
    '![',
    '[',
    ']',
    '](<',
    '>)',
    ' "',
    '" onmouseover="x',
    "' onfocus='x",
    '<http://',
    '<x@y.z>',
    'www.',
  ],
  [
    '**',
    '*',
    '__',
    '`',
    '```',
    '~~',
    '# ',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n|---|---|\n',
    '    ',
    '\\',
    '&',
    '&#106;',
    '&#x3c;',
  ],
  ['\n', '\n\n', '\r', '\u0000', '\u202e', '\u2028', '\ufeff', 'é', '😀'],
].flat();
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...snippets) },
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

test('nothing that somebody types becomes a script, a handler, a style or a strange link', () => {
  fc.assert(
    fc.property(text, (typed) => {
      expect(wrongs(toHtml(typed))).toEqual([]);
    }),
    { seed, numRuns: 3000 },
  );
});

test('nor does what stands in the place of an address', () => {
  const scheme = fc.constantFrom('javascript:', 'data:', 'https://', 'mailto:', 'HTTP://', '//', '/', '');
  fc.assert(
    fc.property(scheme, text, (start, typed) => {
      const address = typed.replaceAll(/\s/g, '');
      for (const link of [
        `[x](${start}${address})`,
        `[x](<${start}${address}>)`,
        `<${start}${address}>`,
        start + address,
      ])
        expect(wrongs(toHtml(link))).toEqual([]);
    }),
    { seed, numRuns: 1000 },
  );
});

test('words come out as words, whatever was typed', () => {
  fc.assert(
    fc.property(text, (typed) => {
      expect(typeof toPlainText(typed)).toBe('string');
    }),
    { seed, numRuns: 500 },
  );
});

test.each([
  ['brackets', '['.repeat(20_000)],
  ['open links', '[a]('.repeat(5_000)],
  ['stars', '*a'.repeat(10_000)],
  ['underscores', '_'.repeat(20_000)],
  ['quotes in quotes', '>'.repeat(20_000)],
  ['lists in a line', '- '.repeat(10_000)],
  ['lists and quotes in a line', '1. > '.repeat(4_000)],
  ['emphasis in emphasis', `${'*a **b '.repeat(2_500)}${'** * '.repeat(500)}`],
  ['words in brackets', `${'[a '.repeat(5_000)}${']'.repeat(5_000)}`],
  ['lists in lists', Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['tables', `|${'a|'.repeat(500)}\n|${'-|'.repeat(500)}\n${`|${'b|'.repeat(50)}\n`.repeat(100)}`],
  ['angles', '<'.repeat(20_000)],
  ['backticks', '`a'.repeat(10_000)],
  ['half an address', 'www.'.repeat(5_000)],
  ['mailboxes', 'a@'.repeat(10_000)],
  ['spaces', ' '.repeat(20_000)],
  ['line ends', 'a\n'.repeat(10_000)],
])('the longest text there can be, of nothing but %s, is read in a breath', (_, typed) => {
  const start = performance.now();
  expect(wrongs(toHtml(typed.slice(0, 20_000)))).toEqual([]);
  toPlainText(typed.slice(0, 20_000));
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('the test sees what is wrong: other readers of Markdown let it through', async () => {
  for (const typed of [
    '<script>x</script>',
    '[x](javascript:x)',
    '<b>x</b>',
    '![x](https://spy.example/x.png)',
    '<p style="x">',
  ])
    expect(wrongs(await parse(typed))).not.toEqual([]);
  expect(wrongs('<p>5 < 6</p>')).not.toEqual([]);
  expect(wrongs('<p onclick="x">a</p>')).not.toEqual([]);
});
