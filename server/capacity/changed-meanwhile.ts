import { Problem } from '../kernel/problems.ts';

/** Somebody else changed it after whoever asks had looked at it. */
export function changedMeanwhile(): Problem {
  return new Problem('conflict', 'This was changed meanwhile. Look at how it is now.', [], {
    reason: 'changedMeanwhile',
  });
}
