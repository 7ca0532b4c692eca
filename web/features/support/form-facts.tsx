import { useTranslations } from 'use-intl';
import type { SupportForm } from '../../../server/contracts/support-form.ts';
import { useAnswerText } from './answer-text.ts';
import { useFormLabel } from './form-labels.ts';
import partsStyles from './parts.module.css';
import styles from './request.module.css';

/** What was filled in, field by field, as an office reads it; services and offices stand elsewhere. */
export function FormFacts({
  form,
  fields,
  wide,
}: {
  form: SupportForm;
  fields?: readonly (keyof SupportForm)[];
  /** Whether there is room for the answers beside their names. */
  wide?: boolean;
}) {
  const t = useTranslations('askSupport');
  const labelOf = useFormLabel();
  const textOf = useAnswerText();
  const shown = fields ?? (Object.keys(form) as (keyof SupportForm)[]);
  const answers = shown.flatMap((name) => {
    const text = textOf(name, form);
    return text === undefined ? [] : [{ name, text }];
  });
  if (answers.length === 0) return <p className="hint">{t('nothing')}</p>;
  return (
    <dl className={partsStyles['facts']} data-wide={wide}>
      {answers.map(({ name, text }) => (
        <div key={name}>
          <dt>{labelOf(name)}</dt>
          <dd className={styles['pre']}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
