import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Member, Team } from '../../../server/contracts/teams.ts';
import type { FormRefused } from '../../app/form.ts';
import { formatMoment } from '../../ui/dates.ts';
import { SelectField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { RoleForm } from './role-form.tsx';
import styles from './team.module.css';

interface MemberRowProps {
  member: Member;
  team: Team;
  isMe: boolean;
}

/** A member: for whoever manages the team with their role to change, and the way out of it for themself as well. */
export function MemberRow({ member, team, isMe }: MemberRowProps) {
  const t = useTranslations('team');
  const language = useLanguage();
  const manages = team.may.manage;
  return (
    <li>
      <p className={styles['who']}>
        <strong>{nameOf(member)}</strong> <span className="tag">{t(`roles.${member.role}`)}</span>{' '}
        {isMe && <span className="tag">{t('you')}</span>}
        <br />
        <span className="hint">
          {member.email}, {t('since', { date: formatMoment(member.since, language) })}
        </span>
      </p>
      {(manages || isMe) && (
        <div className={styles['deeds']}>
          {manages && team.roles.length > 1 && <RoleForm member={member} name={nameOf(member)} roles={team.roles} />}
          <WayOut member={member} team={team} isMe={isMe} />
        </div>
      )}
    </li>
  );
}

/** Folded, so that nobody is gone by one press; asks for whoever takes over once the server says that is needed. */
function WayOut({ member, team, isMe }: MemberRowProps) {
  const t = useTranslations('team');
  const name = nameOf(member);
  const intent = `${isMe ? 'leave' : 'out'}-${member.id}`;
  const answer = useActionData() as FormRefused | undefined;
  const refused = answer?.intent === intent ? answer : undefined;
  const asksHeir = refused?.reason === 'handOverFirst' || refused?.fields.some(({ name }) => name === 'handOverTo');
  const heirs = team.members.filter(({ id, role }) => id !== member.id && role !== 'reader');
  return (
    <details className={styles['out']} open={refused !== undefined || undefined}>
      <summary>
        {isMe ? t('leave') : t('takeOut')}
        {!isMe && <span className="visually-hidden">: {name}</span>}
      </summary>
      <Form intent={intent} labels={{ handOverTo: t('handOver') }}>
        <p>{isMe ? t('leaveText') : t('takeOutText', { name })}</p>
        {asksHeir && (
          <SelectField
            name="handOverTo"
            label={t('handOver')}
            hint={t('handOverHint')}
            options={heirs.map((heir) => ({ value: heir.id, label: nameOf(heir) }))}
          />
        )}
        <p>
          <button className="button button-small">{isMe ? t('leaveSubmit') : t('takeOutSubmit', { name })}</button>
        </p>
      </Form>
    </details>
  );
}

function nameOf(member: Member): string {
  return member.name || member.email;
}
