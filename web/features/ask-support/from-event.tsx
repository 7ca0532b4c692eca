import { useTranslations } from 'use-intl';
import { type EditPart, paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useFormLabel } from '../support/form-labels.ts';
import type { StepProps } from './step-props.ts';
import styles from './form.module.css';

/** Says of fields that they come from the event and were not typed here, with the way to where they are changed. */
export function FromEvent({
  code,
  dossier,
  fields,
  section,
}: StepProps & { fields: readonly string[]; section: EditPart }) {
  const t = useTranslations('askSupport.event');
  const language = useLanguage();
  const labelOf = useFormLabel();
  const known = fields.filter((name) => dossier.filledIn.includes(name));
  if (known.length === 0) return null;
  return (
    <p className={styles['fromEvent']}>
      {t('filledIn', { count: known.length, fields: known.map(labelOf).join(', ') })}{' '}
      <a href={paths.editEvent(language, code, dossier.event.id, section)}>{t('changeThere')}</a>
    </p>
  );
}
