import * as z from 'zod';
import * as shape from '../contracts/event-entry.ts';
import { momentsOf } from './leg-times.ts';

/** An entry as its contract has it, whose legs also last for some time where they are. */

export const LegEntry = shape.LegEntry.superRefine((leg, issue) => {
  if (isUpsideDown(leg))
    issue.addIssue({
      code: 'custom',
      path: [leg.precision === 'time' ? 'endTime' : 'endsOn'],
      params: { reason: 'clocksChange' },
      message: 'The clocks of the place change in between: it would end before it starts.',
    });
});
export type LegEntry = shape.LegEntry;

export const EventEntry = shape.EventEntry.safeExtend({ legs: z.array(LegEntry).min(1).max(20) });
export type EventEntry = shape.EventEntry;

/** In order on the wall, but not in time: an hour, or a day, that the place skips. */
function isUpsideDown(leg: LegEntry): boolean {
  const { startsOn, endsOn, startTime = '', endTime = '' } = leg;
  if (!startsOn || !endsOn || startsOn > endsOn) return false;
  if (leg.precision === 'time' && `${startsOn}${startTime}` >= `${endsOn}${endTime}`) return false;
  try {
    const moments = momentsOf(leg);
    return moments !== undefined && Temporal.Instant.compare(moments.end, moments.start) <= 0;
  } catch {
    return false; // Days, times or zones that are no such thing are told elsewhere.
  }
}
