import type { FilterName } from '../../search/document.ts';
import type { Fits } from './facts.ts';

/**
 * What somebody types, and how well each event answers it: the judgement of whoever types it, not of an engine. Where
 * something fits all that was said, what fits a part of it is no answer; where nothing does, it is near.
 */
export interface Judged {
  q: string;
  /** Grade 3: what is meant. */
  best?: Fits;
  /** Grade 2: of use too. */
  good?: Fits;
  /** Grade 1: near. */
  fair?: Fits;
  /**
   * Whoever asks ticks "past events too". `too`: what is over is worth a grade less. `meant`: it is what they look for.
   * Without it the question is asked as the page asks it: what runs now and what is to come.
   */
  past?: 'too' | 'meant';
  /** `nothing`: nothing fits, and nothing may be found. `harmless`: it means nothing, but must not break anything. */
  expects?: 'nothing' | 'harmless';
  /** What the understanding of the question should offer, all of it and nothing else. Left out: not judged. */
  chips?: Partial<Record<FilterName | 'period', readonly string[]>>;
}
