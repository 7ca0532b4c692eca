import type { EventKind, EventStatus } from '../contracts/words.ts';

/** What is written on the image of an event. */
export interface Card {
  /** Flag of its kind. */
  kind: EventKind;
  /** Kind and mode, in words. */
  label: string;
  title: string;
  /** What became of it, where that is something else than planned. */
  status?: { status: Exclude<EventStatus, 'scheduled'>; label: string };
  /** Marks of what everybody must know: that it is invented. */
  tag?: string;
  /** Its stops in order, each with its dates. */
  stops: readonly { place: string; dates: string }[];
  /** How many stops are not among them, in words. */
  more?: string;
  organisers: string;
}
