import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { BoardEntry as Entry, BoardEvent } from '../../../server/contracts/board.ts';
import { statusLabels } from '../../../server/contracts/labels.ts';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { isoWeekOf } from '../../ui/dates.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { flagOfKind, flagOfStatus } from '../../../server/contracts/flags.ts';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import styles from './board-table.module.css';
import { certaintyOf } from './certainty.ts';

/** An event in a cell: its flag, week and title. Its edge says how sure the date is, its ground whether it is public. */
export function BoardEntry({
  entry,
  event,
  showCountries,
}: {
  entry: Entry;
  event: BoardEvent;
  showCountries: boolean;
}) {
  const t = useTranslations('board');
  const language = useLanguage();
  const names = useNames();
  const legDates = useLegDates();
  const dates = legDates(entry, 'short');
  const when = useWeeks()(entry);
  return (
    <li>
      <Link
        to={paths.event(language, event)}
        className={styles['entry']}
        data-certainty={certaintyOf[entry.precision]}
        data-plan={event.audience && true}
        title={`${event.title[language] ?? event.title.nl} · ${names.kind(event.kind)} · ${dates}`}
      >
        <span className={styles['when']}>
          <SignalFlag flag={flagOfKind[event.kind]} />
          {event.status !== 'scheduled' && event.status !== 'cancelled' && (
            <>
              <SignalFlag flag={flagOfStatus[event.status]} />
              <span className="visually-hidden">{statusLabels[event.status][language]}</span>
            </>
          )}
          <span aria-hidden="true">{when}</span>
          <span className="visually-hidden">
            {dates}, {event.audience ? t('planHidden') : ''}
          </span>
        </span>{' '}
        <span className={styles['title']}>
          <LocalText text={event.title} />
        </span>
        {showCountries && entry.countries.length > 0 && (
          <span className={styles['codes']}> {entry.countries.join(' ')}</span>
        )}
      </Link>
    </li>
  );
}

/** When in its month something falls, as short as can be: its ISO weeks, or its quarter. */
function useWeeks(): (entry: Entry) => string {
  const t = useTranslations('board');
  return ({ precision, startsOn, endsOn }) => {
    switch (precision) {
      case 'year':
      case 'month':
        return '';
      case 'quarter':
        return t('shortQuarter', { quarter: Math.ceil(Number(startsOn.slice(5, 7)) / 3) });
      case 'week':
      case 'day':
      case 'time':
      case 'unknown': {
        const [from, to] = [isoWeekOf(startsOn).week, isoWeekOf(endsOn).week];
        return from === to ? t('week', { from }) : t('weeks', { from, to });
      }
    }
  };
}
