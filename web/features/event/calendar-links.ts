import type { EventLeg } from '../../../server/contracts/events.ts';
import { addDays } from '../../ui/dates.ts';
import { isExact } from '../../ui/use-leg-dates.ts';

/** What a calendar program is handed in the address of its own page for a new appointment. */
export interface Appointment {
  title: string;
  place: string;
  text: string;
}

export const calendarHosts = {
  google: 'calendar.google.com',
  outlook: 'outlook.live.com',
  office: 'outlook.office.com',
} as const;
export type CalendarProgram = keyof typeof calendarHosts;

/**
 * Address at which a program offers one leg as a new appointment; none for a leg whose days are not known. Google takes
 * wall clock and zone, Outlook the moments themselves. Whole days end on the day after the last one, at both.
 */
export function calendarLink(program: CalendarProgram, leg: EventLeg, about: Appointment): string | undefined {
  const times = timesOf(leg);
  if (!times) return undefined;
  return program === 'google' ? googleLink(times, about) : outlookLink(calendarHosts[program], times, about);
}

type Times =
  | { wholeDays: true; start: string; end: string }
  | { wholeDays: false; startsAt: string; endsAt: string; localStart: string; localEnd: string; timeZone: string };

function timesOf(leg: EventLeg): Times | undefined {
  const { precision, startsOn, endsOn, startTime, endTime, startsAt, endsAt, timeZone } = leg;
  if (!isExact({ precision }) || !startsOn || !endsOn) return undefined;
  if (precision === 'day') return { wholeDays: true, start: startsOn, end: addDays(endsOn, 1) };
  if (!startTime || !endTime || !startsAt || !endsAt) return undefined;
  const [localStart, localEnd] = [`${startsOn}T${startTime}:00`, `${endsOn}T${endTime}:00`];
  return { wholeDays: false, startsAt, endsAt, localStart, localEnd, timeZone };
}

function googleLink(times: Times, { title, place, text }: Appointment): string {
  const bare = (value: string) => value.replaceAll(/[-:]/g, '');
  const dates = times.wholeDays
    ? `${bare(times.start)}/${bare(times.end)}`
    : `${bare(times.localStart)}/${bare(times.localEnd)}`;
  const search = new URLSearchParams({ action: 'TEMPLATE', text: title, dates });
  if (!times.wholeDays) search.set('ctz', times.timeZone);
  if (place) search.set('location', place);
  search.set('details', text);
  return `https://${calendarHosts.google}/calendar/render?${search}`;
}

function outlookLink(host: string, times: Times, { title, place, text }: Appointment): string {
  const search: [string, string][] = [
    ['path', '/calendar/action/compose'],
    ['rru', 'addevent'],
    ['subject', title],
    ...(times.wholeDays
      ? ([
          ['startdt', times.start],
          ['enddt', times.end],
          ['allday', 'true'],
          ['freebusy', 'free'],
        ] as const)
      : ([
          ['startdt', times.startsAt],
          ['enddt', times.endsAt],
        ] as const)
    ).map(([name, value]): [string, string] => [name, value]),
    ...(place ? [['location', place] as [string, string]] : []),
    ['body', text],
  ];
  // It reads a plus sign as a plus sign, not as a space.
  const pairs = search.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://${host}/calendar/deeplink/compose?${pairs.join('&')}`;
}
