import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './event-tabs.module.css';

/** The way between the pages on one event of a team. */
export function EventTabs({ code, id }: { code: string; id: string }) {
  const t = useTranslations('life');
  const language = useLanguage();
  return (
    <nav aria-label={t('tabs')} className={styles['tabs']}>
      <NavLink to={paths.teamEvent(language, code, id)} end>
        {t('overview')}
      </NavLink>
      <NavLink to={paths.eventHistory(language, code, id)}>{t('history')}</NavLink>
    </nav>
  );
}
