import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { addDays } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { CapacityData } from './capacity-page.tsx';
import styles from './capacity.module.css';
import { WeekRow } from './week-row.tsx';
import { cellName, useStaffName, useWeekName } from './week-names.ts';

/** Weeks by people: who is away when, and what the office can do, promised and is asked. */
export function WeeksSection({ sheet, thisWeek, firmOnly }: CapacityData) {
  const t = useTranslations('capacity');
  const language = useLanguage();
  const weekName = useWeekName();
  const staffName = useStaffName();
  const { staff, weeks, team, may } = sheet;
  const from = weeks[0]?.week ?? thisWeek;
  const hrefOf = (monday: string, firm = firmOnly) =>
    paths.capacity(language, team, { from: monday === thisWeek ? undefined : monday, firmOnly: firm });
  const edits = may.edit && staff.length > 0;
  const labels = Object.fromEntries(
    staff.flatMap((member) =>
      weeks.map((week) => [
        cellName(member.id, week.week),
        t('away', { name: staffName(member), week: weekName(week) }),
      ]),
    ),
  );
  const table = (
    <div className={styles['scroll']} role="region" aria-label={t('table')}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('week')}</th>
            {staff.map((member) => (
              <th key={member.id} scope="col" className={styles['person']}>
                {staffName(member)}
              </th>
            ))}
            <th scope="col">{t('can')}</th>
            <th scope="col">{t(firmOnly ? 'confirmed' : 'promised')}</th>
            {!firmOnly && <th scope="col">{t('asked')}</th>}
            <th scope="col">{t('free')}</th>
            <th scope="col">{t('how')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <WeekRow key={week.week} week={week} sheet={sheet} firmOnly={firmOnly} edits={edits} labels={labels} />
          ))}
        </tbody>
      </table>
    </div>
  );
  return (
    <section className="section stack" aria-labelledby="weeks">
      <h2 id="weeks">{t('weeks')}</h2>
      <div className={styles['ways']}>
        <nav aria-label={t('paging')}>
          <a href={hrefOf(addDays(from, -7 * weeks.length))}>{t('earlier')}</a>
          {from !== thisWeek && <a href={hrefOf(thisWeek)}>{t('thisWeek')}</a>}
          <a href={hrefOf(addDays(from, 7 * weeks.length))}>{t('later')}</a>
        </nav>
        <nav aria-label={t('layer')}>
          <a href={hrefOf(from, false)} aria-current={firmOnly ? undefined : 'true'}>
            {t('layerAll')}
          </a>
          <a href={hrefOf(from, true)} aria-current={firmOnly ? 'true' : undefined}>
            {t('layerFirm')}
          </a>
        </nav>
      </div>
      {edits ? (
        <Form key={from} intent="leave" labels={labels}>
          <p className={styles['text']}>{t('weeksHint')}</p>
          {table}
          <p>
            <button className="button">{t('saveLeave')}</button>
          </p>
        </Form>
      ) : (
        table
      )}
    </section>
  );
}
