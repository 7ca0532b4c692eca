import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import type { Country } from '../../../server/contracts/reference-data.ts';
import { Head } from '../../app/head.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { flagOfKind } from '../../../server/contracts/flags.ts';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import { CountriesAndMonths } from './countries-and-months.tsx';
import styles from './visits.module.css';

/** What others see of a masked visit: that there is one, in a country and a month, and nothing more. */
export function ConfidentialVisit({ event, countries }: { event: EventDetail; countries: readonly Country[] }) {
  const t = useTranslations('event');
  const site = useTranslations('site');
  const language = useLanguage();
  const title = event.title[language] ?? event.title.nl;
  const named = t('confidentialTitle', {
    title,
    countries: new Intl.ListFormat(language).format(countries.map((country) => country.name[language])),
  });
  return (
    <article className={styles['page']}>
      <Head title={named} noIndex />
      <header className="stack">
        <p className={styles['kind']}>
          <SignalFlag flag={flagOfKind[event.kind]} />
          <span className="tag">{t('confidential')}</span>
          {event.demo && <span className="tag tag-land">{site('demo')}</span>}
        </p>
        <h1>{named}</h1>
        <p className="notice">{t('confidentialText')}</p>
      </header>
      <section className="section stack" aria-labelledby="where">
        <h2 id="where">{t('countryAndMonth')}</h2>
        <CountriesAndMonths windows={event.legs} countries={countries} />
      </section>
      {event.counterpart && (
        <p>
          <a href={paths.event(language, event.counterpart)} className="button button-quiet">
            {t('toVisit')}
          </a>
        </p>
      )}
    </article>
  );
}
