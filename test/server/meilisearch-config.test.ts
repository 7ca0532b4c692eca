import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

const keys = {
  MEILI_SEARCH_KEY: 'a-key-for-searching',
  MEILI_INDEX_KEY: 'a-key-for-indexing',
  MEILI_SWAP_KEY: 'a-key-for-swapping',
};
const whole = { MEILI_URL: 'http://meilisearch:7700/', ...keys };

test('without an address there is no Meilisearch, with one and its keys there is', () => {
  expect(readConfig({}).meilisearch).toBeUndefined();
  expect(readConfig(whole).meilisearch).toEqual({
    url: 'http://meilisearch:7700',
    searchKey: 'a-key-for-searching',
    indexKey: 'a-key-for-indexing',
    swapKey: 'a-key-for-swapping',
    prefix: '',
  });
  expect(readConfig({ ...whole, MEILI_PREFIX: 'acceptance-' }).meilisearch).toMatchObject({ prefix: 'acceptance-' });
});

test.each(Object.keys(whole))('an address and keys without %s stop the start and say which is missing', (missing) => {
  const given = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== missing));
  expect(() => readConfig(given)).toThrow(ConfigError);
  expect(() => readConfig(given)).toThrow(`${missing} is needed too`);
  const others = Object.keys(whole).filter((name) => name !== missing);
  for (const other of others) expect(() => readConfig(given)).not.toThrow(`${other} is needed`);
});

test.each([
  ['MEILI_URL', 'meilisearch:7700', 'MEILI_URL is not an address such as http://meilisearch:7700'],
  ['MEILI_URL', 'http://u:secret@meilisearch:7700', 'without a password'],
  ['MEILI_URL', 'http://meilisearch:7700/path', 'without a path'],
  ['MEILI_SEARCH_KEY', 'short secret', 'MEILI_SEARCH_KEY is not a key: 16 characters or more without spaces.'],
  ['MEILI_PREFIX', 'Two Words', 'MEILI_PREFIX=Two Words is not a word of small letters'],
])('%s=%s stops the start, and no key or password is repeated', (name, value, sentence) => {
  const wrong = () => readConfig({ ...whole, [name]: value });
  expect(wrong).toThrow(sentence);
  expect(wrong).not.toThrow('secret');
  for (const key of Object.values(keys)) expect(wrong).not.toThrow(key);
});
