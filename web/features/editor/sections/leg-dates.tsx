import { useTranslations } from 'use-intl';
import { type DraftFields, textOf, yearParts } from '../../../../server/contracts/draft-fields.ts';
import { ChoiceField, SelectField, TextField } from '../../../ui/form/fields.tsx';
import { formatMonth } from '../../../ui/dates.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { useFieldLabel } from '../field-labels.ts';
import styles from '../form.module.css';

const precisions = ['year', 'quarter', 'month', 'week', 'day', 'time'] as const;

/**
 * When a leg is, as exactly as it is known. Which fields show follows from the choice by the style sheet alone, so that
 * it works without scripts; what was typed in the others stays.
 */
export function LegDates({ leg, fields }: { leg: string; fields: DraftFields }) {
  const t = useTranslations('editor.legs');
  const labelOf = useFieldLabel();
  const language = useLanguage();
  const name = (part: string) => `legs.${leg}.${part}`;
  const said = (part: string) => textOf(fields, name(part));
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1));
  return (
    <div className={styles['when']}>
      <ChoiceField
        name={name('precision')}
        label={labelOf(name('precision'))}
        hint={t('precisionHint')}
        value={said('precision')}
        options={precisions.map((one) => ({ value: one, label: t(`precisions.${one}`) }))}
        inline
      />
      <div className={styles['dates']}>
        <div data-for="year quarter month week">
          <TextField
            name={name('year')}
            label={labelOf(name('year'))}
            value={said('year')}
            inputMode="numeric"
            maxLength={4}
          />
        </div>
        <div data-for="quarter">
          <SelectField
            name={name('quarter')}
            label={labelOf(name('quarter'))}
            value={said('quarter')}
            options={Object.keys(yearParts).map((part) => ({ value: part, label: t(`parts.${part as 'q1'}`) }))}
          />
        </div>
        <div data-for="month">
          <SelectField
            name={name('month')}
            label={labelOf(name('month'))}
            value={said('month')}
            options={months.map((month) => ({
              value: month,
              label: formatMonth(`2027-${month.padStart(2, '0')}`, language).replace(/\s*2027/, ''),
            }))}
          />
        </div>
        <div data-for="week">
          <TextField
            name={name('week')}
            label={labelOf(name('week'))}
            hint={t('weekHint')}
            value={said('week')}
            inputMode="numeric"
            maxLength={2}
          />
        </div>
        <div data-for="day time">
          <TextField name={name('startsOn')} type="date" label={labelOf(name('startsOn'))} value={said('startsOn')} />
        </div>
        <div data-for="time">
          <TextField
            name={name('startTime')}
            type="time"
            label={labelOf(name('startTime'))}
            value={said('startTime')}
          />
        </div>
        <div data-for="day time">
          <TextField
            name={name('endsOn')}
            type="date"
            label={labelOf(name('endsOn'))}
            value={said('endsOn')}
            optional
          />
        </div>
        <div data-for="time">
          <TextField name={name('endTime')} type="time" label={labelOf(name('endTime'))} value={said('endTime')} />
        </div>
      </div>
    </div>
  );
}
