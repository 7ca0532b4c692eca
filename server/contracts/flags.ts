import type { EventKind, EventStatus } from './words.ts';

/** Flags of the International Code of Signals that stand for what an event is and what became of it, on screens and images. */
export type EventFlag = 'P' | 'H' | 'K' | 'Answer' | 'Q' | 'R' | 'L' | 'E' | 'I' | 'N' | 'D';

export const flagOfKind: Readonly<Record<EventKind, EventFlag>> = {
  outward_mission: 'P',
  study_trip: 'P',
  trade_fair: 'H',
  conference: 'K',
  seminar: 'K',
  webinar: 'K',
  training: 'K',
  matchmaking: 'Answer',
  networking: 'Answer',
  inward_mission: 'Q',
  official_visit: 'R',
};

/** A scheduled event flies no status flag. */
export const flagOfStatus: Readonly<Record<Exclude<EventStatus, 'scheduled'>, EventFlag>> = {
  cancelled: 'L',
  postponed: 'D',
  rescheduled: 'E',
  moved_online: 'I',
  full: 'N',
};
