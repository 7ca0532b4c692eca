import { useId } from 'react';
import { useTranslations } from 'use-intl';

/** Why somebody goes on all the same. It is sent with the form of the plan, in which this panel does not stand. */
export function RadarReason({ form, value }: { form: string; value: string }) {
  const t = useTranslations('radar');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('reason')}</label>
      <p id={`${id}-hint`} className="hint">
        {t('reasonHint')}
      </p>
      <textarea
        id={id}
        form={form}
        name="radar.reason"
        rows={2}
        maxLength={1000}
        className="input"
        defaultValue={value}
        aria-describedby={`${id}-hint`}
      />
    </div>
  );
}
