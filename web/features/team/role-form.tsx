import { useTranslations } from 'use-intl';
import type { Member, TeamRole } from '../../../server/contracts/teams.ts';
import { Form, useField } from '../../ui/form/form.tsx';
import styles from './team.module.css';

/** The role of a member, to be changed in place. */
export function RoleForm({ member, name, roles }: { member: Member; name: string; roles: readonly TeamRole[] }) {
  const t = useTranslations('team');
  return (
    <div className="stack">
      <Form intent={`role-${member.id}`} labels={{ role: t('role') }} className={styles['inline'] ?? ''}>
        <RoleSelect label={t('roleOf', { name })} role={member.role} roles={roles} />
        <button className="button button-quiet button-small">
          {t('changeRole')}
          <span className="visually-hidden"> {t('changeRoleOf', { name })}</span>
        </button>
      </Form>
    </div>
  );
}

function RoleSelect({ label, role, roles }: { label: string; role: TeamRole; roles: readonly TeamRole[] }) {
  const t = useTranslations('team');
  const { id, values } = useField('role');
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select id={id} name="role" className="input" defaultValue={values?.[0] ?? role}>
        {roles.map((one) => (
          <option key={one} value={one}>
            {t(`roles.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
}
