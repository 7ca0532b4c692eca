import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';

/** The way from one's account to one's own calendars. */
export function YourCalendars() {
  const t = useTranslations('calendars');
  const language = useLanguage();
  return (
    <section className="section stack" aria-labelledby="your-calendars">
      <h2 id="your-calendars">{t('title')}</h2>
      <p>{t('accountText')}</p>
      <p>
        <a href={paths.myCalendars(language)}>{t('accountLink')}</a>
      </p>
    </section>
  );
}
