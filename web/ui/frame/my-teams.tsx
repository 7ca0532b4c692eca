import { useTranslations } from 'use-intl';
import type { Me } from '../../../server/contracts/accounts.ts';
import { codeOf } from '../../app/me.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../language.tsx';
import styles from './frame.module.css';

/** The way to one's teams: by its name where there is one, folded where there are several. */
export function MyTeams({ me }: { me: Me }) {
  const t = useTranslations('site');
  const language = useLanguage();
  const links = me.memberships.map((one) => (
    <a key={codeOf(one)} className={styles['team']} href={paths.team(language, codeOf(one), 'members')}>
      {one.name[language]}
    </a>
  ));
  if (links.length < 2) return links[0];
  return (
    <details className={styles['teams']}>
      <summary>{t('myTeams')}</summary>
      <ul>
        {links.map((link) => (
          <li key={link.key}>{link}</li>
        ))}
      </ul>
    </details>
  );
}
