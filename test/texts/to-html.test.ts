import { describe, expect, test } from 'vitest';
import { toHtml, toHtmlTexts } from '../../server/texts/to-html.ts';

const lines = (...all: string[]) => all.join('\n');

describe('A text', () => {
  test('of paragraphs and plain lists looks as it was typed', () => {
    expect(toHtml(lines('U ontmoet:', '', '- kopers', '- verdelers', '', 'Daarna rijden we terug.'))).toBe(
      lines(
        '<p>U ontmoet:</p>',
        '<ul>',
        '<li>kopers</li>',
        '<li>verdelers</li>',
        '</ul>',
        '<p>Daarna rijden we terug.</p>',
      ),
    );
  });

  test('ends its lines where they were ended', () => {
    expect(toHtml(lines('09:00 onthaal', '10:00 bezoek'))).toBe('<p>09:00 onthaal<br />10:00 bezoek</p>');
  });

  test('may begin a list right under a sentence, and count', () => {
    expect(toHtml(lines('Programma:', '- dag één', '- dag twee'))).toContain('<li>dag één</li>');
    expect(toHtml(lines('3. derde', '4. vierde'))).toMatch(/^<ol start="3">/);
  });

  test.each([
    ['**vet**', '<strong>vet</strong>'],
    ['*nadruk*', '<em>nadruk</em>'],
    ['een \\*ster\\*', 'een *ster*'],
    ['5 * 4 * 3, snake_case_naam', '5 * 4 * 3, snake_case_naam'],
    ['omzet < 5 miljoen & > 10 mensen', 'omzet &lt; 5 miljoen &amp; &gt; 10 mensen'],
    ['~ 20 bedrijven, ~~weg~~ en `code`', '~ 20 bedrijven, ~~weg~~ en `code`'],
  ])('%s', (typed, shown) => {
    expect(toHtml(typed)).toBe(`<p>${shown}</p>`);
  });

  test('has tables', () => {
    const html = toHtml(lines('| Uur | Wat |', '|---|:-:|', '| 9:00 | *Onthaal* |'));
    expect(html.replaceAll('\n', '')).toBe(
      '<table><thead><tr><th>Uur</th><th>Wat</th></tr></thead><tbody><tr><td>9:00</td><td><em>Onthaal</em></td></tr></tbody></table>',
    );
  });

  test('that is indented is a paragraph like any other', () => {
    expect(toHtml(lines('Eerst.', '', '    Ingesprongen.'))).not.toMatch(/<(pre|code)/);
  });

  test('in two languages is two texts, and what is not there stays away', () => {
    expect(toHtmlTexts({ nl: 'Ja', en: 'Yes' })).toEqual({ nl: '<p>Ja</p>', en: '<p>Yes</p>' });
    expect(toHtmlTexts({ en: 'Yes' })).toEqual({ en: '<p>Yes</p>' });
  });
});

describe('Headings', () => {
  const levels = (text: string) => [...toHtml(text).matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));

  test.each([
    ['the first two levels become the third and fourth', ['# a', '## b', '## c', '# d'], [3, 4, 4, 3]],
    ['whoever begins with the second level skips none', ['## a', '## b', '### c'], [3, 3, 4]],
    ['nor does whoever skips one', ['# a', '#### b', '## c'], [3, 4, 4]],
    ['six levels fit in the four that are left', ['# a', '## b', '### c', '#### d', '##### e'], [3, 4, 5, 6, 6]],
    ['also with a line drawn under them', ['a', '===', 'b', '---'], [3, 4]],
    ['also in a list', ['- # a', '- ## b'], [3, 4]],
  ])('%s', (_, typed, shown) => {
    expect(levels(lines(...typed))).toEqual(shown);
  });

  test('without words are none', () => {
    expect(toHtml(lines('#', '', '## ', '', 'tekst'))).toBe('<p>tekst</p>');
  });
});

describe('Links', () => {
  const rel = 'rel="nofollow noopener"';

  test.each([
    ['[Fevia](https://fevia.example/a?b=c&d)', `<a href="https://fevia.example/a?b=c&amp;d" ${rel}>Fevia</a>`],
    ['www.fevia.example', `<a href="http://www.fevia.example" ${rel}>www.fevia.example</a>`],
    ['<info@fevia.example>', `<a href="mailto:info@fevia.example" ${rel}>info@fevia.example</a>`],
  ])('%s leads out', (typed, shown) => {
    expect(toHtml(typed)).toBe(`<p>${shown}</p>`);
  });

  test.each([
    '[tekst](javascript:alert%281%29)',
    '[tekst](JaVaScRiPt:alert)',
    '[tekst](data:text/html,x)',
    '[tekst](vbscript:x)',
    '[tekst](file:///etc/passwd)',
    '[tekst](ftp://fevia.example)',
    '[tekst](//evil.example)',
    '[tekst](/nl/afmelden)',
    '[tekst](../afmelden)',
    '[tekst](https://)',
    '[tekst](<java\tscript:x>)',
    '[tekst](&#106;avascript:x)',
  ])('%s is none, and keeps its words', (typed) => {
    expect(toHtml(typed)).not.toContain('<a');
    expect(toHtml(typed)).toContain('tekst');
  });

  test('without words are none', () => {
    expect(toHtml('a [](https://fevia.example) b')).toBe('<p>a  b</p>');
  });
});

test('of an image only the words are left', () => {
  expect(toHtml('Zie ![de *haven* & kade](https://spy.example/pixel.png "x").')).toBe(
    '<p>Zie de *haven* &amp; kade.</p>',
  );
});

test('HTML is text like any other', () => {
  expect(toHtml('<b>vet</b><br>\n\n<div onclick="x">\n\n<!-- weg -->')).toBe(
    lines('<p>&lt;b&gt;vet&lt;/b&gt;&lt;br&gt;</p>', '<p>&lt;div onclick="x"&gt;</p>', '<p>&lt;!-- weg --&gt;</p>'),
  );
});

test('what is nested too deep for any reader is shown as it was typed', () => {
  const deep = `${'>'.repeat(20_000 - 12)}<b>&amp;</b>`;
  expect(toHtml(deep)).toMatch(/^<p>(&gt;)+&lt;b&gt;&amp;amp;&lt;\/b&gt;<\/p>$/);
});
