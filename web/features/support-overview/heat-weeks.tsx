import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import type { HeatMap } from '../../../server/contracts/support-overview.ts';
import { paths } from '../../app/paths.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type HeatChoice, heatSearch } from './addresses.ts';
import { depthOf, takenOf } from './figures.tsx';
import { Figure, HolidayNote } from './heat-cell.tsx';
import { useListBehind } from './heat-table.tsx';
import heatMapStyles from './heat-map.module.css';
import styles from './heat-cell.module.css';

/** The same map of one office at a time, for screens on which the table would be too wide. */
export function HeatWeeks({ map, choice }: { map: HeatMap; choice: HeatChoice }) {
  const t = useTranslations('overview');
  const language = useLanguage();
  const listBehind = useListBehind();
  const row = map.rows.find(({ office }) => office.id === choice.office) ?? map.rows[0]!;
  const kept = [...new URLSearchParams(heatSearch({ ...choice, office: undefined }))];
  const names = new Intl.Collator(language);
  return (
    <div className={styles['phone']}>
      <Form key={row.office.id} action={paths.overview(language)} className={styles['choose']} preventScrollReset>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="field">
          <label htmlFor="office">{t('chooseOffice')}</label>
          <select id="office" name="office" className="input" defaultValue={row.office.id}>
            {map.rows
              .toSorted((a, b) => names.compare(a.office.city[language], b.office.city[language]))
              .map(({ office, country }) => (
                <option key={office.id} value={office.id}>
                  {office.city[language]} ({country})
                </option>
              ))}
          </select>
        </div>
        <button className="button button-quiet">{t('show')}</button>
      </Form>
      <h2>{t('weeksOf', { office: row.office.city[language] })}</h2>
      <ol className={styles['weeks']}>
        {row.cells.map((cell, index) => {
          const { week, startsOn } = map.weeks[index]!;
          return (
            <li key={week}>
              <span className={styles['weekName']}>
                <span className={heatMapStyles['week']}>{t('week', { week: Number(week.slice(-2)) })}</span>{' '}
                <span className={heatMapStyles['monday']}>{formatDate(startsOn, language, 'short')}</span>
              </span>
              <span
                className={styles['cell']}
                data-band={cell.band}
                data-depth={cell.band === 'over' ? undefined : depthOf(takenOf(cell), cell.capacity)}
                data-closed={cell.workingDays === 0 || undefined}
              >
                <Figure of={cell} layer={choice.layer} to={listBehind(startsOn, 1, row.office.id)} />
              </span>
              <span className={styles['remark']}>
                {cell.band === 'over' && <strong aria-hidden="true">{t('over')}</strong>}
                {cell.band === 'unknown' && <span aria-hidden="true">{t('unknown')}</span>}
                <HolidayNote cell={cell} />
              </span>
            </li>
          );
        })}
        <li>
          <strong className={styles['weekName']}>{t('together')}</strong>
          <span className={styles['cell']}>
            <Figure
              of={row.total}
              layer={choice.layer}
              to={listBehind(map.weeks[0]!.startsOn, map.weeks.length, row.office.id)}
            />
          </span>
        </li>
      </ol>
    </div>
  );
}
