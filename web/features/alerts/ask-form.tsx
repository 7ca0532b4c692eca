import { useTranslations } from 'use-intl';
import { confirmDays } from '../../../server/contracts/alerts.ts';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import styles from './alerts.module.css';

/** How often, and where to. Whoever is signed in is told at the address of the account. */
export function AskForm({ following, account }: { following: boolean; account: string | undefined }) {
  const t = useTranslations('alerts');
  const often = (['weekly', 'daily', 'at_once', ...(account === undefined ? [] : (['none'] as const))] as const).map(
    (value) => ({
      value,
      label: t(`frequencies.${value}`),
    }),
  );
  return (
    <Form intent="ask" labels={{ email: t('email'), frequency: t('frequency') }} className={styles['ask']}>
      {account === undefined ? (
        <TextField
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint', { days: confirmDays })}
          autoComplete="email"
        />
      ) : (
        <p>{t('toAccount', { email: account })}</p>
      )}
      {!following && (
        <ChoiceField name="frequency" label={t('frequency')} value="weekly" options={often} hint={t('nothingNew')} />
      )}
      <p>
        <button className="button">{following ? t('follow') : account === undefined ? t('mailMe') : t('save')}</button>
      </p>
    </Form>
  );
}
