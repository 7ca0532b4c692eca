import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { alertPaths } from '../../app/alert-paths.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './doors.module.css';

/** What else one can come for, by who one is: who follows, who organises, who has a site of their own. */
export function Doors() {
  const t = useTranslations('home');
  const language = useLanguage();
  return (
    <section className={`section ${styles['doors']}`} aria-labelledby="doors">
      <h2 id="doors">{t('doors')}</h2>
      <ul className={styles['list']}>
        <li>
          <h3>{t('follow')}</h3>
          <p>{t('followText')}</p>
          <p>
            <Link to={paths.subscribe(language)}>{t('followDo')}</Link> ·{' '}
            <Link to={alertPaths.ask(language)}>{t('followByMail')}</Link>
          </p>
        </li>
        <li>
          <h3>{t('announce')}</h3>
          <p>{t('announceText')}</p>
          <p>
            <a href={paths.register(language)}>{t('announceDo')}</a>
          </p>
        </li>
        <li>
          <h3>{t('show')}</h3>
          <p>{t('showText')}</p>
          <p>
            <Link to={paths.embed(language)}>{t('showDo')}</Link>
          </p>
        </li>
      </ul>
    </section>
  );
}
