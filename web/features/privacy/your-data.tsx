import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';

/** The way from one's account to what is kept of it. */
export function YourData() {
  const t = useTranslations('privacy.account');
  const language = useLanguage();
  return (
    <section className="section stack" aria-labelledby="your-data">
      <h2 id="your-data">{t('title')}</h2>
      <p>{t('text')}</p>
      <p>
        <a href={paths.myData(language)}>{t('link')}</a>
      </p>
    </section>
  );
}
