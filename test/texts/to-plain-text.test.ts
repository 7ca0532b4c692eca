import { expect, test } from 'vitest';
import { toPlainText } from '../../server/texts/to-plain-text.ts';

test('of a text without marks nothing changes', () => {
  const text = 'U ontmoet kopers.\nIn Tokio & Osaka.\n\nDaarna rijden we terug < 2 uur.';
  expect(toPlainText(text)).toBe(text);
});

test('words stay, marks and addresses of links go', () => {
  const text = [
    '# Programma',
    '',
    'Met **vier** [kopers](https://kopers.example/lijst), zie ![de kaart](https://x.example/kaart.png).',
    '',
    '- Tokio',
    '  - Ginza',
    '- *Osaka*',
    '',
    '| Uur | Wat |',
    '|---|---|',
    '| 9 uur | **Onthaal** |',
    '',
    '---',
    '> gezegd',
  ].join('\n');
  expect(toPlainText(text)).toBe(
    'Programma\n\nMet vier kopers, zie de kaart.\n\nTokio\nGinza\nOsaka\n\nUur Wat\n9 uur Onthaal\n\ngezegd',
  );
});
