import { expect, test } from 'vitest';
import {
  type Recognisable,
  addressFitsWebsite,
  similarOrganisers,
} from '../../server/moderation/similar-organisers.ts';

const bond = (id: string, name: string, more: Partial<Recognisable> = {}): Recognisable => ({
  id,
  name: { nl: name, en: name },
  aliases: [],
  state: 'listed',
  website: null,
  enterpriseNumber: null,
  ...more,
});

const known = [
  bond('food', 'Flanders Food', { aliases: ['Voedingscluster'] }),
  bond('make', 'Flanders Make'),
  bond('blue', 'Flanders Blue'),
  bond('voka', 'Voka'),
  bond('fca', 'Cleantech Flanders', { aliases: ['Flanders Cleantech Association'] }),
];
const alike = (name: string) => similarOrganisers(bond('new', name), known).map((one) => one.id);

test.each([
  ['the same name in another order', 'Food Flanders', ['food']],
  ['a name with something behind it', 'Voka Limburg', ['voka']],
  ['a name by which it is also known', 'voedingscluster', ['food']],
  ['a name that shares only a word that many have', 'Flanders Steel', []],
  ['a name that shares nothing', 'Bond van Brouwers', []],
])('%s', (_what, name, ids) => {
  expect(alike(name)).toEqual(ids);
});

test('an organisation is not like itself', () => {
  expect(similarOrganisers(known[0]!, known).map((one) => one.id)).not.toContain('food');
});

test('the same number or website comes before the same name, and says so', () => {
  const same = { enterpriseNumber: '0403170701', website: 'https://www.voka.example/nl' };
  const all = [...known, bond('other', 'Iets anders', { ...same, website: 'http://voka.example' })];
  expect(similarOrganisers(bond('new', 'Voka', same), all)).toMatchObject([
    { id: 'other', because: ['enterpriseNumber', 'website'] },
    { id: 'voka', because: ['name'] },
  ]);
});

test.each([
  ['an@voka.example', 'https://www.voka.example/nl', true],
  ['an@limburg.voka.example', 'https://voka.example', true],
  ['an@voka.example', 'https://limburg.voka.example', true],
  ['an@notvoka.example', 'https://voka.example', false],
  ['an@mail.example', 'https://voka.example', false],
  ['an@mail.example', null, undefined],
])('the address %s and the website %s: %s', (email, website, fits) => {
  expect(addressFitsWebsite(email, website)).toBe(fits);
});
