import { useTranslations } from 'use-intl';
import { alertPaths } from '../../app/alert-paths.ts';
import { useLanguage } from '../../ui/language.tsx';

/** The way from one's account to saved searches and followed events. */
export function YourAlerts() {
  const t = useTranslations('alerts');
  const language = useLanguage();
  return (
    <section className="section stack" aria-labelledby="your-alerts">
      <h2 id="your-alerts">{t('title')}</h2>
      <p>{t('accountText')}</p>
      <p>
        <a href={alertPaths.mine(language)}>{t('toMine')}</a>
      </p>
    </section>
  );
}
