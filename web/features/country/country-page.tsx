import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { Head } from '../../app/head.tsx';
import { NamesProvider } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { ActiveTable } from '../../ui/active-table/active-table.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { OfficeList } from '../../ui/office-list/office-list.tsx';
import { activeRows } from '../places/active-rows.ts';
import { HolidayList } from '../places/holiday-list.tsx';
import { PlaceRuler, PlaceUpcoming } from '../places/place-events.tsx';
import { PlaceHead } from '../places/place-head.tsx';
import styles from '../places/place.module.css';
import { WhoIsActive } from '../places/who-is-active.tsx';
import type { CountryPageData } from './country-loader.ts';
import { instrumentsFor } from './instruments.ts';

export { countryLoader } from './country-loader.ts';

/** Everything about one market: what comes, when, who is active, and which office helps. */
export function CountryPage() {
  const data = useLoaderData<CountryPageData>();
  const { country, place, visits, region, nearby, today, publicUrl } = data;
  const t = useTranslations('country');
  const places = useTranslations('places');
  const language = useLanguage();
  const name = country.name[language];
  const here = paths.country(language, country.slug);
  const toRegion = region && (
    <Link to={paths.region(language, region.slug)}>
      {places('nearby', { name: region.name[language], count: nearby.total })}
    </Link>
  );
  return (
    <NamesProvider names={data.names}>
      <Head
        title={t('title', { country: name })}
        description={t('description', { country: name, count: place.events.total })}
        canonical={here}
        publicUrl={publicUrl}
      />
      <Breadcrumb
        crumbs={[
          { name: t('indexTitle'), path: paths.countries(language) },
          ...(region ? [{ name: region.name[language], path: paths.region(language, region.slug) }] : []),
        ]}
        here={{ name, path: here }}
        publicUrl={publicUrl}
      />
      <PlaceHead
        title={
          <>
            {t('title', { country: name })} <span className="code">{country.code}</span>
          </>
        }
        selection={{ country: [country.code] }}
        map={{ country: [country.code] }}
      />
      <PlaceRuler events={place.events} name={name} today={today} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <PlaceUpcoming place={place} name={name} today={today} nearby={toRegion} />
          {region && nearby.items.length > 0 && (
            <section className="section" aria-labelledby="nearby">
              <h2 id="nearby">{places('region', { region: region.name[language] })}</h2>
              {nearby.items.map((event) => (
                <EventRow key={event.id} event={event} today={today} />
              ))}
              <p className={styles['onwards']}>{toRegion}</p>
            </section>
          )}
          {visits.total > 0 && (
            <section className="section" aria-labelledby="visits">
              <h2 id="visits">{places('visits')}</h2>
              {visits.items.map((event) => (
                <EventRow key={event.id} event={event} today={today} />
              ))}
              <p className={styles['onwards']}>
                <Link to={paths.events(language, { country: [country.code], kind: ['official_visit'] })}>
                  {places('allVisits', { count: visits.total })}
                </Link>
              </p>
            </section>
          )}
          <WhoIsActive place={place} />
        </div>
        <CountrySide {...data} />
      </div>
    </NamesProvider>
  );
}

/** What helps to plan there: offices, sectors, days off, what FIT offers, and the countries around. */
function CountrySide({ country, place, offices, clocks, holidays, region, neighbours, sectors }: CountryPageData) {
  const t = useTranslations('country');
  const places = useTranslations('places');
  const language = useLanguage();
  const here: SearchQuery = { country: [country.code] };
  const instruments = instrumentsFor(country.code);
  return (
    <div className={styles['side']}>
      <section className="section" aria-labelledby="offices">
        <h2 id="offices">{t('offices')}</h2>
        {offices.length === 0 ? (
          <p className="hint">{t('noOffice')}</p>
        ) : (
          <OfficeList offices={offices} clocks={clocks} />
        )}
      </section>
      {place.activity.sectors.length > 0 && (
        <section className="section" aria-labelledby="sectors">
          <h2 id="sectors">{t('sectors')}</h2>
          <ActiveTable
            labelledBy="sectors"
            rows={activeRows(
              place.activity.sectors,
              language,
              (sector) => ({ ...here, sector: [sector] }),
              (sector) => sectors[sector] && paths.sector(language, sectors[sector]),
            )}
          />
        </section>
      )}
      <HolidayList holidays={holidays} country={country.name[language]} />
      {instruments.length > 0 && (
        <section className="section" aria-labelledby="instruments">
          <h2 id="instruments">{places('instruments')}</h2>
          <ul className={styles['instruments']}>
            {instruments.map(({ name, text, href }) => (
              <li key={name.nl}>
                <a href={href}>{name[language]}</a>{' '}
                <span className="hint">{places('onSite', { host: new URL(href).host })}</span>
                <p>{text[language]}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {region && neighbours.length > 0 && (
        <nav className="section" aria-labelledby="neighbours">
          <h2 id="neighbours">{places('neighbours', { region: region.name[language] })}</h2>
          <ul className={styles['names']}>
            {neighbours.map((one) => (
              <li key={one.code}>
                <Link to={paths.country(language, one.slug)}>{one.name[language]}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
