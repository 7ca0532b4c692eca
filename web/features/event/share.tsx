import { Copy } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { shortPath } from '../../../server/contracts/short-code.ts';
import { useCopy } from '../../ui/copy-field/use-copy.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './event.module.css';

/** The short address of an event: it stays the same for ever, also when the title changes. */
export function useShortAddress(shortCode: string, publicUrl: string): string {
  return publicUrl + shortPath(shortCode, useLanguage());
}

/** The short address to hand on, with a button that copies it and says so in place. */
export function Share({ shortCode, publicUrl }: { shortCode: string; publicUrl: string }) {
  const t = useTranslations('eventPage');
  const address = useShortAddress(shortCode, publicUrl);
  const { field, scripted, said, copy } = useCopy<HTMLInputElement>(address);
  return (
    <section className={`section ${styles['share']}`} aria-labelledby="share">
      <h2 id="share">{t('share')}</h2>
      <div className="field">
        <label htmlFor="short-address">{t('shortAddress')}</label>
        <div className={styles['address']}>
          <input id="short-address" ref={field} className="input" readOnly value={address} />
          <button type="button" className="button button-quiet button-small" hidden={!scripted} onClick={copy}>
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
