import type { ColumnType } from 'kysely';

/** A moment: read as an instant, written as ISO 8601. */
export type Moment = ColumnType<Temporal.Instant, string, string>;
export type OptionalMoment = ColumnType<Temporal.Instant | null, string | null, string | null>;
/** A day as YYYY-MM-DD, that new rows go without. */
export type OptionalDay = ColumnType<string | null, string | null | undefined, string | null>;
