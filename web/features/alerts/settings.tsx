import { useTranslations } from 'use-intl';
import type { Alerts } from '../../../server/contracts/alerts.ts';
import { ChoiceField, SelectField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import styles from './alerts.module.css';

/** When mails may come, on whose clocks, and in which language first. */
export function Settings({ alerts }: { alerts: Alerts }) {
  const t = useTranslations('alerts');
  const account = useTranslations('account');
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: `${String(hour).padStart(2, '0')}:00`,
  }));
  const labels = {
    quietFrom: t('quietFrom'),
    quietUntil: t('quietUntil'),
    timeZone: t('timeZone'),
    language: account('language'),
  };
  return (
    <section className="section stack" aria-labelledby="settings">
      <h2 id="settings">{t('settings')}</h2>
      <p>{t('quietText')}</p>
      <Form intent="settings" labels={labels} className={styles['settings']}>
        <SelectField name="quietFrom" label={labels.quietFrom} value={String(alerts.quietFrom)} options={hours} />
        <SelectField name="quietUntil" label={labels.quietUntil} value={String(alerts.quietUntil)} options={hours} />
        <TextField name="timeZone" label={labels.timeZone} hint={t('timeZoneHint')} value={alerts.timeZone} />
        <ChoiceField
          name="language"
          label={labels.language}
          value={alerts.language}
          options={[
            { value: 'nl', label: account('dutch') },
            { value: 'en', label: account('english') },
          ]}
        />
        <p>
          <button className="button button-quiet">{t('keep')}</button>
        </p>
      </Form>
    </section>
  );
}
