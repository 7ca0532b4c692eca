import { useTranslations } from 'use-intl';
import { formatRange } from '../../ui/dates.ts';
import { SelectField, TextField } from '../../ui/form/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useDays } from '../../ui/work-days.ts';
import { Band } from './after.tsx';
import { useDayNumber, weekNumber } from './amounts.ts';
import { Sentence } from './panel.tsx';
import { type RequestData, choosing, wantedWeeks, weekAbout } from './request-data.ts';
import styles from './answer.module.css';
import { ServiceFields } from './service-fields.tsx';

/** A proposal: in which days, what of each service, how long it takes, under which conditions and until when. */
export function ProposalFields({ data, answer }: { data: RequestData; answer: 'accept' | 'part' | 'dates' }) {
  const t = useTranslations('requestAnswers');
  const days = useDays();
  const number = useDayNumber();
  const { request, around } = data;
  const { estimateMinutes, lead, from, to } = request;
  return (
    <>
      {answer === 'dates' ? (
        <DateFields data={data} />
      ) : (
        <>
          {wantedWeeks(data)
            .filter(({ ownMinutes }) => ownMinutes > 0)
            .map((week) => (
              <Sentence key={week.week} week={week} />
            ))}
          <input type="hidden" name="from" value={from} />
          <input type="hidden" name="to" value={to} />
        </>
      )}
      <ServiceFields data={data} fixed={answer === 'accept'} />
      <div className={styles['fields']}>
        <TextField
          name="estimateMinutes"
          label={t('estimateDays')}
          hint={t('estimateHint', { days: days(estimateMinutes) })}
          value={number(estimateMinutes)}
          inputMode="decimal"
          maxLength={6}
        />
        <TextField
          name="validDays"
          label={t('validDays')}
          hint={t('validHint')}
          value="14"
          inputMode="numeric"
          maxLength={2}
        />
      </div>
      <TextField name="conditions" label={t('conditions')} hint={t('conditionsHint')} lines={3} optional />
      <SelectField
        name="lead"
        label={t('lead')}
        hint={t('leadHint')}
        value={lead?.id}
        optional
        options={around.people.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}

/** A week to choose, each with what it would be like; and the days in it, which can still be moved. */
function DateFields({ data }: { data: RequestData }) {
  const t = useTranslations('requestAnswers');
  const language = useLanguage();
  const days = useDayNumber();
  const chosen = weekAbout(data);
  const window = chosen?.moved ?? data.request;
  return (
    <>
      <div>
        <p className="label" id="weeks">
          {t('weeks')}
        </p>
        <ul className={styles['weeks']} aria-labelledby="weeks">
          {data.around.weeks
            .filter(({ past }) => !past)
            .map(({ startsOn, week, moved, capacityMinutes }) => {
              const about = { week: weekNumber(week), dates: formatRange(moved.from, moved.to, language, 'short') };
              return (
                <li key={startsOn} data-chosen={startsOn === chosen?.startsOn || undefined}>
                  <a
                    href={`${choosing(data, language, { answer: 'dates', week: startsOn })}#answer`}
                    aria-current={startsOn === chosen?.startsOn ? 'true' : undefined}
                  >
                    {capacityMinutes === undefined
                      ? t('weekUnknown', about)
                      : t('weekLine', {
                          ...about,
                          after: days(moved.afterMinutes),
                          capacity: days(capacityMinutes),
                        })}
                  </a>{' '}
                  <Band band={moved.band} fits={moved.fits} />
                </li>
              );
            })}
        </ul>
        <p className="hint">{t('weekHint')}</p>
      </div>
      <div className={styles['fields']} key={chosen?.startsOn}>
        <TextField name="from" type="date" label={t('from')} value={window.from} />
        <TextField name="to" type="date" label={t('to')} value={window.to} />
      </div>
    </>
  );
}
