import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Head } from '../../app/head.tsx';
import { NamesProvider } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { Figure } from '../../ui/active-table/active-table.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { OfficeList } from '../../ui/office-list/office-list.tsx';
import { CountryTable } from '../places/country-table.tsx';
import { PlaceRuler, PlaceUpcoming } from '../places/place-events.tsx';
import { PlaceHead } from '../places/place-head.tsx';
import styles from '../places/place.module.css';
import { WhoIsActive } from '../places/who-is-active.tsx';
import type { RegionPageData } from './region-loader.ts';

export { regionLoader } from './region-loader.ts';

/** A group of countries: what comes there, country by country, and the offices in it. */
export function RegionPage() {
  const { region, parent, parts, place, countries, others, offices, clocks, names, today, publicUrl } =
    useLoaderData<RegionPageData>();
  const t = useTranslations('places');
  const country = useTranslations('country');
  const language = useLanguage();
  const name = region.name[language];
  const here = paths.region(language, region.slug);
  const above = parent && { name: parent.name[language], path: paths.region(language, parent.slug) };
  const { selection } = place.events;
  return (
    <NamesProvider names={names}>
      <Head
        title={t('region', { region: name })}
        description={t('regionDescription', { region: name, count: place.events.total })}
        canonical={here}
        publicUrl={publicUrl}
      />
      <Breadcrumb
        crumbs={[{ name: country('indexTitle'), path: paths.countries(language) }, ...(above ? [above] : [])]}
        here={{ name, path: here }}
        publicUrl={publicUrl}
      />
      <PlaceHead title={t('region', { region: name })} selection={selection} map={selection} />
      <PlaceRuler events={place.events} name={name} today={today} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <PlaceUpcoming
            place={place}
            name={name}
            today={today}
            nearby={above && <Link to={above.path}>{above.name}</Link>}
          />
          <WhoIsActive place={place} />
          {offices.length > 0 && (
            <section className="section" aria-labelledby="offices">
              <h2 id="offices">{t('officesIn', { region: name })}</h2>
              <div className={styles['wide']}>
                <OfficeList offices={offices} clocks={clocks} />
              </div>
            </section>
          )}
        </div>
        <div className={styles['side']}>
          {parts.length > 0 && (
            <nav className="section" aria-labelledby="parts">
              <h2 id="parts">{t('regionsIn', { region: name })}</h2>
              <ul className={styles['counts']}>
                {parts.map((part) => (
                  <li key={part.id}>
                    <Link to={paths.region(language, part.slug)}>{part.name[language]}</Link>
                    <Figure
                      count={part.count}
                      to={paths.events(language, { region: [part.id] })}
                      says={t('nowOf', { count: part.count, name: part.name[language] })}
                    />
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <CountryTable
            countries={place.activity.countries}
            slugs={countries}
            selection={{}}
            title={t('countriesIn', { region: name })}
          />
          {others.length > 0 && (
            <nav className="section" aria-labelledby="others">
              <h2 id="others">{t('neighbours', { region: name })}</h2>
              <ul className={styles['names']}>
                {others.map((one) => (
                  <li key={one.code}>
                    <Link to={paths.country(language, one.slug)}>{one.name[language]}</Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>
    </NamesProvider>
  );
}
