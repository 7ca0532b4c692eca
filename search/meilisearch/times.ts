/** Moments and days as numbers that Meilisearch can compare. */

/** UNIX seconds with whatever fraction the text has. */
export function seconds(moment: string): number {
  return Number(Temporal.Instant.from(moment).epochNanoseconds / 1000n) / 1_000_000;
}

/** Days since 1970. */
export function dayNumber(day: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds / 86_400_000;
}

/** Every day of these spans once, in order. */
export function daySpan(spans: readonly { from: string; to: string }[]): number[] {
  const days = new Set<number>();
  for (const span of spans)
    for (let day = dayNumber(span.from), last = dayNumber(span.to); day <= last; day++) days.add(day);
  return [...days].toSorted((a, b) => a - b);
}

/** The day it is in Belgium: registration closes at the end of a day there. */
export function belgianDay(moment: string): number {
  const day = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Brussels').toPlainDate();
  return dayNumber(day.toString());
}
