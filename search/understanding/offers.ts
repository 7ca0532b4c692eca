import type { Meaning, Mention } from './understand.ts';

/** More ways at once are no help. */
const mostTogether = 12;

/**
 * What can be offered: every meaning by itself, and where several things are named two of them and all of them together.
 * Of words that mean several things one meaning at a time.
 */
export function offersOf(mentions: readonly Mention[]): Meaning[][] {
  const pairs = mentions.flatMap((one, index) => mentions.slice(index + 1).map((other) => [one, other]));
  return [
    ...mentions.flatMap((mention) => together([mention])),
    ...(mentions.length > 2 ? pairs.flatMap(together).slice(0, mostTogether) : []),
    ...(mentions.length > 1 ? together(mentions).slice(0, mostTogether) : []),
  ];
}

/** Every choice of one meaning a mention. */
function together(mentions: readonly Mention[]): Meaning[][] {
  let choices: Meaning[][] = [[]];
  for (const { meanings } of mentions)
    choices = choices.flatMap((before) => meanings.map((meaning) => [...before, meaning])).slice(0, mostTogether);
  return choices;
}
