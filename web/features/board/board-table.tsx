import { useTranslations } from 'use-intl';
import type { Board, BoardEvent, BoardLine } from '../../../server/contracts/board.ts';
import { formatMonth, weeksOfMonth } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { BoardEntry } from './board-entry.tsx';
import styles from './board-table.module.css';

/** So many events of a month stand open in a cell; the rest unfolds. */
const openInCell = 6;

/** Lines by months, as a table: every cell a list of links, the first column and the heads stay in sight. */
export function BoardTable({ board }: { board: Board }) {
  const t = useTranslations('board');
  const language = useLanguage();
  const { year, rows, lines, months, total } = board;
  const events = new Map(board.events.map((event) => [event.id, event]));
  return (
    <div className={styles['scroll']} role="region" aria-label={t('title', { year })}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('caption', { rows: t(rows).toLowerCase() })}</caption>
        <thead>
          <tr>
            <th scope="col">{t(rows)}</th>
            {months.map(({ month, count }) => (
              <th key={month ?? 'none'} scope="col" data-odd={isOdd(month)}>
                <span className={styles['month']}>{month ? formatMonth(month, language, 'short') : t('noMonth')}</span>{' '}
                <span className={styles['count']}>
                  <span aria-hidden="true">{count === 0 ? '–' : count}</span>
                  <span className="visually-hidden">{t('inMonth', { count })}</span>
                </span>{' '}
                {month && <Weeks month={month} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.code ?? 'none'} line={line} months={months} events={events} rows={rows} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {t('together')} {total}
            </th>
            {months.map(({ month, count }) => (
              <td key={month ?? 'none'} data-odd={isOdd(month)}>
                {count}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface LineProps {
  line: BoardLine;
  months: Board['months'];
  events: ReadonlyMap<string, BoardEvent>;
  rows: Board['rows'];
}

function Line({ line, months, events, rows }: LineProps) {
  const t = useTranslations('board');
  const language = useLanguage();
  const none = { organiser: t('noOrganiser'), country: t('noCountry'), sector: t('noSector') }[rows];
  const cells = new Map(line.cells.map((cell) => [cell.month, cell.entries]));
  return (
    <tr>
      <th scope="row">
        {rows === 'country' && line.code && <span className="code">{line.code}</span>} {line.label?.[language] ?? none}{' '}
        <span className={styles['count']}>{line.count}</span>
      </th>
      {months.map(({ month }) => {
        const entries = (cells.get(month) ?? []).flatMap((entry) => {
          const event = events.get(entry.event);
          return event
            ? [<BoardEntry key={entry.event} entry={entry} event={event} showCountries={rows !== 'country'} />]
            : [];
        });
        return (
          <td key={month ?? 'none'} data-odd={isOdd(month)}>
            {entries.length > 0 && <ul className={styles['entries']}>{entries.slice(0, openInCell)}</ul>}
            {entries.length > openInCell && (
              <details className={styles['rest']}>
                <summary>{t('more', { count: entries.length - openInCell })}</summary>
                <ul className={styles['entries']}>{entries.slice(openInCell)}</ul>
              </details>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** First and last ISO week of a month. */
function Weeks({ month }: { month: string }) {
  const t = useTranslations('board');
  const weeks = weeksOfMonth(month).map((week) => Number(week.slice(-2)));
  return <span className={styles['weeks']}>{t('weeks', { from: weeks[0] ?? 0, to: weeks.at(-1) ?? 0 })}</span>;
}

/** The neatline under the months: odd ones dark. */
function isOdd(month: string | undefined): boolean | undefined {
  return (month !== undefined && Number(month.slice(5)) % 2 === 1) || undefined;
}
