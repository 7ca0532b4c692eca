import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { locales } from '../../wording/wording.ts';
import type { EventPageData } from './event-loader.ts';
import styles from './event.module.css';

/** What else one could go to: around the same time in the same countries, or in the place of what is not held. */
export function Related({ related, countries, today }: Pick<EventPageData, 'related' | 'countries' | 'today'>) {
  const t = useTranslations('eventPage');
  const language = useLanguage();
  if (related.items.length === 0) return null;
  const abroad = new Intl.ListFormat(locales[language]).format(countries.map((country) => country.name[language]));
  return (
    <section className={`section ${styles['related']}`} aria-labelledby="related">
      <h2 id="related">{related.why === 'instead' ? t('instead') : t('near', { countries: abroad })}</h2>
      {related.items.map((one) => (
        <EventRow key={one.id} event={one} today={today} />
      ))}
      {related.query && (
        <p>
          <Link to={paths.events(language, related.query)}>{t('allNear', { countries: abroad })}</Link>
        </p>
      )}
    </section>
  );
}
