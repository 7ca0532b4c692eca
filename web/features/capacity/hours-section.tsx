import { useTranslations } from 'use-intl';
import type { CapacitySheet } from '../../../server/contracts/capacity.ts';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import styles from './capacity.module.css';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** When an office works, and how much of its time it keeps. */
export function HoursSection({ sheet }: { sheet: CapacitySheet }) {
  const t = useTranslations('capacity');
  const { hours, office, may } = sheet;
  const labels = {
    workingDays: t('workingDays'),
    opensAt: t('opensAt'),
    closesAt: t('closesAt'),
    reserve: t('reserve'),
  };
  const dayName = (day: (typeof weekdays)[number]) => t(`weekday.d${day}`);
  return (
    <section className="section stack" aria-labelledby="hours">
      <h2 id="hours">{t('hoursTitle')}</h2>
      <p className={styles['text']}>
        {hours.version === 0 && t('usual')} {t('zone', { zone: office.timeZone })}
      </p>
      {may.manage ? (
        <Form key={hours.version} intent="hours" labels={labels} className={styles['form'] ?? ''}>
          <input type="hidden" name="version" value={hours.version} />
          <div className={styles['whole']}>
            <ChoiceField
              name="workingDays"
              label={labels.workingDays}
              several
              inline
              value={hours.workingDays.map(String)}
              options={weekdays.map((day) => ({ value: String(day), label: dayName(day) }))}
            />
          </div>
          <TextField name="opensAt" label={labels.opensAt} type="time" value={hours.opensAt} />
          <TextField name="closesAt" label={labels.closesAt} type="time" value={hours.closesAt} />
          <TextField
            name="reserve"
            label={labels.reserve}
            hint={t('reserveHint')}
            inputMode="numeric"
            value={String(hours.reserve)}
          />
          <p>
            <button className="button">{t('saveHours')}</button>
          </p>
        </Form>
      ) : (
        <>
          <p>
            {weekdays
              .filter((day) => hours.workingDays.includes(day))
              .map(dayName)
              .join(', ')}
            . {t('openFrom', { from: hours.opensAt, to: hours.closesAt })}{' '}
            {t('reserveIs', { percent: String(hours.reserve) })}
          </p>
          <p className="hint">{t('onlyHead')}</p>
        </>
      )}
    </section>
  );
}
