import { Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './copy-field.module.css';

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
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [said, setSaid] = useState<'copied' | 'pressToCopy' | undefined>();
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  // What was copied is not what stands there any more.
  useEffect(() => setSaid(undefined), [value]);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setSaid('copied');
    } catch {
      setSaid('pressToCopy');
    }
  };
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
          <textarea {...shared} rows={lines} wrap="off" spellCheck={false} className={`input ${styles['code']}`} />
        )}
        <button type="button" className="button" hidden={!scripted} onClick={() => void copy()}>
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
