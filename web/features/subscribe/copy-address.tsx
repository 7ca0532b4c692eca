import { Copy } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCopy } from '../../ui/copy-field/use-copy.ts';
import styles from './subscribe.module.css';

/**
 * The address of a calendar, to be copied: programs take it in when it is pasted, whatever they do with links. Where the
 * clipboard is refused the address is selected, and it says which keys copy it.
 */
export function CopyAddress({ address, label }: { address: string; label?: string }) {
  const t = useTranslations('subscribe');
  const { field, scripted, said, copy } = useCopy<HTMLInputElement>(address);
  return (
    <div className={styles['copy']}>
      <div className="field">
        <label htmlFor="address">{label ?? t('address')}</label>
        <div className={styles['line']}>
          <input
            id="address"
            ref={field}
            className="input"
            readOnly
            value={address}
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
    </div>
  );
}
