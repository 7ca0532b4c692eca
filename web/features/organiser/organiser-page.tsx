import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { organiserKindLabels, provinceLabels } from '../../../server/contracts/labels.ts';
import { Head } from '../../app/head.tsx';
import { JsonLd } from '../../app/json-ld.tsx';
import { NamesProvider } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { ActiveTable } from '../../ui/active-table/active-table.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { activeRows } from '../places/active-rows.ts';
import { CountryTable } from '../places/country-table.tsx';
import { PlaceRuler, PlaceUpcoming } from '../places/place-events.tsx';
import { PlaceHead } from '../places/place-head.tsx';
import styles from '../places/place.module.css';
import type { OrganiserPageData } from './organiser-loader.ts';
import { holdsOn, partnershipLabels, periodText } from './partnerships.ts';

export { organiserLoader } from './organiser-loader.ts';

/** Who an organiser is, what it plans, what it did, and where it goes most. */
export function OrganiserPage() {
  const data = useLoaderData<OrganiserPageData>();
  const { organiser, place, today, publicUrl } = data;
  const t = useTranslations('places');
  const language = useLanguage();
  const name = organiser.name[language];
  const kind = organiserKindLabels[organiser.kind][language];
  const here = paths.organiser(language, organiser.id);
  const { selection } = place.events;
  return (
    <NamesProvider names={data.names}>
      <Head
        title={name}
        description={`${name}. ${t('organiserDescription', { kind, count: place.events.total })}`}
        canonical={here}
        publicUrl={publicUrl}
      />
      <JsonLd
        data={{
          '@type': 'Organization',
          '@id': publicUrl + here,
          name,
          url: organiser.website ?? publicUrl + here,
          ...(organiser.description
            ? { description: organiser.description[language] ?? organiser.description.nl }
            : {}),
          ...(organiser.website ? { mainEntityOfPage: publicUrl + here } : {}),
        }}
      />
      <Breadcrumb
        crumbs={[
          { name: t('organisersTitle'), path: paths.organisers(language) },
          { name: kind, path: paths.organisers(language, { kind: organiser.kind }) },
        ]}
        here={{ name, path: here }}
        publicUrl={publicUrl}
      />
      <PlaceHead title={name} selection={selection} alert={t('follow')}>
        <Marks organiser={organiser} today={today} />
      </PlaceHead>
      <PlaceRuler events={place.events} name={name} today={today} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <PlaceUpcoming place={place} name={name} today={today} />
          <Past {...data} />
        </div>
        <OrganiserSide {...data} />
      </div>
    </NamesProvider>
  );
}

/** What kind of organiser it is, and its agreement with FIT with the period of it. */
function Marks({ organiser, today }: Pick<OrganiserPageData, 'organiser' | 'today'>) {
  const t = useTranslations('places');
  const language = useLanguage();
  const { kind, partnerships, active, verified } = organiser;
  const province = Object.entries(provinceLabels).find(([id]) => id === organiser.province)?.[1];
  const partner = partnerships.findLast((one) => one.kind === 'structural_partner' && holdsOn(one, today));
  return (
    <>
      <p className={styles['marks']}>
        <Link to={paths.organisers(language, { kind })}>{organiserKindLabels[kind][language]}</Link>
        {province && <span>{t('province', { province: province[language] })}</span>}
        {partner && (
          <strong className="tag">
            {t('partner')}, {periodText(partner)}
          </strong>
        )}
        {verified && <span>{t('verified')}</span>}
      </p>
      {!active && <p className="notice">{t('inactive')}</p>}
    </>
  );
}

/** What is past, the latest first; where nothing is to come, the very last stands above already. */
function Past({ place }: OrganiserPageData) {
  const t = useTranslations('places');
  const language = useLanguage();
  const { today } = useLoaderData<OrganiserPageData>();
  const { latest, all } = place.activity;
  const shown = place.events.total === 0 ? latest.slice(1) : latest;
  if (shown.length === 0) return null;
  return (
    <section className="section" aria-labelledby="past">
      <h2 id="past">{t('past')}</h2>
      {shown.map((event) => (
        <EventRow key={event.id} event={event} today={today} />
      ))}
      <p className={styles['onwards']}>
        <Link to={paths.events(language, { ...place.events.selection, past: true })}>
          {t('withPast', { count: all })}
        </Link>
      </p>
    </section>
  );
}

function OrganiserSide({ organiser, place, countries, sectors }: OrganiserPageData) {
  const t = useTranslations('places');
  const language = useLanguage();
  const { selection } = place.events;
  const { website, description, note, partnerships } = organiser;
  return (
    <div className={styles['side']}>
      {(description ?? note) && (
        <section className="section" aria-labelledby="about">
          <h2 id="about">{t('about')}</h2>
          <div className={styles['facts']}>
            {description && (
              <p>
                <LocalText text={description} />
              </p>
            )}
            {note && (
              <p>
                <LocalText text={note} />
              </p>
            )}
          </div>
        </section>
      )}
      <section className="section" aria-labelledby="contact">
        <h2 id="contact">{t('contact')}</h2>
        <p className={styles['facts']}>{website ? <a href={website}>{new URL(website).host}</a> : t('noContact')}</p>
      </section>
      <CountryTable
        countries={place.activity.countries}
        slugs={countries}
        selection={selection}
        title={t('mostVisited')}
      />
      {place.activity.sectors.length > 0 && (
        <section className="section" aria-labelledby="sectors">
          <h2 id="sectors">{t('sectors')}</h2>
          <ActiveTable
            labelledBy="sectors"
            rows={activeRows(
              place.activity.sectors,
              language,
              (sector) => ({ ...selection, sector: [sector] }),
              (sector) => sectors[sector] && paths.sector(language, sectors[sector]),
            )}
          />
        </section>
      )}
      {partnerships.length > 0 && (
        <section className="section" aria-labelledby="agreements">
          <h2 id="agreements">{t('agreements')}</h2>
          <dl className={styles['days']}>
            {partnerships.map((one) => (
              <div key={one.kind + one.period}>
                <dt>{periodText(one)}</dt>
                <dd>{partnershipLabels[one.kind]?.[language] ?? one.kind}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
