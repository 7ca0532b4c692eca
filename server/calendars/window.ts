/** Which time a calendar is of. */

const hoursBack = 30 * 24;
/** Two years, whatever years these are. */
const hoursAhead = 731 * 24;
const hoursCancelled = 60 * 24;

/** How far back and ahead calendars reach, and how long what is cancelled or gone is kept, in hours. */
export const reach = { back: hoursBack, ahead: hoursAhead, kept: hoursCancelled };

export interface Window {
  endsAfter?: Temporal.Instant;
  startsBefore?: Temporal.Instant;
  /** What was cancelled before this moment is left out. */
  cancelledAfter?: Temporal.Instant;
  /** What is gone since before this moment is left out. */
  goneAfter: Temporal.Instant;
}

/** From 30 days back, or everything that was, to two years ahead; what is cancelled stays for 60 days. */
export function windowAt(now: Temporal.Instant, past: boolean): Window & { cancelledAfter: Temporal.Instant } {
  const kept = now.subtract({ hours: hoursCancelled });
  return {
    ...(past ? {} : { endsAfter: now.subtract({ hours: hoursBack }) }),
    startsBefore: now.add({ hours: hoursAhead }),
    cancelledAfter: kept,
    goneAfter: kept,
  };
}

/** Of one event: whenever it is, cancelled or not. */
export function windowOfEvent(now: Temporal.Instant): Window {
  return { goneAfter: now.subtract({ hours: hoursCancelled }) };
}
