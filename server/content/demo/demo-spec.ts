import type { EventEntry } from '../../contracts/event-entry.ts';
import type { EventLanguage, EventMode } from '../../contracts/words.ts';
import type { SectorId } from './sector-words.ts';
import type { OrganiserId } from './organiser-names.ts';
import type { DemoType } from './type-habits.ts';

/** A Dutch text and its English translation. */
export type Pair = readonly [nl: string, en: string];

/** Where an edition of a yearly event stands: the nearest one, or the nearest at least half a year away. */
export type Edition = 'earlier' | 'previous' | 'next' | 'later';

/**
 * When a demonstration event takes place, told from the anchor so that the programme never grows old.
 * A number counts weeks from the week of the anchor; `running` gives whole weeks before and after it.
 */
export type When =
  | number
  | { today: true }
  | { running: readonly [weeksBefore: number, weeksAfter: number] }
  | { spring: `${number}-${number}` }
  | { inWeek: number }
  | { inMonth: number }
  | { inQuarter: number }
  | { inYear: number };

export interface StatusChange {
  status: 'postponed' | 'rescheduled' | 'moved_online' | 'full' | 'cancelled';
  reason?: { nl: string; en: string };
  /** By how many days it moved: it was announced so much earlier first. */
  daysLater?: number;
}

/** What is told by hand about an event; dates, prices and long texts follow from it. */
export interface DemoSpec {
  /** Stays with the event for ever: the external id is made of it. */
  id: number;
  type: DemoType;
  /** The lead first, then the co-organisers. */
  by: readonly [OrganiserId, ...OrganiserId[]];
  partners?: readonly OrganiserId[];
  sectors: readonly [SectorId, ...SectorId[]];
  /** Stops as 'City days @09:00-17:00', joined by ' > '; a country code alone for a market or a place not known yet. */
  where: string;
  venue?: string;
  /** The name of the fair, where the texts need one. */
  fair?: string;
  when: When;
  /** Title first, then the sentences of the summary. */
  nl: readonly [title: string, ...summary: string[]];
  en: readonly [title: string, ...summary: string[]];
  mode?: EventMode;
  /** 0 is Sunday; else the usual day of the type. */
  from?: number;
  fee?: number;
  capacity?: number;
  languages?: readonly EventLanguage[];
  visit?: NonNullable<EventEntry['officialVisit']>;
  /** What becomes of it after publication. */
  afterwards?: StatusChange;
}

export interface FairEdition {
  name: string;
  city: string;
  venue: string;
  /** About this day of the year, MM-DD. */
  on: `${number}-${number}`;
  from?: number;
  days?: number;
}

/** A fair that returns every year; with several `editions`, they take turns by year (year modulo their number). */
export interface FairSpec extends Omit<DemoSpec, 'id' | 'where' | 'when' | 'venue'> {
  ids: Partial<Record<Edition, number>>;
  editions: readonly [FairEdition, ...FairEdition[]];
}

/** Steady choice out of a list: the same event always gets the same one, neighbours mostly another. */
export function choose<T>(list: readonly [T, ...T[]], id: number, salt: number): T {
  const mixed = Math.imul((id + 1) * 2_654_435_761 + salt * 40_503, 2_246_822_519) >>> 0;
  return list[(mixed >>> 9) % list.length] ?? list[0];
}
