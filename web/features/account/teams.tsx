import { useTranslations } from 'use-intl';
import type { Membership } from '../../../server/contracts/accounts.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { codeOf } from '../../app/me.ts';
import { paths } from '../../app/paths.ts';
import styles from './account.module.css';

/** The teams somebody is in, and as what. */
export function Teams({ memberships, language }: { memberships: readonly Membership[]; language: Language }) {
  const t = useTranslations('account');
  const team = useTranslations('team');
  const organisation = useTranslations('organisation');
  return (
    <section className="section stack" aria-labelledby="teams">
      <h2 id="teams">{t('teams')}</h2>
      {memberships.length === 0 ? (
        <p>{t('noTeams')}</p>
      ) : (
        <ul className={styles['rows']}>
          {memberships.map((one) => (
            <li key={codeOf(one)}>
              <a href={paths.team(language, codeOf(one), 'members')}>{one.name[language]}</a>
              <span className="tag">{team(`roles.${one.role}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={paths.register(language)}>{organisation('registerTitle')}</a>
      </p>
    </section>
  );
}
