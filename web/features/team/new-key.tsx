import { Copy } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useCopy } from '../../ui/copy-field/use-copy.ts';
import { useKeyboardAt } from '../../ui/use-keyboard-at.ts';
import styles from './new-key.module.css';

/** The secret of a key that was just made. It is on no other page, and nobody keeps this one. */
export function NewKey({ name, secret }: { name: string; secret: string }) {
  const t = useTranslations('keys');
  const place = useRef<HTMLElement>(null);
  const { field, scripted, said, copy } = useCopy<HTMLInputElement>(secret);
  useKeyboardAt(() => place.current, []);
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
          <button type="button" className="button" hidden={!scripted} onClick={copy}>
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
