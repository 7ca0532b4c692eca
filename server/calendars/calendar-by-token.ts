import type { Context } from '../context.ts';
import { publicViewer } from '../kernel/audience.ts';
import { today } from '../kernel/clock.ts';
import { Problem, nothingHere } from '../kernel/problems.ts';
import { type CalendarAnswer, calendarOfKnown } from './calendar-of-selection.ts';
import { chosenIn } from './my-calendars.ts';
import { calendarOfToken } from './personal-calendars.queries.ts';
import { noteFetch } from './personal-calendars.store.ts';

/**
 * A personal calendar. It is read as everybody reads, whatever its owner may see: an address is passed on, kept by other
 * companies' servers and shown in shared calendars.
 * @throws Problem `notFound` for a token nobody was given, `gone` for one that was revoked
 */
export async function calendarByToken(context: Context, token: string): Promise<CalendarAnswer> {
  const { db, clock, publicUrl } = context;
  const calendar = await calendarOfToken(db, token);
  if (!calendar) throw nothingHere();
  if (calendar.revoked_at !== null) throw new Problem('gone', 'The owner of this calendar revoked it.');
  const day = today(clock).toString();
  if (calendar.last_fetched_on !== day) await db.transaction().execute((trx) => noteFetch(trx, calendar.id, day));
  const { per, deadlines, confirmed, language, name } = calendar;
  const answer = await calendarOfKnown(context, publicViewer, {
    selection: chosenIn(calendar.selection),
    per,
    deadlines,
    confirmed,
    language,
    name,
    source: `${publicUrl}/calendar/${token}.ics`,
  });
  return { ...answer, lastModified: latest(answer.lastModified, calendar.changed_at) };
}

/** The later of the last change in calendars and of what its owner wishes. */
function latest(changed: string | undefined, wished: Temporal.Instant): string {
  if (changed === undefined) return wished.toString();
  return Temporal.Instant.compare(changed, wished) < 0 ? wished.toString() : changed;
}
