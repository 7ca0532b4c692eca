import { CalendarPlus, Mail } from 'lucide-react';
import { Link, data, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { type FacetValue, searchEvents } from '../../../server/contracts/events.ts';
import { type Office, listOffices } from '../../../server/contracts/offices.ts';
import type { Country, Region } from '../../../server/contracts/reference-data.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { Head } from '../../app/head.tsx';
import { type Names, NamesProvider, loadLists, namesOf } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { monthRange } from '../../ui/dates.ts';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { OfficeList } from '../../ui/office-list/office-list.tsx';
import { YearRuler } from '../../ui/year-ruler/year-ruler.tsx';
import { locales } from '../../wording/wording.ts';
import styles from './country.module.css';

export interface CountryPageData {
  country: Country;
  answer: AnswerOf<typeof searchEvents>;
  offices: Office[];
  region: Pick<Region, 'id' | 'name'> | undefined;
  neighbours: Pick<Country, 'code' | 'name' | 'slug'>[];
  names: Names;
  today: string;
  publicUrl: string;
}

export const countryLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, today, publicUrl }): Promise<CountryPageData> => {
    const lists = await loadLists(call);
    const country = lists.countries.find((one) => one.slug[language] === params['country']);
    if (!country) throw data(null, { status: 404 });
    const [answer, offices] = await Promise.all([
      call(searchEvents, { search: `country=${country.code}&pageSize=10` }),
      call(listOffices),
    ]);
    const region = lists.regions.find((one) => one.id === country.regions.at(-1));
    const byName = new Intl.Collator(locales[language]);
    return {
      country,
      answer,
      offices: offices.items
        .filter((office) => office.jurisdiction.includes(country.code))
        .toSorted((a, b) => Number(b.country === country.code) - Number(a.country === country.code)),
      region: region && { id: region.id, name: region.name },
      neighbours: lists.countries
        .filter((one) => one.code !== country.code && region?.countries.includes(one.code))
        .map(({ code, name, slug }) => ({ code, name, slug }))
        .toSorted((a, b) => byName.compare(a.name[language], b.name[language])),
      names: namesOf(answer.items, lists, language),
      today,
      publicUrl,
    };
  });

/** Everything about one market: what comes, when, who is active, and which office helps. */
export function CountryPage() {
  const { country, answer, offices, region, neighbours, names, today, publicUrl } = useLoaderData<CountryPageData>();
  const t = useTranslations('country');
  const site = useTranslations('site');
  const language = useLanguage();
  const name = country.name[language];
  const here: SearchQuery = { country: [country.code] };
  return (
    <NamesProvider names={names}>
      <Head
        title={t('title', { country: name })}
        description={t('title', { country: name })}
        canonical={paths.country(language, country.slug)}
        publicUrl={publicUrl}
      />
      <header className={styles['head']}>
        <h1>
          {t('title', { country: name })} <span className="code">{country.code}</span>
        </h1>
        <Link to={paths.subscribe(language, here)} className="button">
          <CalendarPlus size={20} strokeWidth={1.75} aria-hidden="true" />
          {t('subscribe', { country: name })}
        </Link>
        <Link to={alertPaths.ask(language, here)} className="button button-quiet">
          <Mail size={20} strokeWidth={1.75} aria-hidden="true" />
          {site('mailMe')}
        </Link>
      </header>
      <div className={styles['ruler']}>
        <YearRuler
          first={today.slice(0, 7)}
          months={answer.facets.month}
          weeks={answer.facets.week}
          hrefOf={(month) => paths.events(language, { ...here, ...monthRange(month) })}
          label={t('year', { country: name })}
        />
      </div>
      <div className={styles['columns']}>
        <section className="section" aria-labelledby="upcoming">
          <h2 id="upcoming">{t('upcoming')}</h2>
          {answer.items.some((event) => event.demo) && (
            <p className={`notice ${styles['notice']}`}>{site('demoBanner')}</p>
          )}
          {answer.total === 0 && (
            <p className={styles['none']}>
              {t('none', { country: name })} {t('noneHint')}
            </p>
          )}
          {answer.items.map((event) => (
            <EventRow key={event.id} event={event} today={today} />
          ))}
          <p className={styles['onwards']}>
            {answer.total > 0 && (
              <Link to={paths.events(language, here)} className="button button-quiet">
                {t('all', { count: answer.total, country: name })}
              </Link>
            )}
            <Link to={paths.events(language, { ...here, past: true })}>{t('past')}</Link>
          </p>
        </section>
        <div className={styles['side']}>
          <section className="section" aria-labelledby="offices">
            <h2 id="offices">{t('offices')}</h2>
            {offices.length === 0 ? <p className="hint">{t('noOffice')}</p> : <OfficeList offices={offices} />}
          </section>
          <Counts
            title={t('sectors')}
            values={answer.facets.sector}
            choose={(sector) => ({ ...here, sector: [sector] })}
          />
          <Counts
            title={t('active')}
            values={answer.facets.organiser}
            choose={(organiser) => ({ ...here, organiser: [organiser] })}
          />
          {region && neighbours.length > 0 && (
            <nav className="section" aria-labelledby="neighbours">
              <h2 id="neighbours">{t('neighbours', { region: region.name[language] })}</h2>
              <ul className={styles['neighbours']}>
                {neighbours.map((one) => (
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

function Counts({
  title,
  values,
  choose,
}: {
  title: string;
  values: FacetValue[];
  choose: (value: string) => SearchQuery;
}) {
  const language = useLanguage();
  if (values.length === 0) return null;
  return (
    <nav className="section" aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles['counts']}>
        {values.slice(0, 8).map(({ value, label, count }) => (
          <li key={value}>
            <Link to={paths.events(language, choose(value))}>{label[language]}</Link> <span>{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
