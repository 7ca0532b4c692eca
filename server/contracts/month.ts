import { z } from './zod.ts';
import { calendarMonth } from './calendar-month.ts';
import { endpoint } from './endpoint.ts';
import { EventItem, EventLeg } from './events.ts';
import { EventSelection } from './search-query.ts';
import { CountryCode, Label, LocalDate } from './shapes.ts';

const CalendarMonth = z
  .string()
  .regex(calendarMonth, 'is not a month from 1990-01 to 2099-12')
  .meta({ id: 'CalendarMonth', description: 'A month from 1990-01 to 2099-12', example: '2027-03' });

const dates = { precision: EventLeg.shape.precision, startsOn: LocalDate, endsOn: LocalDate };

export const MonthLeg = EventLeg.pick({ id: true, country: true, city: true, cityEn: true, startTime: true })
  .extend(dates)
  .meta({ id: 'MonthLeg' });
export type MonthLeg = z.infer<typeof MonthLeg>;

export const MonthEvent = EventItem.pick({ id: true, slug: true, title: true, kind: true, status: true, mode: true })
  .extend({ legs: z.array(MonthLeg).meta({ description: 'Those that touch the month, in order of time' }) })
  .meta({ id: 'MonthEvent' });
export type MonthEvent = z.infer<typeof MonthEvent>;

export const MonthHoliday = z
  .object({ country: CountryCode, day: LocalDate, name: Label })
  .meta({ id: 'MonthHoliday' });
export type MonthHoliday = z.infer<typeof MonthHoliday>;

export const MonthAnswer = z
  .object({
    month: CalendarMonth,
    total: z.int().meta({ description: 'Events of the selection with a leg in the month' }),
    items: z.array(MonthEvent).meta({ description: 'All of them, by their first leg in the month' }),
    holidays: z
      .array(MonthHoliday)
      .meta({ description: 'Public holidays of Belgium and of the countries of the selection' }),
    next: z.object(dates).optional().meta({
      description: 'Only of an empty month: the dates of the first leg of the selection that begins after it',
    }),
  })
  .meta({ id: 'MonthAnswer' });
export type MonthAnswer = z.infer<typeof MonthAnswer>;

export const eventsOfMonth = endpoint({
  id: 'eventsOfMonth',
  method: 'GET',
  path: '/api/v1/months/{month}',
  summary: 'A month of a selection, with every leg that touches it',
  description:
    'Not in pages: a month has as many events as it has. `from` and `to` narrow the month; without `past` it holds what runs ' +
    'now and is to come.',
  tag: 'Events',
  callers: 'everyone',
  params: z.strictObject({ month: CalendarMonth }),
  query: EventSelection,
  answer: MonthAnswer,
  problems: ['badRequest'],
  sharedCacheSeconds: 60,
});
