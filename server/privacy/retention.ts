import { alertDays } from '../alerts/forget-outdated.ts';
import { sessionDays } from '../accounts/sign-in.ts';
import { leaveDays } from '../capacity/extend-weeks.ts';
import { importDays } from '../imports/imports.queries.ts';
import { type KeptSort, keptSorts } from '../contracts/privacy.ts';
import { newsDays } from '../support/notices.queries.ts';
import { caseDays } from '../contracts/visits.ts';

/** For how many days things about people are kept; the jobs hold to it, and the pages and docs/privacy.md tell it. */
export const daysKept = {
  /** An account, after its holder asked to erase it. */
  closing: 14,
  /** An account that nobody ever gave a name, a team or a password, and where nobody is signed in. */
  unused: 365,
  /** When somebody of an office is away; their hours are kept as long as they are on its sheet. */
  work: leaveDays,
  /** What was asked for an address that nobody confirmed; what was removed goes a day later. */
  unconfirmedAlerts: alertDays.unconfirmed,
  /** A link in a mail about alerts. */
  alertLinks: alertDays.links,
  /** Alerts of an address that takes no mails. */
  refusedAlerts: alertDays.refused,
  /** That an event is followed, after its last day. */
  followedEvents: alertDays.over,
  /** A session in which nothing is done. */
  sessions: sessionDays,
  /** A code to sign in with; it works for some minutes only. */
  codes: 1,
  /** An invitation, after it expired. */
  invitations: 90,
  /** A case attached to an official visit, after the visit, or after it was cancelled or withdrawn. */
  cases: caseDays,
  /** That a mail was sent, to whom and of which kind; what it said is emptied when it leaves. */
  mails: 90,
  /** An image or a document that no event and no draft uses any more. */
  files: 7,
  /** A file with events that was handed in, and what is told of it. */
  imports: importDays,
  /** News of requests for support, after it was mailed. */
  supportNews: newsDays,
} as const;

/** The same by sort of thing; what has no days is kept as long as the account. */
export const keptPeriods: readonly { sort: KeptSort; days?: number }[] = keptSorts.map((sort) => {
  const periods: Partial<Record<KeptSort, number>> = daysKept;
  const days = periods[sort];
  return { sort, ...(days === undefined ? {} : { days }) };
});
