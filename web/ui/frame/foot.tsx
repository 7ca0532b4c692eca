import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { alertPaths } from '../../app/alert-paths.ts';
import { paths } from '../../app/paths.ts';
import { textPaths } from '../../app/text-paths.ts';
import { useLanguage } from '../language.tsx';
import styles from './frame.module.css';
import { ThemeChoice } from './theme-choice.tsx';

/** The foot of every page: what this is, what can be done with it, what to know of it, and how it looks. Help stands last. */
export function Foot() {
  const t = useTranslations('site');
  const language = useLanguage();
  return (
    <footer className={styles['foot']}>
      <div className={styles['footInner']}>
        <div className={styles['footAbout']}>
          <p>
            <strong>{t('name')}</strong> {t('footerAbout')}
          </p>
          <p className={styles['footNote']}>{t('footerIndependent')}</p>
          <ThemeChoice />
        </div>
        <nav aria-label={t('footerMenu')} className={styles['footLinks']}>
          <div>
            <h2>{t('footerLook')}</h2>
            <ul>
              <li>
                <Link to={paths.regions(language)}>{t('regions')}</Link>
              </li>
              <li>
                <Link to={paths.offices(language)}>{t('offices')}</Link>
              </li>
              <li>
                <Link to={textPaths.legend(language)}>{t('legend')}</Link>
              </li>
            </ul>
          </div>
          <div>
            <h2>{t('footerUse')}</h2>
            <ul>
              <li>
                <Link to={paths.subscribe(language)}>{t('footerCalendar')}</Link>
              </li>
              <li>
                <Link to={alertPaths.ask(language)}>{t('footerAlerts')}</Link>
              </li>
              <li>
                <Link to={paths.embed(language)}>{t('footerEmbed')}</Link>
              </li>
              <li>
                <Link to={paths.openData(language)}>{t('footerData')}</Link>
              </li>
              <li>
                <a href="/api/docs">{t('footerApi')}</a>
              </li>
            </ul>
          </div>
          <div>
            <h2>{t('footerAboutSite')}</h2>
            <ul>
              <li>
                <Link to={textPaths.about(language)}>{t('about')}</Link>
              </li>
              <li>
                <Link to={textPaths.accessibility(language)}>{t('accessibility')}</Link>
              </li>
              <li>
                <Link to={textPaths.privacy(language)}>{t('privacy')}</Link>
              </li>
              <li>
                <Link to={textPaths.openSource(language)}>{t('openSource')}</Link>
              </li>
              <li>
                <Link to={textPaths.help(language)}>{t('help')}</Link>
              </li>
            </ul>
          </div>
        </nav>
      </div>
    </footer>
  );
}
