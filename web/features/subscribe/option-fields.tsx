import { useTranslations } from 'use-intl';
import type { CalendarOptions } from '../../../server/contracts/calendar-address.ts';
import styles from './subscribe.module.css';

/** What of a calendar can be chosen beside its selection, as plain fields. */
export function OptionFields({ options, id = 'option' }: { options: CalendarOptions; id?: string }) {
  const t = useTranslations('subscribe');
  const per = (value: CalendarOptions['per'], label: string) => (
    <div className={styles['option']}>
      <input type="radio" id={`${id}-${value}`} name="per" value={value} defaultChecked={options.per === value} />
      <label htmlFor={`${id}-${value}`}>{label}</label>
    </div>
  );
  const also = (name: 'deadlines' | 'confirmed') => (
    <div className={styles['option']}>
      <input type="checkbox" id={`${id}-${name}`} name={name} value="true" defaultChecked={options[name]} />
      <label htmlFor={`${id}-${name}`}>{t(name)}</label>
    </div>
  );
  return (
    <>
      <fieldset className={styles['choice']}>
        <legend className="label">{t('per')}</legend>
        {per('leg', t('perLeg'))}
        {per('event', t('perEvent'))}
      </fieldset>
      <fieldset className={styles['choice']}>
        <legend className="label">{t('more')}</legend>
        {also('deadlines')}
        {also('confirmed')}
      </fieldset>
    </>
  );
}
