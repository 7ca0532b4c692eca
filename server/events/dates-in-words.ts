import type { Label } from '../contracts/shapes.ts';
import type { Language } from '../contracts/words.ts';
import type { LegEntry } from './event-entry.ts';

type Dates = Pick<LegEntry, 'precision' | 'startsOn' | 'endsOn' | 'startTime' | 'endTime'>;

const locales = { nl: 'nl-BE', en: 'en-GB' } as const;
const unknown: Label = { nl: 'datum niet bekend', en: 'date not known' };

/** When a leg is, as exact as it is known and not more, in both languages. */
export function datesInWords(leg: Dates): Label {
  return { nl: datesIn('nl', leg), en: datesIn('en', leg) };
}

function datesIn(language: Language, { precision, startsOn, endsOn, startTime, endTime }: Dates): string {
  if (startsOn === undefined || endsOn === undefined) return unknown[language];
  const year = startsOn.slice(0, 4);
  const quarter = Math.ceil(Number(startsOn.slice(5, 7)) / 3);
  const day = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales[language], options);
  switch (precision) {
    case 'year':
      return year;
    case 'quarter':
      return language === 'nl' ? `${quarter}e kwartaal ${year}` : `quarter ${quarter} of ${year}`;
    case 'month':
      return day({ month: 'long', year: 'numeric' }).format(Temporal.PlainDate.from(startsOn));
    case 'week': {
      const first = day(whole).format(Temporal.PlainDate.from(startsOn));
      return language === 'nl' ? `week van ${first}` : `week of ${first}`;
    }
    case 'day':
    case 'time':
    case 'unknown': {
      const [from, to] = [Temporal.PlainDate.from(startsOn), Temporal.PlainDate.from(endsOn)];
      const days = day({ weekday: 'short', ...whole })
        .formatRange(from, to)
        .replaceAll('\u2009', ' ');
      return startTime === undefined ? days : `${days}, ${startTime}–${endTime}`;
    }
  }
}

const whole = { day: 'numeric', month: 'long', year: 'numeric' } as const;
