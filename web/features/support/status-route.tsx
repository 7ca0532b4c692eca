import { useTranslations } from 'use-intl';
import type { SupportSummary } from '../../../server/contracts/support.ts';
import { formatMomentDay } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { routeOf } from './route-of.ts';
import styles from './status-route.module.css';

/** Where a request stands, as a route with the day of every stop; where it is now, the state in words. */
export function StatusRoute({ request }: { request: Pick<SupportSummary, 'state' | 'reached' | 'reference'> }) {
  const t = useTranslations('support');
  const language = useLanguage();
  return (
    <ol className={styles['route']} aria-label={t('routeOf', { reference: request.reference })}>
      {routeOf(request).map(({ stop, place, at }) => (
        <li key={stop} data-place={place} aria-current={place === 'here' ? 'step' : undefined}>
          <span className={styles['mark']} aria-hidden="true" />
          <span className={styles['stop']}>
            {t(`stops.${stop}`)}
            {place === 'past' && <span className="visually-hidden">: {t('passed')}</span>}
            {place === 'never' && <span className="visually-hidden">: {t('neverReached')}</span>}
          </span>{' '}
          {place === 'here' && !isSameWord(t(`stops.${stop}`), t(`states.${request.state}`)) && (
            <strong className={styles['state']}>{t(`states.${request.state}`)}</strong>
          )}{' '}
          {at !== undefined && (
            <time dateTime={at} className={styles['day']}>
              {formatMomentDay(at, language)}
            </time>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Whether the state says no more than the stop it is at. */
function isSameWord(stop: string, state: string): boolean {
  return stop.toLowerCase() === state.toLowerCase();
}
