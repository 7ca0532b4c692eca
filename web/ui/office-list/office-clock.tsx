import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import type { localTimes } from '../../../server/contracts/offices.ts';
import { formatDate } from '../dates.ts';
import { useLanguage } from '../language.tsx';

/** What the clock of an office says, and that of Belgium, when the page was made. */
export type OfficeClock = AnswerOf<typeof localTimes>['items'][number] & { belgianDay: string };

/** The clocks of some offices out of all, by their ids. */
export function clocksOf(
  times: AnswerOf<typeof localTimes>,
  offices: readonly { id: string }[],
): Record<string, OfficeClock> {
  const wanted = new Set(offices.map(({ id }) => id));
  return Object.fromEntries(
    times.items
      .filter(({ office }) => wanted.has(office))
      .map((one) => [one.office, { ...one, belgianDay: times.belgium.day }]),
  );
}

/**
 * "Nu 17:05 in Tokio, 8 uur later dan in België"; with the day where it is another one than here, and without the city
 * where that stands beside it.
 */
export function ClockLine({ clock, city }: { clock: OfficeClock; city?: string }) {
  const t = useTranslations('places');
  const language = useLanguage();
  const { time, day, belgianDay, minutesAhead, utcOffset } = clock;
  const apart = Math.abs(minutesAhead);
  const difference = t('hours', { hours: Math.floor(apart / 60), minutes: String(apart % 60) });
  return (
    <>
      <time dateTime={`${day}T${time}${utcOffset}`}>
        {[
          t('timeNow', { time }),
          city !== undefined && t('inCity', { city }),
          day !== belgianDay && `(${formatDate(day, language, 'weekday')})`,
        ]
          .filter(Boolean)
          .join(' ')}
      </time>
      {', '}
      {minutesAhead === 0 ? t('sameTime') : t(minutesAhead > 0 ? 'later' : 'earlier', { difference })}
    </>
  );
}
