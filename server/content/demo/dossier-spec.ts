import type { OrganisationEntry } from '../../contracts/event-entry.ts';
import type { SupportForm } from '../../contracts/support-form.ts';
import type { DeclineReason } from '../../contracts/support-words.ts';

/** What somebody of the demonstration does with a request, so many days before the day it counts from. */
export type DemoStep = { office: string; by: string; daysAgo: number } & (
  | { does: 'take' | 'start' | 'confirm' | 'withdraw' }
  | { does: 'ask'; text: string; fields: readonly string[] }
  | { does: 'inform' | 'waitlist' | 'say' | 'note' | 'cancel'; text: string }
  /** `shift`: days later than asked; `less`: service of which one fewer is granted; `minutes`: what it is to take. */
  | { does: 'propose'; minutes: number; shift?: number; less?: string; conditions: string; validDays?: number }
  | { does: 'counter'; text: string; shift: number }
  | { does: 'decline'; reason: DeclineReason; text: string; alternative: string }
  | { does: 'transfer'; to: string; text: string }
  | { does: 'deliver'; minutes: number; report: string }
  | { does: 'close'; satisfaction: number; text: string }
);

/** A dossier of the demonstration: an event, what is asked of which offices, and what came of it. */
export interface DemoDossier {
  organiser: string;
  by: string;
  /** When the event was entered and the offices were asked. */
  daysAgo: number;
  entry: OrganisationEntry;
  /** Who shows it to everybody, where it is for everybody. */
  publishedBy?: string;
  form: SupportForm;
  /** Whether the form is only begun. */
  unsent?: true;
  steps: readonly DemoStep[];
  /** Days by which the legs move afterwards, and when. */
  moves?: { daysAgo: number; days: number };
}

/** Somebody who works for requests in an office: a person of the demonstration by their address, or a name. */
export interface DemoStaff {
  who: string;
  hours: number;
  /** Away from and to, in days from the day the demonstration counts from. */
  away?: readonly [number, number];
}

export interface DemoOffice {
  id: string;
  head: string;
  staff: readonly DemoStaff[];
  closure?: { from: number; to: number; name: string };
}
