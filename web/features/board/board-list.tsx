import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Board, BoardEntry, BoardEvent } from '../../../server/contracts/board.ts';
import { statusLabels } from '../../../server/contracts/labels.ts';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { formatMonth } from '../../ui/dates.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { flagOfKind } from '../../../server/contracts/flags.ts';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import styles from './board-list.module.css';
import { certaintyOf } from './certainty.ts';

/** The same board month by month, for screens on which its table would be too wide. */
export function BoardList({ board }: { board: Board }) {
  const t = useTranslations('board');
  const language = useLanguage();
  const events = new Map(board.events.map((event) => [event.id, event]));
  return (
    <div className={styles['list']}>
      {board.months.map(({ month, count }) =>
        count === 0 ? null : (
          <section key={month ?? 'none'} aria-labelledby={`month-${month ?? 'none'}`}>
            <h2 id={`month-${month ?? 'none'}`}>
              {month ? formatMonth(month, language) : t('noMonthOf', { year: String(board.year) })}{' '}
              <span className={styles['inMonth']}>{t('inMonth', { count })}</span>
            </h2>
            <ul>
              {entriesOf(board, month).map((entry) => {
                const event = events.get(entry.event);
                return event && <Item key={entry.event} entry={entry} event={event} />;
              })}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

function Item({ entry, event }: { entry: BoardEntry; event: BoardEvent }) {
  const plan = useTranslations('plan');
  const language = useLanguage();
  const names = useNames();
  const legDates = useLegDates();
  return (
    <li className={styles['item']} data-certainty={certaintyOf[entry.precision]} data-plan={event.audience && true}>
      <p className={styles['itemDates']}>
        <span className={styles['itemDate']}>{legDates(entry, 'short')}</span>{' '}
        {entry.countries.map((code) => (
          <span key={code} className="code">
            {code}
          </span>
        ))}{' '}
        {event.audience && <strong className="tag tag-land">{plan('tag')}</strong>}{' '}
        {event.status !== 'scheduled' && <span className="tag">{statusLabels[event.status][language]}</span>}
      </p>
      <Link to={paths.event(language, event)}>
        <LocalText text={event.title} />
      </Link>
      <p className={styles['itemWho']}>
        <SignalFlag flag={flagOfKind[event.kind]} /> {names.kind(event.kind)}
        {event.organisers.length > 0 && ` · ${event.organisers.map(({ name }) => name[language]).join(' · ')}`}
      </p>
    </li>
  );
}

/** Every event of a month once, whatever lines it stands in. */
function entriesOf({ lines }: Board, month: string | undefined): BoardEntry[] {
  const byEvent = new Map<string, BoardEntry>();
  const entries = lines.flatMap((line) =>
    line.cells.filter((cell) => cell.month === month).flatMap((cell) => cell.entries),
  );
  for (const entry of entries) {
    const known = byEvent.get(entry.event);
    byEvent.set(entry.event, known ? { ...known, ...both(known, entry) } : entry);
  }
  return [...byEvent.values()].toSorted((a, b) => (a.startsOn + a.event < b.startsOn + b.event ? -1 : 1));
}

function both(a: BoardEntry, b: BoardEntry): Pick<BoardEntry, 'startsOn' | 'endsOn' | 'countries'> {
  return {
    startsOn: a.startsOn < b.startsOn ? a.startsOn : b.startsOn,
    endsOn: a.endsOn > b.endsOn ? a.endsOn : b.endsOn,
    countries: [...new Set([...a.countries, ...b.countries])],
  };
}
