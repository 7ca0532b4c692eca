import { type Meaning, type Mention, restWithout } from './understand.ts';

/** Meanings to apply together, one of each mention taken out of the words, and the words that stay. */
export interface Offer {
  meanings: readonly Meaning[];
  rest: string;
}

const mostTogether = 4;

/** What can be offered: every meaning by itself, and where several things are named all of them together. */
export function offersOf(typed: string, mentions: readonly Mention[]): Offer[] {
  const single = mentions.flatMap((mention) => {
    const rest = restWithout(typed, [mention]);
    return mention.meanings.map((meaning) => ({ meanings: [meaning], rest }));
  });
  if (mentions.length < 2) return single;
  const rest = restWithout(typed, mentions);
  return [...single, ...together(mentions).map((meanings) => ({ meanings, rest }))];
}

/** Every choice of one meaning a mention, as long as there are few. */
function together(mentions: readonly Mention[]): Meaning[][] {
  let choices: Meaning[][] = [[]];
  for (const { meanings } of mentions)
    choices = meanings.flatMap((meaning) => choices.map((before) => [...before, meaning])).slice(0, mostTogether);
  return choices;
}
