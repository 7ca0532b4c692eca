import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { EventDetail, EventLeg } from '../../../server/contracts/events.ts';
import { cityOf } from '../../../server/contracts/labels.ts';
import type { Office } from '../../../server/contracts/offices.ts';
import type { Country } from '../../../server/contracts/reference-data.ts';
import { paths } from '../../app/paths.ts';
import { formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { isExact, useLegDates } from '../../ui/use-leg-dates.ts';
import { LegTimes } from './leg-times.tsx';
import styles from './route.module.css';

/** The legs in order: dates as exact as they are known, local and Belgian time, place, and the office that supports it. */
export function Route({
  event,
  countries,
  offices,
}: {
  event: EventDetail;
  countries: readonly Country[];
  offices: readonly Office[];
}) {
  const t = useTranslations('event');
  const dates = useTranslations('dates');
  const legDates = useLegDates();
  const { legs } = event;
  const isOff = event.status === 'cancelled' || event.status === 'postponed';
  return (
    <ol className={styles['route']} data-single={legs.length === 1 || undefined}>
      {legs.map((leg, index) => (
        <li key={leg.id} className={styles['leg']}>
          {legs.length > 1 && (
            <span className={styles['number']} aria-label={t('leg', { number: index + 1 })} role="img">
              {index + 1}
            </span>
          )}
          <div>
            <p className={styles['legDates']} data-imprecise={!isExact(leg) || undefined}>
              {isOff ? <s>{legDates(leg)}</s> : legDates(leg)}
            </p>
            {event.status === 'rescheduled' && leg.was && <Was days={leg.was} />}
            {!isExact(leg) && leg.precision !== 'unknown' && <p className="hint">{dates('imprecise')}</p>}
            {!isOff && <LegTimes leg={leg} />}
            <Place leg={leg} country={countries.find((one) => one.code === leg.country)} event={event} />
            <Supporters leg={leg} event={event} offices={offices} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The days it was on first. */
function Was({ days }: { days: NonNullable<EventLeg['was']> }) {
  const t = useTranslations('eventPage');
  const language = useLanguage();
  return (
    <p className={styles['moved']}>
      {t('was')} <s>{formatRange(days.startsOn, days.endsOn, language)}</s>
    </p>
  );
}

function Place({ leg, country, event }: { leg: EventLeg; country: Country | undefined; event: EventDetail }) {
  const t = useTranslations('event');
  const language = useLanguage();
  const movedOnline = event.status === 'moved_online';
  return (
    <>
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
      {leg.onlineUrl && event.status !== 'cancelled' && (
        <p>
          <a href={leg.onlineUrl} rel="external">
            {t('joinOnline')}
          </a>{' '}
          <span className={styles['venue']}>({new URL(leg.onlineUrl).host})</span>
        </p>
      )}
    </>
  );
}

/** The offices that support the event and answer for the country of this leg. */
function Supporters({ leg, event, offices }: { leg: EventLeg; event: EventDetail; offices: readonly Office[] }) {
  const t = useTranslations('event');
  const language = useLanguage();
  const supporting = (event.supportedBy ?? []).filter(({ id }) =>
    offices.some((office) => office.id === id && leg.country && office.jurisdiction.includes(leg.country)),
  );
  if (supporting.length === 0) return null;
  return (
    <p className={styles['supporters']}>
      {t('supportedBy', { cities: supporting.map(({ city }) => `FIT ${city[language]}`).join(', ') })}
    </p>
  );
}
