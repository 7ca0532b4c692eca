import { useTranslations } from 'use-intl';
import { TextField } from '../../../ui/form/fields.tsx';
import { useFormLabel } from '../../support/form-labels.ts';
import type { StepProps } from '../step-props.ts';
import { useFields } from '../use-fields.ts';
import partsStyles from '../parts.module.css';

const windows = [0, 1, 2] as const;

/** Money, people and things on the spot, and how far the days can move. */
export function PracticalFields({ dossier }: StepProps) {
  const t = useTranslations('askSupport.practical');
  const labelOf = useFormLabel();
  const field = useFields(dossier);
  return (
    <>
      <TextField {...field('budget')} hint={t('budgetHint')} lines={2} />
      <div className={partsStyles['pair']}>
        <TextField {...field('staffOnSite')} inputMode="numeric" hint={t('staffHint')} />
        <TextField {...field('flexibilityDays')} inputMode="numeric" hint={t('flexibilityHint')} />
      </div>
      <TextField {...field('equipment')} hint={t('equipmentHint')} lines={3} />
      <fieldset id="alternatives" tabIndex={-1} className={partsStyles['group']}>
        <legend>
          <h2>{labelOf('alternatives')}</h2>
        </legend>
        <p className="hint">{t('alternativesHint')}</p>
        {windows.map((index) => {
          const kept = dossier.form.alternatives?.[index];
          return (
            <div
              key={index}
              role="group"
              aria-label={t('window', { number: index + 1 })}
              className={partsStyles['pair']}
            >
              <TextField
                name={`alternatives.${index}.from`}
                label={t('windowFrom', { number: index + 1 })}
                value={kept?.from}
                type="date"
                optional
              />
              <TextField
                name={`alternatives.${index}.to`}
                label={t('windowTo', { number: index + 1 })}
                value={kept?.to}
                type="date"
                optional
              />
            </div>
          );
        })}
      </fieldset>
    </>
  );
}
