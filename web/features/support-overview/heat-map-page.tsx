import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type HeatMap, showHeatMap } from '../../../server/contracts/support-overview.ts';
import { getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { pageLoader } from '../../app/page.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useDays } from '../../ui/work-days.ts';
import { type HeatChoice, heatQuery, readHeatAddress } from './addresses.ts';
import { daysIn, takenOf } from './figures.tsx';
import { HeatControls } from './heat-controls.tsx';
import { HeatTable } from './heat-table.tsx';
import { HeatWeeks } from './heat-weeks.tsx';
import { OverviewFrame, SaveLinks } from './overview-frame.tsx';
import partsStyles from './parts.module.css';
import heatCellStyles from './heat-cell.module.css';
import styles from './heat-map.module.css';

interface HeatData {
  choice: HeatChoice;
  map: HeatMap;
}

export const heatMapLoader = (language: Language) =>
  pageLoader(language, async ({ call, url }): Promise<HeatData> => {
    // Offices may ask for the map; this page is of head office.
    await call(getTeam, { params: { team: 'head_office' } });
    const choice = readHeatAddress(url.searchParams);
    return { choice, map: await call(showHeatMap, { search: heatQuery(choice) }) };
  });

/** Offices by weeks: what is asked and promised of what each can do, with the list behind every number. */
export function HeatMapPage() {
  const { choice, map } = useLoaderData<HeatData>();
  const t = useTranslations('overview');
  const sentence = useHeatSentence()(map);
  return (
    <OverviewFrame title={t('heatTitle')}>
      <p className={partsStyles['sentence']}>{sentence}</p>
      <HeatControls map={map} choice={choice} />
      {map.rows.length === 0 ? (
        <p>{t('noOffices')}</p>
      ) : (
        <>
          <Key choice={choice} />
          <HeatTable map={map} choice={choice} />
          <HeatWeeks map={map} choice={choice} />
          <div className={styles['under']}>
            <p className="hint">{t('rounded')}</p>
            <SaveLinks table="heat-map" search={heatQuery(choice)} name={t('heatTitle')} />
          </div>
        </>
      )}
    </OverviewFrame>
  );
}

/** The map in a sentence or three: how much is taken of what is known, what is too full, and what is not known. */
function useHeatSentence(): (map: HeatMap) => string {
  const t = useTranslations('overview');
  const language = useLanguage();
  const days = useDays();
  return ({ weeks, rows, total }) => {
    const beside = takenOf(total.ofUnknown);
    const unknown = rows.filter((row) => row.total.band === 'unknown').length;
    return [
      t('sentence', {
        weeks: weeks.length,
        from: formatDate(weeks[0]!.startsOn, language),
        taken: daysIn(takenOf(total) - beside, language),
        capacity: unknown === rows.length ? 'none' : days(total.capacity),
      }),
      unknown < rows.length && t('sentenceOver', { over: total.over }),
      t('sentenceUnknown', { unknown }),
      beside > 0 && t('sentenceBeside', { taken: days(beside) }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}

/** What numbers, tints and signs of the table say, in words. */
function Key({ choice }: { choice: HeatChoice }) {
  const t = useTranslations('overview');
  return (
    <ul className={styles['key']} aria-label={t('key')}>
      <li>{t(choice.layer === 'split' ? 'keySplit' : 'keyNumber')}</li>
      <li>
        <span className={styles['steps']} aria-hidden="true">
          {[0, 1, 2, 3, 4, 5].map((depth) => (
            <span key={depth} className={styles['sample']} data-depth={depth} />
          ))}
        </span>
        {t('keyDepth')}
      </li>
      <li>
        <span className={styles['sample']} data-band="over" aria-hidden="true" />
        {t('keyOver')}
      </li>
      <li>
        <span className={partsStyles['question']} aria-hidden="true">
          ?
        </span>
        {t('keyUnknown')}
      </li>
      <li>
        <span aria-hidden="true">–</span> {t('keyClosed')}
      </li>
      <li>
        <span className={heatCellStyles['holidays']} aria-hidden="true">
          {t('holidays', { count: 2 })}
        </span>
        {t('keyHolidays')}
      </li>
    </ul>
  );
}
