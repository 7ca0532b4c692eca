/** What the index in the process takes in of a document. Times are milliseconds since 1970, days are counted from 1970. */
export interface IndexedRow {
  id: string;
  version: number;
  readers: readonly string[];
  startsAt: number | undefined;
  endsAt: number | undefined;
  deadline: number | undefined;
  publishedAt: number;
  /** First and last day of each leg, one pair after the other. */
  days: readonly number[];
  /** With the facet in front: `country:JP`. */
  codes: readonly string[];
  /** As they are stored; left out when they are read later. */
  terms?: string;
}

const dayMilliseconds = 86_400_000;

/** Days from 1970-01-01 to a day written YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMilliseconds;
}
