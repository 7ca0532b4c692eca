import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../ui/form/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useDays } from '../../ui/work-days.ts';

import type { RequestData } from './request-data.ts';

/** Another office, each with how full it is in the weeks wanted. */
export function TransferFields({ data: { around } }: { data: RequestData }) {
  const t = useTranslations('requestAnswers');
  const bands = useTranslations('requests.band');
  const language = useLanguage();
  const days = useDays();
  const offices = around.offices.filter(({ asked }) => !asked);
  if (offices.length === 0) return <p className="notice">{t('noOffice')}</p>;
  return (
    <>
      <SelectField
        name="office"
        label={t('office')}
        hint={t('officeHint')}
        options={offices.map(({ office, covers, staffed, band, freeMinutes }) => ({
          value: office.id,
          label: [
            `FIT ${office.city[language]}`,
            freeMinutes === undefined
              ? t('officeUnknown')
              : t('officeLoad', { band: bands(band), days: days(freeMinutes) }),
            ...(covers ? [t('covers')] : []),
            ...(staffed ? [] : [t('notStaffed')]),
          ].join(' · '),
        }))}
      />
      <TextField name="text" label={t('transferText')} hint={t('transferHint')} lines={3} maxLength={2000} />
    </>
  );
}
