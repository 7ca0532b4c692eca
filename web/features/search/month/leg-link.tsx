import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { MonthAnswer, MonthEvent, MonthLeg } from '../../../../server/contracts/month.ts';
import { cityOf, statusLabels } from '../../../../server/contracts/labels.ts';
import { useNames } from '../../../app/names.tsx';
import { paths } from '../../../app/paths.ts';
import { LocalText, useLanguage } from '../../../ui/language.tsx';
import { flagOfKind, flagOfStatus } from '../../../../server/contracts/flags.ts';
import { SignalFlag } from '../../../ui/signal-flag/signal-flag.tsx';
import { useLegDates } from '../../../ui/use-leg-dates.ts';
import type { Dated } from './month-layout.ts';
import styles from './leg.module.css';

/** A leg of a month with the event it belongs to. */
export interface LegOfMonth extends Dated {
  leg: MonthLeg;
  event: MonthEvent;
}

export function legsOfMonth({ items }: MonthAnswer): LegOfMonth[] {
  return items.flatMap((event) =>
    event.legs.map((leg) => ({ leg, event, startsOn: leg.startsOn, endsOn: leg.endsOn })),
  );
}

/**
 * The way to an event from legs of it. On a bar there is room for little: its dates and its place are then told to
 * those who hear it, as what is seen of them is where the bar stands.
 */
export function LegLink({
  event,
  legs,
  told,
}: {
  event: MonthEvent;
  legs: readonly MonthLeg[];
  told: 'all' | 'title';
}) {
  const language = useLanguage();
  const names = useNames();
  const t = useTranslations('event');
  const legDates = useLegDates();
  const { status } = event;
  const placeOf = (leg: MonthLeg) =>
    [cityOf(leg, language), leg.country && names.country(leg.country)].filter(Boolean).join(', ') || t('online');
  const whereAndWhen = legs.map((leg) =>
    [placeOf(leg), legDates(leg, 'short'), leg.startTime].filter(Boolean).join(', '),
  );
  return (
    <Link to={paths.event(language, event)} className={styles['leg']} data-status={status} data-told={told}>
      <SignalFlag flag={status === 'scheduled' ? flagOfKind[event.kind] : flagOfStatus[status]} />
      <span className={styles['what']}>
        {status !== 'scheduled' && <strong className={styles['status']}>{statusLabels[status][language]}: </strong>}
        <span className={styles['name']}>
          <LocalText text={event.title} />
        </span>
        <span className={told === 'all' ? styles['where'] : 'visually-hidden'}> {whereAndWhen.join(' · ')}</span>
      </span>
    </Link>
  );
}
