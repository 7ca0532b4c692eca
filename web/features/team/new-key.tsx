import { Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './new-key.module.css';

/** The secret of a key that was just made. It is on no other page, and nobody keeps this one. */
export function NewKey({ name, secret }: { name: string; secret: string }) {
  const t = useTranslations('keys');
  const place = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<'copied' | 'pressToCopy' | undefined>();
  const [scripted, setScripted] = useState(false);
  useEffect(() => {
    setScripted(true);
    place.current?.focus();
  }, []);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
      setSaid('copied');
    } catch {
      setSaid('pressToCopy');
    }
  };
  return (
    <section ref={place} className={styles['new']} tabIndex={-1} aria-labelledby="new-key">
      <h2 id="new-key">{t('newTitle')}</h2>
      <p>{t('newText')}</p>
      <div className="field">
        <label htmlFor="secret">{t('secret', { name })}</label>
        <div className={styles['line']}>
          <input
            id="secret"
            ref={field}
            className="input"
            readOnly
            value={secret}
            autoComplete="off"
            spellCheck={false}
          />
          <button type="button" className="button" hidden={!scripted} onClick={() => void copy()}>
            <Copy size={18} strokeWidth={1.75} aria-hidden="true" />
            {t('copy')}
          </button>
        </div>
      </div>
      <p role="status" className={styles['said']}>
        {said && t(said)}
      </p>
    </section>
  );
}
