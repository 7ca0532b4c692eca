import { type CalendarOptions, usualOptions } from '../contracts/calendar-address.ts';
import type { Language } from '../contracts/words.ts';
import type { Context } from '../context.ts';
import { eventRecord } from '../events/events.queries.ts';
import { goneOrNothing } from '../events/gone.queries.ts';
import { type Viewer } from '../kernel/audience.ts';
import { Problem } from '../kernel/problems.ts';
import { calendarDocument } from './calendar-document.ts';
import type { CalendarAnswer } from './calendar-of-selection.ts';
import { calendarEntries, isGoneSince } from './calendars.queries.ts';
import { pageOf, titleOf } from './event-texts.ts';
import { windowOfEvent } from './window.ts';

/**
 * The calendar of one event; once it is taken down, for 60 days that its items are gone.
 * @throws Problem `gone` for what everybody could see once, `notFound` when there is no such event for this viewer, or
 * none of its dates is known to the day
 */
export async function calendarOfEvent(
  context: Context,
  viewer: Viewer,
  id: string,
  { lang: language = 'nl', ...chosen }: Partial<CalendarOptions> & { lang?: Language | undefined },
): Promise<CalendarAnswer> {
  const { db, publicUrl } = context;
  const event = await eventRecord(db, viewer, id);
  const window = windowOfEvent(context.clock.now());
  if (!event && !(await isGoneSince(db, id, window.goneAfter))) throw await goneOrNothing(db, id);
  const options = {
    per: chosen.per ?? usualOptions.per,
    deadlines: chosen.deadlines ?? usualOptions.deadlines,
    confirmed: chosen.confirmed ?? usualOptions.confirmed,
  };
  const entries = await calendarEntries(db, [id], { ...options, language, window });
  if (entries.length === 0)
    throw new Problem(
      'notFound',
      'The dates of this event are not known to the day yet, so there is nothing to put in a calendar.',
    );
  const search = new URLSearchParams({
    ...(options.per === 'event' && { per: 'event' }),
    ...(options.deadlines && { deadlines: 'true' }),
    ...(options.confirmed && { confirmed: 'true' }),
    lang: language,
  });
  const body = calendarDocument(
    {
      name: event ? titleOf(event, language) : 'Verover de wereld',
      description: event?.organisers.map((organiser) => organiser.name[language]).join(', ') ?? 'Verover de wereld',
      page: event ? pageOf(event, { publicUrl, language }) : `${publicUrl}/${language}`,
      source: `${publicUrl}/events/${id}/calendar.ics?${search.toString()}`,
    },
    entries,
  );
  const changedAt = Math.max(...entries.map((entry) => entry.changedAt));
  return {
    body,
    fileName: `${event?.slug ?? 'verover-de-wereld'}.ics`,
    lastModified: new Date(changedAt).toISOString(),
  };
}
