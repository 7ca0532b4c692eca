import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Head } from '../../app/head.tsx';
import { NamesProvider } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ClockLine } from '../../ui/office-list/office-clock.tsx';
import { CountryTable } from '../places/country-table.tsx';
import { HolidayList } from '../places/holiday-list.tsx';
import { PlaceRuler, PlaceUpcoming } from '../places/place-events.tsx';
import { PlaceHead } from '../places/place-head.tsx';
import styles from '../places/place.module.css';
import type { OfficePageData } from './office-loader.ts';

export { officeLoader } from './office-loader.ts';

/** A FIT office abroad: what time it is there, for which countries it works, what comes there and what it supports. */
export function OfficePage() {
  const data = useLoaderData<OfficePageData>();
  const { office, place, supported, today, publicUrl } = data;
  const t = useTranslations('places');
  const language = useLanguage();
  const city = office.city[language];
  const name = t('office', { city });
  const here = paths.office(language, office.slug);
  return (
    <NamesProvider names={data.names}>
      <Head title={name} description={t('officeDescription', { city })} canonical={here} publicUrl={publicUrl} />
      <Breadcrumb
        crumbs={[{ name: t('officesTitle'), path: paths.offices(language) }]}
        here={{ name, path: here }}
        publicUrl={publicUrl}
      />
      <PlaceHead title={name} selection={place.events.selection} map={place.events.selection}>
        <Marks {...data} />
      </PlaceHead>
      <PlaceRuler events={place.events} name={name} today={today} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <section className="section" aria-labelledby="supports">
            <h2 id="supports">{t('supports')}</h2>
            {supported.length === 0 && <p className={styles['none']}>{t('supportsNone')}</p>}
            {supported.map((event) => (
              <EventRow key={event.id} event={event} today={today} />
            ))}
          </section>
          <PlaceUpcoming place={place} name={name} title={t('comes')} today={today} />
        </div>
        <OfficeSide {...data} />
      </div>
    </NamesProvider>
  );
}

/** Where it is, how late it is there, and how sure we are of it. */
function Marks({ office, clock, country, countries }: OfficePageData) {
  const t = useTranslations('country');
  const places = useTranslations('places');
  const language = useLanguage();
  const slug = countries[office.country];
  return (
    <>
      <p>
        <ClockLine clock={clock} city={office.city[language]} />
      </p>
      <p className={styles['marks']}>
        {slug && <Link to={paths.country(language, slug)}>{country[language]}</Link>}
        <span>{places('zone', { zone: office.timeZone.replaceAll('_', ' '), offset: clock.utcOffset })}</span>
        {office.scienceAndTechnology && <span className="tag">{t('scienceTechnology')}</span>}
        {office.confidence !== 'found' && <span className="tag tag-land">{t('unverified')}</span>}
      </p>
    </>
  );
}

function OfficeSide({ office, jurisdiction, countries, holidays, country }: OfficePageData) {
  const t = useTranslations('places');
  const language = useLanguage();
  return (
    <div className={styles['side']}>
      <CountryTable countries={jurisdiction} slugs={countries} selection={{}} title={t('answersFor')} />
      <section className="section" aria-labelledby="ask">
        <h2 id="ask">{t('ask')}</h2>
        <p className={styles['facts']}>{t('askText')}</p>
        <p className={styles['onwards']}>
          <Link to={paths.help(language, 'organiser')} className="button button-quiet button-small">
            {t('askLink')}
          </Link>
        </p>
      </section>
      <section className="section" aria-labelledby="address">
        <h2 id="address">{t('address')}</h2>
        <div className={styles['facts']}>
          <p>{t('addressUnknown')}</p>
          <p>
            <a href="https://www.flandersinvestmentandtrade.com">{t('fitSite')}</a>{' '}
            <span className="hint">{t('onSite', { host: 'www.flandersinvestmentandtrade.com' })}</span>
          </p>
          {office.confidence === 'found' && office.source && (
            <p>
              {t('confirmed')} <a href={office.source}>{t('source')}</a>
            </p>
          )}
        </div>
      </section>
      <HolidayList holidays={holidays} country={country[language]} />
    </div>
  );
}
