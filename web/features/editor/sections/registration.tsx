import { useTranslations } from 'use-intl';
import { textOf } from '../../../../server/contracts/draft-fields.ts';
import { TextField } from '../../../ui/form/fields.tsx';
import type { EditorData } from '../editor-data.ts';
import { useFieldLabel } from '../field-labels.ts';
import styles from '../form.module.css';

/** How one takes part, until when, at what price, and whom one can ask. */
export function RegistrationFields({ draft }: EditorData) {
  const t = useTranslations('editor.registration');
  const labelOf = useFieldLabel();
  const about = (name: string) => ({ name, label: labelOf(name), value: textOf(draft.fields, name), optional: true });
  return (
    <>
      <TextField {...about('registration.url')} type="url" inputMode="url" hint={t('urlHint')} />
      <div className={styles['pair']}>
        <TextField {...about('registration.opensOn')} type="date" />
        <TextField {...about('registration.closesOn')} type="date" hint={t('closesHint')} />
      </div>
      <div className={styles['pair']}>
        <TextField {...about('registration.capacity')} inputMode="numeric" hint={t('capacityHint')} />
        <TextField {...about('registration.fee.amount')} inputMode="decimal" hint={t('feeHint')} />
        <TextField {...about('registration.fee.currency')} hint={t('currencyHint')} maxLength={3} />
      </div>
      <h2>{t('contact')}</h2>
      <p className="hint">{t('contactHint')}</p>
      <div className={styles['pair']}>
        <TextField {...about('contact.name')} autoComplete="name" />
        <TextField {...about('contact.email')} type="email" autoComplete="email" />
        <TextField {...about('contact.phone')} autoComplete="tel" />
        <TextField {...about('contact.url')} type="url" inputMode="url" />
      </div>
    </>
  );
}
