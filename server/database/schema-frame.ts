import type { ColumnType, Generated } from 'kysely';
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

export interface CalendarEntriesTable {
  leg_id: string;
  event_id: string;
  language: 'nl' | 'en';
  starts_at: Moment;
  ends_at: Moment;
  cancelled_at: OptionalMoment;
  time_zone: string | null;
  changed_at: Moment;
  edition: string;
  vevent: string;
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
