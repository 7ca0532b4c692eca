import type { EventLeg } from '../../server/contracts/events.ts';

/** The times of a leg as clocks in some zone show them, and by how many days their dates differ from the local ones. */
export interface TimesIn {
  from: string;
  to: string;
  startDays: number;
  endDays: number;
}

export const homeZone = 'Europe/Brussels';
/** The country of that clock, where nobody has to be told whose time is meant. */
export const homeCountry = 'BE';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Only of a leg whose times are known. */
export function timesIn(
  leg: Pick<EventLeg, 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn'>,
  timeZone: string,
): TimesIn | undefined {
  const { startsAt, endsAt, startsOn, endsOn } = leg;
  if (!startsAt || !endsAt || !startsOn || !endsOn) return undefined;
  const [start, end] = [onClock(startsAt, timeZone), onClock(endsAt, timeZone)];
  return {
    from: start.time,
    to: end.time,
    startDays: daysApart(startsOn, start.day),
    endDays: daysApart(endsOn, end.day),
  };
}

/** The last part of a zone as people read it: `New York`. */
export function nameOfZone(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

function onClock(instant: string, timeZone: string): { day: string; time: string } {
  let clock = clocks.get(timeZone);
  if (!clock) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    clocks.set(timeZone, (clock = new Intl.DateTimeFormat('en-GB', { ...digits, hourCycle: 'h23', timeZone })));
  }
  const parts = new Map(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return { day: `${of('year')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}` };
}

function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}
