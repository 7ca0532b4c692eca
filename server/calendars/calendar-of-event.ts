import type { Language } from '../contracts/words.ts';
import type { Context } from '../context.ts';
import { eventRecord } from '../events/events.queries.ts';
import { goneOrNothing } from '../events/gone.queries.ts';
import { type Viewer } from '../kernel/audience.ts';
import { Problem } from '../kernel/problems.ts';
import { calendarDocument } from './calendar-document.ts';
import { type CalendarAnswer, lastModified } from './calendar-of-selection.ts';
import { calendarEntries } from './calendars.queries.ts';
import { pageOf } from './vevent.ts';

/**
 * @throws Problem `gone` for what everybody could see once, `notFound` when there is no such event for this viewer, or
 * none of its dates is known to the day
 */
export async function calendarOfEvent(
  context: Context,
  viewer: Viewer,
  id: string,
  language: Language,
): Promise<CalendarAnswer> {
  const event = await eventRecord(context.db, viewer, id);
  if (!event) throw await goneOrNothing(context.db, id);
  const entries = await calendarEntries(context.db, [id], language);
  if (entries.length === 0)
    throw new Problem(
      'notFound',
      'The dates of this event are not known to the day yet, so there is nothing to put in a calendar.',
    );
  const placement = { publicUrl: context.publicUrl, language };
  const document = calendarDocument(
    {
      name: event.title[language] ?? event.title.nl,
      description: event.organisers.map((organiser) => organiser.name[language]).join(', '),
      page: pageOf(event, placement),
      source: `${context.publicUrl}/events/${id}/calendar.ics?lang=${language}`,
    },
    entries,
  );
  return { body: document, ...lastModified(entries) };
}
