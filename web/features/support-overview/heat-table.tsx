import { useTranslations } from 'use-intl';
import type { HeatMap, HeatRow, HeatSum } from '../../../server/contracts/support-overview.ts';
import { paths } from '../../app/paths.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type HeatChoice, searchOf } from './addresses.ts';
import { depthOf, takenOf } from './figures.tsx';
import { Figure, HolidayNote } from './heat-cell.tsx';
import heatCellStyles from './heat-cell.module.css';
import styles from './heat-map.module.css';

interface TableProps {
  map: HeatMap;
  choice: HeatChoice;
}

/** Where the requests behind a number stand: of an office or of all, in some of the weeks. */
export function useListBehind() {
  const language = useLanguage();
  return (first: string, weeks: number, office?: string) =>
    paths.overview(language, 'commitments', searchOf({ from: first, weeks: String(weeks), office }));
}

/** Offices by weeks. The first column and the heads stay in sight; sums stand at the end of each row and under all. */
export function HeatTable({ map, choice }: TableProps) {
  const t = useTranslations('overview');
  const language = useLanguage();
  const listBehind = useListBehind();
  const { weeks, rows, total } = map;
  const first = weeks[0]!.startsOn;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard
    <div className={styles['scroll']} role="region" aria-label={t('heatTitle')} tabIndex={0}>
      <table className={styles['heat']} data-wide={weeks.length > 16 || undefined}>
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('office')}</th>
            {weeks.map(({ week, startsOn }) => (
              <th key={week} scope="col" data-odd={Number(startsOn.slice(5, 7)) % 2 === 1 || undefined}>
                <span className={styles['week']}>{t('week', { week: Number(week.slice(-2)) })}</span>{' '}
                <span className={styles['monday']}>{formatDate(startsOn, language, 'short')}</span>
              </th>
            ))}
            <th scope="col">{t('together')}</th>
          </tr>
        </thead>
        {groupsOf(rows, choice).map(({ name, rows: inGroup }, index) => (
          <tbody key={name?.nl ?? index}>
            {choice.group === 'region' && (
              <tr className={styles['group']}>
                <th scope="rowgroup" colSpan={weeks.length + 2}>
                  <span>{name?.[language] ?? t('noRegion')}</span>
                </th>
              </tr>
            )}
            {inGroup.map((row) => (
              <Row key={row.office.id} row={row} map={map} choice={choice} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('together')}</th>
            {weeks.map((week) => (
              <td key={week.week}>
                <Figure of={week.total} layer={choice.layer} to={listBehind(week.startsOn, 1)} />
                <Unknown of={week.total} what="unknownOfficesLong" />
              </td>
            ))}
            <td>
              <Figure of={total} layer={choice.layer} to={listBehind(first, weeks.length)} />
              <Unknown of={total} what="unknownCellsLong" />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Row({ row, map, choice }: TableProps & { row: HeatRow }) {
  const language = useLanguage();
  const listBehind = useListBehind();
  const { office, country, cells, total } = row;
  return (
    <tr>
      <th scope="row">
        <span className={styles['city']}>{office.city[language]}</span> <span className="code">{country}</span>
      </th>
      {cells.map((cell, index) => {
        const { week, startsOn } = map.weeks[index]!;
        return (
          <td
            key={week}
            data-band={cell.band}
            data-depth={cell.band === 'over' ? undefined : depthOf(takenOf(cell), cell.capacity)}
            data-closed={cell.workingDays === 0 || undefined}
          >
            <Figure of={cell} layer={choice.layer} to={listBehind(startsOn, 1, office.id)} />
            <HolidayNote cell={cell} />
          </td>
        );
      })}
      <td>
        <Figure of={total} layer={choice.layer} to={listBehind(map.weeks[0]!.startsOn, map.weeks.length, office.id)} />
        {total.band !== 'unknown' && <Unknown of={total} what="unknownWeeksLong" />}
      </td>
    </tr>
  );
}

/** How much of a sum is not known. */
function Unknown({ of, what }: { of: HeatSum; what: 'unknownWeeksLong' | 'unknownOfficesLong' | 'unknownCellsLong' }) {
  const t = useTranslations('overview');
  const count = of.unknown;
  if (count === 0) return null;
  return (
    <span className={heatCellStyles['holidays']} title={t(what, { count })}>
      <span aria-hidden="true">{t('unknownWeeks', { count })}</span>
      <span className="visually-hidden">, {t(what, { count })}</span>
    </span>
  );
}

/** Rows come in the order of their groups already. */
function groupsOf(rows: readonly HeatRow[], { group }: HeatChoice) {
  if (group === 'none') return [{ name: undefined, rows }];
  return [...Map.groupBy(rows, ({ region }) => region?.id)].map(([, inGroup]) => ({
    name: inGroup[0]!.region?.name,
    rows: inGroup,
  }));
}
