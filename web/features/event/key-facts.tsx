import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { cityOf, statusLabels } from '../../../server/contracts/labels.ts';
import { useNames } from '../../app/names.tsx';
import { formatDate, formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import { isExact, useLegDates } from '../../ui/use-leg-dates.ts';
import styles from './key-facts.module.css';
import { type Standing } from './standing.ts';

/** What one decides by, all of one size: when, where, and until when one can register. */
export function KeyFacts({ event, standing }: { event: EventDetail; standing: Standing }) {
  const t = useTranslations('eventPage');
  const e = useTranslations('event');
  const language = useLanguage();
  const isOff = event.status === 'cancelled' || event.status === 'postponed';
  const when = useWhen(event);
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{t('when')}</dt>
        <dd>{isOff ? <s>{when}</s> : when}</dd>
        {event.status === 'postponed' && <dd className={styles['more']}>{t('newDateUnknown')}</dd>}
      </div>
      <div>
        <dt>{t('where')}</dt>
        <dd>
          <Where event={event} />
        </dd>
      </div>
      {event.status === 'full' && !standing.over ? (
        <div>
          <dt>{e('registration')}</dt>
          <dd>{statusLabels.full[language]}</dd>
        </div>
      ) : (
        <Deadline standing={standing} />
      )}
    </dl>
  );
}

function Deadline({ standing: { deadline, opensOn } }: { standing: Standing }) {
  const t = useTranslations('eventPage');
  const event = useTranslations('event');
  const language = useLanguage();
  if (opensOn !== undefined)
    return (
      <div>
        <dt>{t('registerFrom')}</dt>
        <dd>{formatDate(opensOn, language)}</dd>
        {deadline && <dd className={styles['more']}>{t('until', { date: formatDate(deadline.date, language) })}</dd>}
      </div>
    );
  if (!deadline) return null;
  const { date, daysLeft, state } = deadline;
  return (
    <div data-state={state}>
      <dt>{state === 'closed' ? t('closedSince') : t('registerUntil')}</dt>
      <dd>
        {state === 'near' && <SignalFlag flag="U" />} {formatDate(date, language)}
      </dd>
      {state !== 'closed' && <dd className={styles['more']}>{event('daysLeft', { days: daysLeft })}</dd>}
    </div>
  );
}

/** The first and the last day of all legs, or what is known of them. */
function useWhen({ legs }: EventDetail): string {
  const language = useLanguage();
  const legDates = useLegDates();
  const exact = legs.filter((leg) => isExact(leg) && leg.startsOn && leg.endsOn);
  const [first] = legs;
  if (exact.length === legs.length) {
    const from = exact.map((leg) => leg.startsOn ?? '').toSorted()[0];
    const to = exact
      .map((leg) => leg.endsOn ?? '')
      .toSorted()
      .at(-1);
    if (from && to) return formatRange(from, to, language);
  }
  return first ? [...new Set(legs.map((leg) => legDates(leg)))].slice(0, 2).join(' – ') : '';
}

function Where({ event }: { event: EventDetail }) {
  const t = useTranslations('event');
  const language = useLanguage();
  const names = useNames();
  if (event.mode === 'online') return t('online');
  const places = event.legs.map(
    (leg) => cityOf(leg, language) ?? (leg.country ? names.country(leg.country) : t('online')),
  );
  const countries = [...new Set(event.legs.flatMap((leg) => leg.country ?? []))];
  return (
    <>
      {[...new Set(places)].join(', ')}{' '}
      {countries.map((code) => (
        <span key={code} className="code">
          {code}
        </span>
      ))}
    </>
  );
}
