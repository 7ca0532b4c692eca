import type { Pair } from './demo-spec.ts';
import { africa, americas } from './markets-atlantic.ts';
import { asia } from './markets-asia.ts';
import { europe } from './markets-europe.ts';

export interface Market {
  zone: string;
  /** A sentence that says what the country asks for, without figures that would grow old. */
  why: readonly [Pair, ...Pair[]];
}

export const markets: Record<string, Market> = { ...europe, ...americas, ...africa, ...asia };
