import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '../../../search/understanding/tokens.ts';
import { wordsOf } from '../../../search/language/words.ts';
import { asker, realKnowledge } from './knowledge.ts';

const knowledge = await realKnowledge();
const ask = asker(knowledge);
const country = fc.constantFrom(...knowledge.suggestables.filter(({ named }) => named.facet === 'country'));
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

test('words are the same for understanding as for search', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('U.K.', 'zuid-korea', 'Straße', 'são', '2027', '½', 'a.b', '&', "d'Ivoire")),
      (parts) => {
        const text = parts.join(' ');
        expect(tokensOf(text).map(({ word }) => word)).toEqual(wordsOf(text));
      },
    ),
  );
});

test('each word stands where it says', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const places = tokensOf(text).map(({ start, end }) => [start, end]);
      expect(places).toEqual(places.toSorted(([a = 0], [b = 0]) => a - b));
      // A letter that folds to several words is several words in one place.
      expect(places.every(([start = 0, end = 0]) => start < end && end <= text.length)).toBe(true);
    }),
  );
});

test('whatever is typed, what is left is words that were typed, in their order', () => {
  fc.assert(
    fc.property(anyText, anyText, country, (before, after, { names }) => {
      const typed = `${before} ${names[0]?.text ?? ''} ${after}`;
      const wordsIn = (text: string) => tokensOf(text).map(({ word }) => word);
      const words = wordsIn(typed);
      let at = 0;
      for (const word of wordsIn(ask(typed).rest)) {
        at = words.indexOf(word, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
    }),
  );
});

test('every name of a country is understood as that country, or offers it among others', () => {
  const missing = knowledge.suggestables
    .filter(({ named }) => named.facet === 'country' && named.values.length === 1)
    .flatMap(({ named, names }) =>
      names
        .filter(
          ({ text }) =>
            !ask(text.toUpperCase()).chips.some(({ facet, value }) => facet === 'country' && value === named.value),
        )
        .map(({ text }) => `${named.value} ${text}`),
    );
  // Nearly everything here is Flemish, and not because it is in Belgium.
  expect(missing).toEqual(['BE Flanders', 'BE Vlaams', 'BE Vlaamse', 'BE Flemish']);
});
