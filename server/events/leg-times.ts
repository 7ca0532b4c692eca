import { instantsOf } from '../kernel/dates.ts';
import type { LegEntry } from './event-entry.ts';

/**
 * The moments between which a leg falls. With times: the wall clock of its place. Without: from the midnight that
 * opens its first day to the midnight that closes its last, in its zone. Nothing when no date is known.
 */
export function momentsOf(leg: LegEntry): { start: Temporal.Instant; end: Temporal.Instant } | undefined {
  if (leg.startsOn === undefined || leg.endsOn === undefined) return undefined;
  if (leg.precision !== 'time') return instantsOf({ from: leg.startsOn, to: leg.endsOn }, leg.timeZone);
  const at = (date: string, time: string) =>
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(leg.timeZone).toInstant();
  return { start: at(leg.startsOn, leg.startTime ?? '00:00'), end: at(leg.endsOn, leg.endTime ?? '00:00') };
}
