import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EventLeg } from '../../../server/contracts/events.ts';
import { cityOf } from '../../../server/contracts/labels.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type TimesIn, homeCountry, homeZone, nameOfZone, timesIn } from '../../ui/leg-times.ts';
import styles from './route.module.css';

/**
 * Local time first, then Belgian time where it is another one. A script adds the reader's own clock where that shows neither.
 */
export function LegTimes({ leg }: { leg: EventLeg }) {
  const t = useTranslations('eventPage');
  const language = useLanguage();
  const inWords = useTimesInWords();
  const own = useOwnZone();
  const home = timesIn(leg, homeZone);
  if (!home || !leg.startTime || !leg.endTime) return null;
  const local = { from: leg.startTime, to: leg.endTime, startDays: 0, endDays: 0 };
  const here = own === undefined ? undefined : timesIn(leg, own);
  const isOther = !same(home, local);
  const isOwn = own !== undefined && here !== undefined && !same(here, home) && !same(here, local);
  const place = cityOf(leg, language) ?? nameOfZone(leg.timeZone);
  return (
    <p className={styles['times']}>
      {isOther ? (
        <>
          <span>
            {t('localTime', { time: inWords(local) })} <span className={styles['zone']}>({place})</span>
          </span>{' '}
          <span className={styles['home']}>
            <span aria-hidden="true">· </span>
            {t('belgianTime', { time: inWords(home) })}
          </span>
        </>
      ) : (
        <span>{leg.country === homeCountry ? inWords(local) : t('onBelgianTime', { time: inWords(local) })}</span>
      )}{' '}
      {isOwn && (
        <span className={styles['home']} data-own-clock>
          <span aria-hidden="true">· </span>
          {t('ownTime', { time: inWords(here), zone: nameOfZone(own) })}
        </span>
      )}
    </p>
  );
}

/** `23:00–02:00 (einde +1 dag)`: times, and where their dates are others than the local ones. */
function useTimesInWords(): (times: TimesIn) => string {
  const t = useTranslations('eventPage');
  const days = (count: number) => t('days', { sign: count > 0 ? '+' : '−', count: Math.abs(count) });
  return ({ from, to, startDays, endDays }) => {
    const range = `${from}–${to}`;
    if (startDays === 0 && endDays === 0) return range;
    if (startDays === endDays) return `${range} (${days(startDays)})`;
    const shifts = [
      startDays === 0 ? '' : t('startShift', { days: days(startDays) }),
      endDays === 0 ? '' : t('endShift', { days: days(endDays) }),
    ];
    return `${range} (${shifts.filter(Boolean).join(', ')})`;
  };
}

/** The zone of the reader's own clock, once a script can ask for it. */
function useOwnZone(): string | undefined {
  const [zone, setZone] = useState<string>();
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return zone;
}

function same(a: TimesIn, b: TimesIn): boolean {
  return a.from === b.from && a.to === b.to && a.startDays === b.startDays && a.endDays === b.endDays;
}
