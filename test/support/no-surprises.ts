import { afterEach, beforeEach, expect, vi } from 'vitest';

/** An error on the console that no test expected is a failure of the test it appeared in. */
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    said.push(words.map(String).join(' '));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(said, 'unexpected console.error').toEqual([]);
});
