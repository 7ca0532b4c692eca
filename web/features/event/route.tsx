import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { EventLeg } from '../../../server/contracts/events.ts';
import { cityOf } from '../../../server/contracts/labels.ts';
import type { Country } from '../../../server/contracts/reference-data.ts';
import { paths } from '../../app/paths.ts';
import { belgianTime } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { isExact, useLegDates } from '../../ui/use-leg-dates.ts';
import styles from './event.module.css';

/** The legs in order: place, dates as exact as they are known, local time first and Belgian time beside it. */
export function Route({
  legs,
  countries,
  movedOnline,
}: {
  legs: readonly EventLeg[];
  countries: readonly Country[];
  /** Whether nobody is expected there any more. */
  movedOnline: boolean;
}) {
  const t = useTranslations('event');
  const dates = useTranslations('dates');
  const language = useLanguage();
  const legDates = useLegDates();
  return (
    <ol className={styles['route']} data-single={legs.length === 1 || undefined}>
      {legs.map((leg, index) => {
        const country = countries.find((one) => one.code === leg.country);
        return (
          <li key={leg.id} className={styles['leg']}>
            {legs.length > 1 && (
              <span className={styles['number']} aria-label={t('leg', { number: index + 1 })} role="img">
                {index + 1}
              </span>
            )}
            <div>
              <p className={styles['legDates']} data-imprecise={!isExact(leg) || undefined}>
                {legDates(leg)}
              </p>
              {!isExact(leg) && leg.precision !== 'unknown' && <p className="hint">{dates('imprecise')}</p>}
              <LegTimes leg={leg} />
              <p>
                {movedOnline && (country || leg.city) && (
                  <>
                    <strong>{t('online')}</strong>, {t('firstIn')}{' '}
                  </>
                )}
                {leg.city && <strong>{cityOf(leg, language)}</strong>}
                {leg.city && country && ', '}
                {country && <Link to={paths.country(language, country.slug)}>{country.name[language]}</Link>}
                {country && ' '}
                {country && <span className="code">{country.code}</span>}
                {!leg.city && !country && t('online')}
              </p>
              {leg.venue && !movedOnline && <p className={styles['venue']}>{leg.venue}</p>}
              {leg.onlineUrl && (
                <p>
                  <a href={leg.onlineUrl}>{t('joinOnline')}</a>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function LegTimes({ leg }: { leg: EventLeg }) {
  const t = useTranslations('dates');
  const language = useLanguage();
  const home = belgianTime(leg, language);
  if (!home) return null;
  const local = `${leg.startTime}–${leg.endTime}`;
  const there = cityOf(leg, language) ?? leg.timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  const shift = home.days > 0 ? t('nextDay') : home.days < 0 ? t('previousDay') : '';
  if (`${home.from}–${home.to}` === local) return <p>{local}</p>;
  return (
    <p>
      {t('localTime', { time: local })} <span className={styles['zone']}>({there})</span>
      <br />
      <span className={styles['home']}>
        {t('belgianTime', { time: `${home.from}–${home.to}` })} {shift}
      </span>
    </p>
  );
}
