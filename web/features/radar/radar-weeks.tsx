import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { leastWeeks, mostWeeks } from '../../../server/contracts/radar.ts';
import styles from './radar.module.css';

const choices = Array.from({ length: mostWeeks - leastWeeks + 1 }, (_, index) => leastWeeks + index);

/** How many weeks apart others still count. Without scripts it loads the page again. */
export function RadarWeeks({
  weeks,
  onChange,
  keep,
}: {
  weeks: number;
  onChange: (weeks: number) => void;
  keep: readonly (readonly [name: string, value: string])[];
}) {
  const t = useTranslations('radar');
  const id = useId();
  return (
    <form method="get" className={styles['weeks']}>
      {keep.map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={id} className="label">
        {t('weeks')}
      </label>
      <div className={styles['weeksLine']}>
        <select
          id={id}
          name="weeks"
          className="input"
          defaultValue={weeks}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        >
          {choices.map((count) => (
            <option key={count} value={count}>
              {t('weeksValue', { weeks: count })}
            </option>
          ))}
        </select>
        <button className="button button-quiet button-small">{t('weeksApply')}</button>
      </div>
    </form>
  );
}
