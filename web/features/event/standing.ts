import type { EventDetail } from '../../../server/contracts/events.ts';
import { daysBetween } from '../../ui/dates.ts';
import { isExact } from '../../ui/use-leg-dates.ts';

/** What can still be done about an event, on a day. */
export interface Standing {
  past: boolean;
  /** Nothing can be joined any more: it is past, or it will not be held. */
  over: boolean;
  /** Last day to register and how many days are left; below none when it is over. */
  deadline?: { date: string; daysLeft: number; state: 'open' | 'near' | 'closed' };
  /** First day to register, while it is still to come. */
  opensOn?: string;
  /** Where one registers now, if one can. */
  registerAt?: string;
  /** Whether its days can be put in a calendar. */
  inCalendar: boolean;
}

/** In its last thirty days a deadline is called near. */
const nearDays = 30;

export function standingOf(event: EventDetail, today: string): Standing {
  const { registration, status } = event;
  const past = isPast(event, today);
  const over = past || status === 'cancelled';
  const daysLeft = registration?.closesOn === undefined ? undefined : daysBetween(today, registration.closesOn);
  const closed = daysLeft !== undefined && daysLeft < 0;
  const opensOn =
    registration?.opensOn !== undefined && registration.opensOn > today ? registration.opensOn : undefined;
  // Of what is full or has no date any more, nothing is told of days to register.
  const mayTake = !over && status !== 'full' && status !== 'postponed';
  const takes = mayTake && !closed && opensOn === undefined;
  return {
    past,
    over,
    ...(registration?.closesOn !== undefined && daysLeft !== undefined && mayTake
      ? {
          deadline: {
            date: registration.closesOn,
            daysLeft,
            state: closed ? 'closed' : daysLeft <= nearDays ? 'near' : 'open',
          },
        }
      : {}),
    ...(opensOn !== undefined && mayTake ? { opensOn } : {}),
    ...(takes && registration?.url ? { registerAt: registration.url } : {}),
    // Calendars hold what is public alone; days that do not hold any more belong in none.
    inCalendar: event.audience === undefined && !over && status !== 'postponed' && event.legs.some(isExact),
  };
}

export function isPast(event: EventDetail, today: string): boolean {
  return event.legs.every((leg) => (leg.endsOn ?? '') < today);
}
