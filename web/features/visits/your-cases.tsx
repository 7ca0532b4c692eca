import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';

/** The way from one's account to the cases one attached to visits. */
export function YourCases() {
  const t = useTranslations('visits');
  const language = useLanguage();
  return (
    <section className="section stack" aria-labelledby="your-cases">
      <h2 id="your-cases">{t('accountTitle')}</h2>
      <p>{t('accountText')}</p>
      <p>
        <a href={paths.myCases(language)}>{t('accountLink')}</a>
      </p>
    </section>
  );
}
