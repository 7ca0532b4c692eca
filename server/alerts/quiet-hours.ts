/** When somebody wants no mail: hours on the clocks where they are. The same hour twice is no quiet at all. */
export interface QuietHours {
  timeZone: string;
  from: number;
  until: number;
}

/** Whoever says nothing has their mornings in Belgium, and their evenings free. */
export const usualQuiet = { from: 20, until: 7 } as const;

export function isQuiet(at: Temporal.Instant, { timeZone, from, until }: QuietHours): boolean {
  const { hour } = at.toZonedDateTimeISO(timeZone);
  if (from < until) return hour >= from && hour < until;
  return from > until && (hour >= from || hour < until);
}

/** That moment, or the end of the quiet hours it falls in. */
export function firstLoud(at: Temporal.Instant, quiet: QuietHours): Temporal.Instant {
  return isQuiet(at, quiet) ? nextHour(at, quiet, () => true) : at;
}

/**
 * When a digest is due next after a moment: where the quiet hours end, every day or on Mondays. What is wanted at once is
 * brought forward when something comes, and looked at every day all the same.
 */
export function nextDigest(
  after: Temporal.Instant,
  frequency: 'at_once' | 'daily' | 'weekly',
  quiet: QuietHours,
): Temporal.Instant {
  return nextHour(after, quiet, ({ dayOfWeek }) => frequency !== 'weekly' || dayOfWeek === 1);
}

/** An hour that summer time leaves out comes an hour later that day. */
function nextHour(
  after: Temporal.Instant,
  { timeZone, until }: QuietHours,
  suits: (day: Temporal.PlainDate) => boolean,
): Temporal.Instant {
  const plainTime = Temporal.PlainTime.from({ hour: until });
  for (let day = after.toZonedDateTimeISO(timeZone).toPlainDate(); ; day = day.add({ days: 1 })) {
    const moment = day.toZonedDateTime({ timeZone, plainTime }).toInstant();
    if (suits(day) && Temporal.Instant.compare(moment, after) > 0) return moment;
  }
}

export function isTimeZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name);
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
