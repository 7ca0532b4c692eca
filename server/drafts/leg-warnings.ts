import { type DraftFields, listOf, textOf } from '../contracts/draft-fields.ts';
import type { LegWarning } from '../contracts/drafts.ts';
import { windowOf } from './leg-window.ts';

/**
 * What somebody should look at twice: a leg that begins before the one above it, two exact legs on the same days, a leg
 * that is over. Warnings only: a delegation can split up.
 */
export function legWarnings(fields: DraftFields, today: string): LegWarning[] {
  const legs = listOf(fields, 'legs').map((key) => ({
    key,
    ...windowOf(fields, `legs.${key}`),
    exact: ['day', 'time'].includes(textOf(fields, `legs.${key}.precision`)),
    startTime: textOf(fields, `legs.${key}.startTime`),
    endTime: textOf(fields, `legs.${key}.endTime`),
  }));
  return legs.flatMap((leg, index): LegWarning[] => {
    const before = legs.slice(0, index).findLast((one) => one.startsOn !== undefined);
    const past = leg.endsOn !== undefined && leg.endsOn < today ? [{ leg: leg.key, kind: 'past' as const }] : [];
    if (!before?.startsOn || !before.endsOn || !leg.startsOn || !leg.endsOn) return past;
    if (leg.startsOn < before.startsOn) return [...past, { leg: leg.key, kind: 'outOfOrder', other: before.key }];
    const sameDay = leg.startsOn === before.endsOn;
    const handsOver = sameDay && (!before.endTime || !leg.startTime || before.endTime <= leg.startTime);
    const overlaps = leg.exact && before.exact && leg.startsOn <= before.endsOn && !handsOver;
    return overlaps ? [...past, { leg: leg.key, kind: 'overlap', other: before.key }] : past;
  });
}
