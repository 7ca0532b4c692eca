import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type DraftFields, textOf } from '../../../../server/contracts/draft-fields.ts';
import type { Country } from '../../../../server/contracts/reference-data.ts';
import { SelectField, TextField } from '../../../ui/form/fields.tsx';
import { useLanguage } from '../../../ui/language.tsx';
import { useFieldLabel } from '../field-labels.ts';
import partsStyles from '../parts.module.css';
import styles from '../form.module.css';

/** Where a leg is: the country first, because the time zone follows from it. */
export function LegPlace({
  leg,
  fields,
  countries,
}: {
  leg: string;
  fields: DraftFields;
  countries: readonly Country[];
}) {
  const t = useTranslations('editor.legs');
  const labelOf = useFieldLabel();
  const language = useLanguage();
  const name = (part: string) => `legs.${leg}.${part}`;
  const said = (part: string) => textOf(fields, name(part));
  const [country, setCountry] = useState(said('country'));
  const zones = countries.find(({ code }) => code === country)?.timeZones ?? [];
  const sorted = countries.toSorted((a, b) => a.name[language].localeCompare(b.name[language], language));
  return (
    <>
      <SelectField
        name={name('country')}
        label={labelOf(name('country'))}
        value={said('country')}
        options={sorted.map((one) => ({ value: one.code, label: one.name[language] }))}
        onChange={setCountry}
      />
      <div className={styles['pair']}>
        <TextField name={name('city')} label={labelOf(name('city'))} value={said('city')} maxLength={120} optional />
        <TextField name={name('venue')} label={labelOf(name('venue'))} value={said('venue')} maxLength={200} optional />
      </div>
      {zones.length > 1 ? (
        <SelectField
          key={country}
          name={name('timeZone')}
          label={labelOf(name('timeZone'))}
          hint={t('zoneHint')}
          value={zones.includes(said('timeZone')) ? said('timeZone') : zones[0]}
          options={zones.map((zone) => ({ value: zone, label: zoneLabel(zone) }))}
        />
      ) : (
        zones[0] && (
          <p className="hint">
            {labelOf(name('timeZone'))}: {zoneLabel(zones[0])}
          </p>
        )
      )}
      <details className={partsStyles['more']} open={Boolean(said('cityEn') || said('onlineUrl'))}>
        <summary>{t('morePlace')}</summary>
        <div className={styles['pair']}>
          <TextField
            name={name('cityEn')}
            label={labelOf(name('cityEn'))}
            hint={t('cityEnHint')}
            value={said('cityEn')}
            maxLength={120}
            optional
          />
          <TextField
            name={name('onlineUrl')}
            type="url"
            inputMode="url"
            label={labelOf(name('onlineUrl'))}
            hint={t('onlineHint')}
            value={said('onlineUrl')}
            optional
          />
        </div>
      </details>
    </>
  );
}

/** `Asia/Ho_Chi_Minh` as people read it: `Ho Chi Minh (Asia)`. */
function zoneLabel(zone: string): string {
  const [area = '', ...place] = zone.replaceAll('_', ' ').split('/');
  return `${place.join(', ')} (${area})`;
}
