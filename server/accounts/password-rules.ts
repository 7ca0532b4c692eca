import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { wrongField } from '../kernel/problems.ts';

export const minimumLength = 10;

let estimator: Promise<ZxcvbnFactory> | undefined;

/** The lists of passwords that leaked and are tried first; large, so read when somebody first chooses a password. */
function loadEstimator(): Promise<ZxcvbnFactory> {
  estimator ??= (async () => {
    const [{ ZxcvbnFactory: Factory }, common] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
    ]);
    return new Factory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
  })();
  return estimator;
}

/**
 * Refuses passwords that are short, leaked, or guessed at once: no rules about capitals and signs, which help nobody.
 * @param own words an attacker would try for this person: name, e-mail address
 * @throws Problem `badRequest` on the field `password`, with the reason `tooShort` or `tooCommon`
 */
export async function checkNewPassword(password: string, own: readonly string[]): Promise<void> {
  if (password.length < minimumLength)
    throw wrongField('password', 'tooShort', `A password has at least ${minimumLength} characters.`);
  const words = [...own, ...own.flatMap((one) => one.split(/[^\p{L}\p{N}]+/u)), 'verover', 'wereld', 'flanders'];
  // The time to estimate grows with the length; what stands after the first hundred characters only makes it stronger.
  const { score } = (await loadEstimator()).check(password.slice(0, 100), words.filter(Boolean));
  if (score < 3 || lettersBeside(password, words) < 5)
    throw wrongField('password', 'tooCommon', 'This password is among the first that would be tried.');
}

/** How many letters and numbers a password has beside these words, which are guessed at once in any order. */
function lettersBeside(password: string, words: readonly string[]): number {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const longestFirst = words
    .map(plain)
    .filter((word) => word.length > 2)
    .toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), plain(password)).length;
}
