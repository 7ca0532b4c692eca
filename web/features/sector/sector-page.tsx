import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Active } from '../../../server/contracts/activity.ts';
import { Head } from '../../app/head.tsx';
import { NamesProvider } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { ActiveTable } from '../../ui/active-table/active-table.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { activeRows } from '../places/active-rows.ts';
import { CountryTable } from '../places/country-table.tsx';
import { PlaceRuler, PlaceUpcoming } from '../places/place-events.tsx';
import { PlaceHead } from '../places/place-head.tsx';
import styles from '../places/place.module.css';
import { WhoIsActive } from '../places/who-is-active.tsx';
import { Fairs } from './fairs.tsx';
import type { SectorPageData } from './sector-loader.ts';

export { sectorLoader } from './sector-loader.ts';

/** Everything about one sector or one domain: what comes, where, by whom, and its trade fairs. */
export function SectorPage() {
  const { subject, domain, subsectors, place, countries, fairs, names, today, publicUrl } =
    useLoaderData<SectorPageData>();
  const t = useTranslations('places');
  const language = useLanguage();
  const name = subject.name[language];
  const here = paths.sector(language, subject.slug);
  const ofDomain = subject.id === domain.id;
  const above = { name: domain.name[language], path: paths.sector(language, domain.slug) };
  const { selection } = place.events;
  return (
    <NamesProvider names={names}>
      <Head
        title={t('sectorTitle', { sector: name })}
        description={t('sectorDescription', { sector: name, count: place.events.total })}
        canonical={here}
        publicUrl={publicUrl}
      />
      <Breadcrumb
        crumbs={[{ name: t('sectorsTitle'), path: paths.sectors(language) }, ...(ofDomain ? [] : [above])]}
        here={{ name, path: here }}
        publicUrl={publicUrl}
      />
      <PlaceHead title={t('sectorTitle', { sector: name })} selection={selection} map={selection}>
        {domain.strategic && ofDomain && (
          <p className={styles['marks']}>
            <span className="tag">{t('strategic')}</span>
          </p>
        )}
      </PlaceHead>
      <PlaceRuler events={place.events} name={name} today={today} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <PlaceUpcoming
            place={place}
            name={name}
            today={today}
            nearby={ofDomain ? undefined : <Link to={above.path}>{above.name}</Link>}
          />
          <Fairs fairs={fairs} />
          <WhoIsActive place={place} />
        </div>
        <div className={styles['side']}>
          {subsectors.length > 1 && (
            <section className="section" aria-labelledby="subsectors">
              <h2 id="subsectors">{t('subsectors')}</h2>
              <ActiveTable
                labelledBy="subsectors"
                rows={activeRows(
                  subsectors.map((one) => figuresOf(one, place.activity.sectors)),
                  language,
                  (sector) => ({ sector: [sector] }),
                  (sector) => {
                    const found = subsectors.find(({ id }) => id === sector);
                    return found && paths.sector(language, found.slug);
                  },
                )}
              />
            </section>
          )}
          <CountryTable countries={place.activity.countries} slugs={countries} selection={selection} />
        </div>
      </div>
    </NamesProvider>
  );
}

/** A sector without events is there too, with none. */
function figuresOf({ id, name }: SectorPageData['subject'], known: readonly Active[]): Active {
  return known.find(({ value }) => value === id) ?? { value: id, label: name, upcoming: 0, all: 0 };
}
