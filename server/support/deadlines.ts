import {
  type WorkingCalendar,
  addWorkingDays,
  addWorkingMinutes,
  workingMinutesBetween,
} from '../capacity/working-calendar.ts';
import { supportNorms } from '../contracts/support-words.ts';
import type { Move } from './request-lifecycle.ts';

/** When the office is expected to act, on its own clock. Null where nothing is waited for. */
export interface Deadlines {
  /** Its next step. */
  due: Temporal.Instant | null;
  /** Its whole answer. */
  answer: Temporal.Instant | null;
  /** Working minutes it had left when its clock stopped. */
  paused: number | null;
}

const none: Deadlines = { due: null, answer: null, paused: null };

/** What a move does to the clock of the office. */
export function deadlinesAfter(
  move: Move,
  before: Deadlines,
  { calendar, now }: { calendar: WorkingCalendar; now: Temporal.Instant },
): Deadlines {
  const within = (days: number) => addWorkingDays(calendar, now, days);
  const both = (answer: Temporal.Instant): Deadlines => ({ due: answer, answer, paused: null });
  if (move === 'submit') return { ...both(within(supportNorms.answerDays)), due: within(supportNorms.firstReplyDays) };
  if (move === 'take') return both(before.answer ?? within(supportNorms.answerDays));
  if (move === 'ask') {
    const until = before.answer ?? before.due ?? now;
    return { ...none, paused: Math.round(workingMinutesBetween(calendar, now, until)) };
  }
  if (move === 'inform') return both(addWorkingMinutes(calendar, now, before.paused ?? 0));
  if (move === 'counter' || move === 'question') return both(within(supportNorms.counterDays));
  if (move === 'reconsider') return both(within(supportNorms.answerDays));
  return none;
}
