import type { Pair } from './demo-spec.ts';
import { industry } from './sector-words-industry.ts';
import { foodAndHealth } from './sector-words-food-health.ts';
import { services } from './sector-words-services.ts';

/** Noun phrases with which the long texts talk about a sector; each fits after a preposition. */
export interface SectorWords {
  /** Those who take part. */
  who: Pair;
  /** Those they talk to. */
  meet: Pair;
  /** What the group goes to see. */
  see: Pair;
  /** What briefings are about. */
  theme: Pair;
  /** A sentence on why the sector looks abroad. */
  why: Pair;
}

export const sectorWords = { ...foodAndHealth, ...industry, ...services };

/** Second-level ids of the list of sectors. */
export type SectorId = keyof typeof sectorWords;
