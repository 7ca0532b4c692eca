import { useTranslations } from 'use-intl';
import type { TeamRole } from '../../../server/contracts/teams.ts';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import styles from './team.module.css';

/** Invites somebody by their e-mail address; where there is only one role there is nothing to choose. */
export function InviteForm({ roles }: { roles: readonly TeamRole[] }) {
  const t = useTranslations('team');
  const [first] = roles;
  return (
    <section className={`section stack ${styles['narrow'] ?? ''}`} aria-labelledby="invite">
      <h2 id="invite">{t('invite')}</h2>
      <p>{t('inviteText')}</p>
      <Form intent="invite" labels={{ email: t('inviteEmail'), role: t('role') }}>
        <TextField name="email" type="email" label={t('inviteEmail')} autoComplete="off" />
        {roles.length > 1 ? (
          <ChoiceField
            name="role"
            label={t('role')}
            // An organisation mostly needs people who announce, an office people who follow up.
            value={roles.includes('editor') ? 'editor' : first}
            options={roles.map((role) => ({ value: role, label: t(`roles.${role}`), hint: t(`tasks.${role}`) }))}
          />
        ) : (
          <>
            <input type="hidden" name="role" value={first} />
            {first && <p className="hint">{t(`tasks.${first}`)}</p>}
          </>
        )}
        <p>
          <button className="button">{t('inviteSubmit')}</button>
        </p>
      </Form>
    </section>
  );
}
