import { useTranslations } from 'use-intl';
import type { Deletion } from '../../../server/contracts/privacy.ts';
import { paths } from '../../app/paths.ts';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './privacy.module.css';

/** The way out: what it means, what is in the way, and the address typed over to be sure. */
export function Erase({ deletion, email }: { deletion: Deletion; email: string }) {
  const t = useTranslations('privacy.erase');
  const { days, blockedBy } = deletion;
  return (
    <section className="section stack" aria-labelledby="erase">
      <h2 id="erase">{t('title')}</h2>
      <p>{t('lead', { days })}</p>
      <LeftTeams deletion={deletion} />
      <h3>{t('stays')}</h3>
      <ul className={styles['lines']}>
        <li>{t('staysEvents')}</li>
        <li>{t('staysTrail')}</li>
        <li>{t('staysMail', { days: deletion.mailDays })}</li>
      </ul>
      {blockedBy.length > 0 ? (
        <Blocked blockedBy={blockedBy} />
      ) : (
        <Form intent="erase" labels={{ confirm: t('confirm') }}>
          <TextField name="confirm" label={t('confirm')} hint={t('confirmHint', { email })} inputMode="email" />
          <p>
            <button className="button">{t('submit')}</button>
          </p>
        </Form>
      )}
    </section>
  );
}

function LeftTeams({ deletion: { teams } }: { deletion: Deletion }) {
  const t = useTranslations('privacy.erase');
  const roleName = useTranslations('team.roles');
  const language = useLanguage();
  if (teams.length === 0) return <p>{t('noTeams')}</p>;
  return (
    <>
      <h3>{t('leave')}</h3>
      <ul className={styles['lines']}>
        {teams.map(({ team, name, role, events }) => {
          const words = { team: name[language], role: roleName(role), events };
          return <li key={team}>{t(events > 0 ? 'leftWithEvents' : 'left', words)}</li>;
        })}
      </ul>
    </>
  );
}

function Blocked({ blockedBy }: Pick<Deletion, 'blockedBy'>) {
  const t = useTranslations('privacy.erase');
  const language = useLanguage();
  const isOwner = blockedBy.some(({ team }) => team !== 'head_office');
  const isPlanner = blockedBy.some(({ team }) => team === 'head_office');
  return (
    <div className="notice notice-mark stack">
      <h3>{t('blocked')}</h3>
      {isOwner && <p>{t('blockedOwner')}</p>}
      {isPlanner && <p>{t('blockedPlanner')}</p>}
      <ul className={styles['lines']}>
        {blockedBy.map(({ team, name }) => (
          <li key={team}>
            <a href={paths.team(language, team, 'members')}>{t('members', { team: name[language] })}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
