import { Copy } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from './copy-field.module.css';
import { useCopy } from './use-copy.ts';

interface CopyFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  /** Lines it is shown on; one unless told. */
  lines?: number;
}

/** Something to take along: selected with the keyboard as any text, and with scripts copied by a button that says so. */
export function CopyField({ id, label, hint, value, lines = 1 }: CopyFieldProps) {
  const t = useTranslations('copy');
  const { field, scripted, said, copy } = useCopy<HTMLTextAreaElement & HTMLInputElement>(value);
  const shared = {
    id,
    ref: field,
    readOnly: true,
    value,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <div className={styles['line']}>
        {lines === 1 ? (
          <input {...shared} className="input" />
        ) : (
          <textarea {...shared} rows={lines} spellCheck={false} className={`input ${styles['code']}`} />
        )}
        <button type="button" className="button" hidden={!scripted} onClick={copy}>
          <Copy size={18} strokeWidth={1.75} aria-hidden="true" />
          {t('copy')} <span className="visually-hidden">{label}</span>
        </button>
      </div>
      <p role="status" className={styles['said']}>
        {said && t(said)}
      </p>
    </div>
  );
}
