import type { Pair } from './demo-spec.ts';
import { abroad } from './text-blocks-abroad.ts';
import { atHome } from './text-blocks-home.ts';
import { learning } from './text-blocks-learning.ts';
import { meetings } from './text-blocks-meetings.ts';
import type { DemoType } from './type-habits.ts';

type Choice = readonly [Pair, ...Pair[]];

/**
 * Paragraphs of a long text. {who}, {meet}, {see}, {theme}, {city}, {cities}, {last}, {fair}, {lead}, {n} and {fee}
 * are filled in; a capital ({Who}) starts a sentence.
 */
export interface Blocks {
  programme: Choice;
  audience: Choice;
  /** Said when there is a fee. */
  price: Choice;
  /** Said when there is none. */
  free: Choice;
}

export const blocks: Record<DemoType, Blocks> = { ...abroad, ...learning, ...meetings, ...atHome };
