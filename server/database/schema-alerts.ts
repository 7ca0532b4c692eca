import type { ColumnType, Generated } from 'kysely';
import type { Language } from '../contracts/words.ts';
import type { Moment, OptionalMoment } from './columns.ts';

/** Tables of saved searches, followed events, and the addresses they are mailed to. */

export interface AlertRecipientsTable {
  id: string;
  /** Confirmed by a mail; an account with the same address sees the same. */
  email: string;
  language: Language;
  time_zone: string;
  /** Hours on the clocks of that zone, between which nothing is mailed; the same hour twice: never quiet. */
  quiet_from: number;
  quiet_until: number;
  created_at: Moment;
  /** When they looked last, from which on events count as new. */
  visited_at: Moment;
  /** Since when the mail server of the address takes nothing for it. */
  refused_at: OptionalMoment;
  /** When the outbox was asked last to see to them, and has not yet. */
  asked_at: OptionalMoment;
}

/** Links in mails that open the alerts of an address without an account. */
export interface AlertLinksTable {
  token_hash: string;
  recipient_id: string;
  /** What a mail program stops with it by itself (RFC 8058). */
  stops: 'searches' | 'following' | null;
  created_at: Moment;
}

/** What was asked for an address and waits for its holder to confirm it. */
export interface AlertRequestsTable {
  token_hash: string;
  email: string;
  language: Language;
  selection: string | null;
  event_id: string | null;
  frequency: 'at_once' | 'daily' | 'weekly';
  created_at: Moment;
}

export interface SavedSearchesTable {
  id: string;
  recipient_id: string;
  /** Empty where nobody gave one. */
  name: Generated<string>;
  /** As it stands in an address, in its canonical form. */
  selection: string;
  frequency: 'none' | 'at_once' | 'daily' | 'weekly';
  /** Events that were in it when it was begun, which are nothing new. */
  known: string[];
  /** When it is looked at next. */
  next_at: OptionalMoment;
  paused_at: OptionalMoment;
  /** Since when it is removed; for a day that can be undone. */
  removed_at: OptionalMoment;
  created_at: Moment;
}

export interface FollowedEventsTable {
  id: string;
  recipient_id: string;
  event_id: string;
  /** What was last told of it. */
  told: ColumnType<unknown, string, string>;
  /** When what became something else is mailed. */
  tell_at: OptionalMoment;
  removed_at: OptionalMoment;
  created_at: Moment;
}

/** Events that a recipient was told of as new: each once. */
export interface AnnouncedEventsTable {
  recipient_id: string;
  event_id: string;
  announced_at: Moment;
}

export interface AlertTables {
  alert_links: AlertLinksTable;
  alert_recipients: AlertRecipientsTable;
  alert_requests: AlertRequestsTable;
  announced_events: AnnouncedEventsTable;
  followed_events: FollowedEventsTable;
  saved_searches: SavedSearchesTable;
}
