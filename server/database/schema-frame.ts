import type { ColumnType, Generated } from 'kysely';
import type { IndexedRow } from '../../search/memory/indexed-row.ts';
import type { Language } from '../contracts/words.ts';
import type { Moment, OptionalMoment } from './columns.ts';

/** Tables of the frame below the features: what is done by the clock, what was done by whom, and what goes out. */

export interface ScheduledJobsTable {
  name: string;
  due_at: Moment;
  last_run_at: OptionalMoment;
  last_error: string | null;
  failures: Generated<number>;
}

/** What is written once and never changed. */
type Kept<T> = ColumnType<T, T, never>;

export interface AuditTrailTable {
  id: Kept<string>;
  at: ColumnType<Temporal.Instant, string, never>;
  actor_kind: Kept<'person' | 'key' | 'system' | 'anonymous'>;
  /** Null for the system and for strangers, and once the account of the person is erased. */
  actor_id: ColumnType<string | null, string | null, null>;
  /** As it was at that moment; empty where there is none. */
  actor_name: ColumnType<string, string, ''>;
  door: Kept<'page' | 'api' | 'import' | 'job' | 'content'>;
  /** Code of the team it concerns: `organiser.voka`, `office.tokyo`, `head_office`. */
  team: Kept<string | null>;
  subject_kind: Kept<string>;
  subject_id: Kept<string>;
  action: Kept<string>;
  changes: ColumnType<{ field: string; from?: unknown; to?: unknown }[], string, never>;
}

export interface OutboxTable {
  id: Generated<number>;
  topic: string;
  subject: string;
  announced_at: ColumnType<Temporal.Instant, never, never>;
  available_at: ColumnType<Temporal.Instant, never, string>;
  attempts: Generated<number>;
  last_error: string | null;
  parked_at: OptionalMoment;
}

export interface MailsTable {
  id: string;
  recipient: string;
  language: Language;
  kind: string;
  /** What the mail tells; null once it is sent. */
  data: ColumnType<Record<string, unknown> | null, string, null>;
  created_at: Moment;
  sent_at: OptionalMoment;
}

/** What an item of a calendar is about: one leg, a whole event, or the last day of its registration. */
export type CalendarPart = 'leg' | 'event' | 'deadline';
/** RFC 5545 §3.8.1.11 */
export type CalendarItemStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

export interface CalendarEntriesTable {
  /** The leg, or the event where it is about all of it. */
  item_id: string;
  part: CalendarPart;
  leg_id: string | null;
  event_id: string;
  language: 'nl' | 'en';
  starts_at: Moment;
  ends_at: Moment;
  cancelled_at: OptionalMoment;
  time_zone: string | null;
  status: CalendarItemStatus;
  sequence: number;
  /** Print of what raises SEQUENCE; empty where legs count themselves. */
  significant: string;
  /** Whether it went out of all calendars, and only that is told of it. */
  gone: boolean;
  changed_at: Moment;
  edition: string;
  vevent: string;
}

/** Events that calendars hold items of. */
export interface CalendarEventsTable {
  event_id: string;
  /** By what selections find it, as everybody could find it last. */
  found_by: ColumnType<IndexedRow, string, string>;
  /** Since when it is gone; its items then tell nothing else. */
  gone_at: OptionalMoment;
}

/** When anything that calendars hold changed last: one row, or none. */
export interface CalendarChangesTable {
  single: Generated<boolean>;
  at: Moment;
}

export interface PersonalCalendarsTable {
  id: string;
  person_id: string;
  name: string;
  token_hash: string;
  /** The first characters of the token, by which people tell theirs apart. */
  hint: string;
  selection: string;
  per: 'leg' | 'event';
  deadlines: boolean;
  confirmed: boolean;
  language: Language;
  created_at: Moment;
  changed_at: Moment;
  last_fetched_on: string | null;
  revoked_at: OptionalMoment;
}

export interface ContentLoadsTable {
  name: string;
  anchor: string;
  fingerprint: string;
  loaded_at: Moment;
}

export interface SearchMirrorsTable {
  uid: string;
  kind: 'search' | 'plan';
  state: Generated<'filling' | 'ready' | 'swapping'>;
  version: Generated<number>;
  born: string | null;
  born_next: string | null;
  caught_up_at: OptionalMoment;
  seen_at: Moment;
}

export interface SearchSetAsideTable {
  uid: string;
  id: string;
  attempts: number;
  last_error: string;
  set_aside_at: Moment;
  retry_at: Moment;
}
