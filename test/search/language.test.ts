import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseForm } from '../../search/language/base-form.ts';
import { askedParts, partsOf } from '../../search/language/compounds.ts';
import { compoundParts, wholeNames } from '../../search/language/lexicon.ts';
import { joined } from '../../search/language/place-names.ts';
import { askedWords, termsOf, weights } from '../../search/language/terms.ts';
import { wordsOf } from '../../search/language/words.ts';
import { frozenDocuments } from '../relevance/corpus.ts';
import { createTestDatabase } from '../support/databases.ts';

const { db } = await createTestDatabase('lists_template');
const documents = await frozenDocuments(db);
const corpus = [
  ...new Set(
    documents.flatMap(({ title, names, summary, body }) =>
      [title, names, summary, body].flatMap(({ nl, en, any }) => [nl, en, any].flatMap((text) => wordsOf(text ?? ''))),
    ),
  ),
];

/** Words of real texts, words made of parts, and words that nobody ever wrote. */
const word = fc.oneof(
  fc.constantFrom(...corpus),
  fc
    .tuple(
      fc.constantFrom(...compoundParts),
      fc.constantFrom('', 's', 'en', 'e', 'n'),
      fc.constantFrom(...compoundParts, ...wholeNames),
    )
    .map((parts) => parts.join('')),
  fc.stringMatching(/^[a-z]{1,24}$/),
);

describe('One form for a word and its plurals', () => {
  test.each([
    ['beurs', 'beurzen'],
    ['missie', 'missies'],
    ['markt', 'markten'],
    ['bedrijf', 'bedrijven'],
    ['reis', 'reizen'],
    ['congres', 'congressen'],
    ['haven', 'havens'],
    ['stad', 'steden'],
    ['stof', 'stoffen'],
    ['company', 'companies'],
    ['business', 'businesses'],
    ['port', 'ports'],
    ['Duits', 'Duitse'],
    ['Europees', 'Europese'],
    ['groen', 'groene'],
    ['digitaal', 'digitale'],
    ['metaal', 'metalen'],
    ['energie', 'energy'],
  ])('"%s" and "%s" are one', (one, other) => {
    expect(baseForm(wordsOf(other)[0]!)).toBe(baseForm(wordsOf(one)[0]!));
  });

  test.each([
    ['haven', 'have'],
    ['leven', 'lef'],
    ['nieuws', 'nieuw'],
    ['goods', 'good'],
    ['zaken', 'zak'],
    ['Niger', 'Nigeria'],
    ['Ierland', 'IJsland'],
    ['Oostenrijk', 'Oosten'],
    ['Polen', 'pol'],
    ['wegens', 'weg'],
    ['schepenen', 'schepen'],
    ['2027', '2028'],
  ])('"%s" and "%s" are two', (one, other) => {
    expect(baseForm(wordsOf(other)[0]!)).not.toBe(baseForm(wordsOf(one)[0]!));
  });

  test('the form of a form is itself, and never nothing', () => {
    fc.assert(
      fc.property(word, (one) => {
        const form = baseForm(one);
        expect(form).not.toBe('');
        expect(baseForm(form)).toBe(form);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Parts of compounds', () => {
  test.each([
    ['levensmiddelenbeurs', ['levensmiddelen', 'beurs']],
    ['handelsmissie', ['handels', 'missie']],
    ['windenergie', ['wind', 'energie']],
    ['waterstofcongres', ['waterstof', 'congres']],
    ['groepszakenreis', ['groeps', 'zaken', 'reis']],
    ['voedingsbedrijven', ['voedings', 'bedrijven']],
  ])('"%s" is made of %j', (compound, parts) => {
    expect(partsOf(compound)).toEqual(parts);
  });

  test.each(['landbouw', 'waterstof', 'commissie', 'emissie', 'beurs', 'beurzen', 'vietnam', 'maandag', 'company'])(
    '"%s" is one word',
    (one) => {
      expect(partsOf(one)).toEqual([]);
    },
  );

  test('who types the name of one thing does not ask for its parts, and "industry" asks for nothing', () => {
    expect(askedParts('bedrijfsbezoeken')).toEqual([]);
    expect(askedParts('voedingsbeurs')).toEqual(['voedings', 'beurs']);
    expect(askedParts('drankenindustrie')).toEqual(['dranken']);
  });

  test('parts stand in the word, one after the other, with nothing but linking letters between them', () => {
    fc.assert(
      fc.property(word, (compound) => {
        const parts = partsOf(compound);
        expect(parts).not.toHaveLength(1);
        const pattern = parts.length > 0 ? parts.join('(s|en|e|n|)') : '.*';
        expect(compound).toMatch(new RegExp(`^${pattern}$`));
        for (const part of parts) expect(partsOf(part)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Names that a point of the compass makes others', () => {
  test.each([
    ['Zuid-Korea', 'zuid-korea'],
    ['zuid korea', 'zuid-korea'],
    ['South East Asia', 'southeast-asia'],
    ['Corée du Sud', 'coree-sud'],
    ["Afrique de l'Ouest", 'afrique-ouest'],
    ['Latijns-Amerika', 'latijns-amerika'],
  ])('"%s" is one name', (typed, name) => {
    expect(joined(wordsOf(typed)).map(({ word: one }) => one)).toEqual([name]);
  });

  test.each(['Centraal- en Oost-Europa', 'the north and the south', 'noord', 'east coast', 'haven van Gent'])(
    'in "%s" no word is lost',
    (typed) => {
      const written = joined(wordsOf(typed));
      expect(written.flatMap(({ word: one, of = [one] }) => of)).toEqual(wordsOf(typed));
    },
  );
});

describe('What documents are found by', () => {
  const some = documents.filter((_, index) => index % 5 === 0);
  const all = some.map((document) => ({ document, terms: termsOf(document) }));

  test('every word of a title, a summary or a text finds its document', () => {
    const lost = all.flatMap(({ document, terms }) => {
      const known = new Set(weights.flatMap((weight) => terms[weight].map(({ text }) => text)));
      const texts = [document.title, document.summary, document.body].flatMap(({ nl, en }) => [nl ?? '', en ?? '']);
      const sentences = texts.flatMap((text) => text.split(/(?<=[.:;\n]) /));
      const words = sentences.filter(Boolean).flatMap((sentence) => askedWords(`${sentence} `));
      return words.filter(({ forms }) => !forms.some((form) => known.has(form)));
    });
    expect(lost).toEqual([]);
  });

  test('each term once, under the heaviest weight it has, of letters, digits and hyphens', () => {
    for (const { terms } of all) {
      const texts = weights.flatMap((weight) => terms[weight].map(({ text }) => text));
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.filter((text) => !/^[\p{L}\p{N}-]{1,40}$/u.test(text))).toEqual([]);
    }
  });
});

describe('What a question asks for', () => {
  const asks = (typed: string) => askedWords(typed).map(({ word: one, unfinished }) => one + (unfinished ? '…' : ''));

  test.each([
    ['voedingsbeurs', ['voedings', 'beurs…']],
    ['voedings beurs ', ['voedings', 'beurs']],
    ['handelsmissie', ['handelsmissie…']],
    ['drankenindustrie', ['dranken']],
    ['Zuid-Afr', ['zuid-afr…']],
    ['kant in', ['kant']],
    ['EEN', ['een…']],
    ["foto's uit China", ['foto', 'china…']],
    ['viet\u00ADnam', ['vietnam…']],
    ['vietnam vietnam vietnam', ['vietnam…']],
    ['', []],
    ['😀 !?', []],
  ])('"%s" asks for %j', (typed, words) => {
    expect(asks(typed)).toEqual(words);
  });

  test('whatever is typed, at most twelve different words of letters, digits and hyphens', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(word).map((all) => all.join(' ')),
        ),
        (typed) => {
          const words = askedWords(typed);
          expect(words.length).toBeLessThanOrEqual(12);
          expect(new Set(words.map((one) => one.word)).size).toBe(words.length);
          for (const { word: one, forms } of words) {
            expect(forms[0]).toBe(one);
            for (const form of forms) expect(form).toMatch(/^[\p{L}\p{N}-]{1,40}$/u);
          }
          expect(askedWords(typed)).toEqual(words);
        },
      ),
      { numRuns: 500 },
    );
  });
});
