import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { searchEvents } from '../../../server/contracts/events.ts';
import type { Country, Region } from '../../../server/contracts/reference-data.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { loadLists } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { Figure } from '../../ui/active-table/active-table.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { locales } from '../../wording/wording.ts';
import styles from './countries.module.css';

type CountedCountry = Pick<Country, 'code' | 'name' | 'slug'> & { count: number };

interface CountriesData {
  regions: { region: Pick<Region, 'id' | 'name' | 'slug'>; countries: CountedCountry[] }[];
  publicUrl: string;
}

export const countriesLoader = (language: Language) =>
  pageLoader(language, async ({ call, publicUrl }): Promise<CountriesData> => {
    const [lists, answer] = await Promise.all([loadLists(call), call(searchEvents, { search: 'pageSize=1' })]);
    const counts = new Map(answer.facets.country.map(({ value, count }) => [value, count]));
    const byName = new Intl.Collator(locales[language]);
    return {
      publicUrl,
      regions: lists.regions
        .filter((region) => region.parent)
        .map((region) => ({
          region: { id: region.id, name: region.name, slug: region.slug },
          countries: lists.countries
            .filter((country) => country.regions.at(-1) === region.id)
            .map(({ code, name, slug }) => ({ code, name, slug, count: counts.get(code) ?? 0 }))
            .toSorted((a, b) => byName.compare(a.name[language], b.name[language])),
        })),
    };
  });

/** Every country by region, with what runs or comes there. */
export function CountriesPage() {
  const { regions, publicUrl } = useLoaderData<CountriesData>();
  const t = useTranslations('country');
  const language = useLanguage();
  const here = { name: t('indexTitle'), path: paths.countries(language) };
  return (
    <>
      <Head title={t('indexTitle')} description={t('indexLead')} canonical={here.path} publicUrl={publicUrl} />
      <Breadcrumb crumbs={[]} here={here} publicUrl={publicUrl} />
      <header className={styles['head']}>
        <h1>{t('indexTitle')}</h1>
        <p>{t('indexLead')}</p>
      </header>
      <div className={styles['regions']}>
        {regions.map(({ region, countries }) => (
          <section key={region.id} className="section" aria-labelledby={region.id}>
            <h2 id={region.id}>
              <Link to={paths.region(language, region.slug)}>{region.name[language]}</Link>
            </h2>
            <CountryList countries={countries.filter(({ count }) => count > 0)} />
            <QuietCountries countries={countries.filter(({ count }) => count === 0)} />
          </section>
        ))}
      </div>
    </>
  );
}

function CountryList({ countries }: { countries: readonly CountedCountry[] }) {
  const t = useTranslations('places');
  const language = useLanguage();
  if (countries.length === 0) return null;
  return (
    <ul>
      {countries.map(({ code, name, slug, count }) => (
        <li key={code}>
          <span className="code">{code}</span> <Link to={paths.country(language, slug)}>{name[language]}</Link>
          {count > 0 && (
            <Figure
              count={count}
              to={paths.events(language, { country: [code] })}
              says={t('nowOf', { count, name: name[language] })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Most of the world, most of the time: folded, so that one sees where something happens. */
function QuietCountries({ countries }: { countries: readonly CountedCountry[] }) {
  const t = useTranslations('country');
  if (countries.length === 0) return null;
  return (
    <details className={styles['quiet']}>
      <summary>{t('quiet', { count: countries.length })}</summary>
      <CountryList countries={countries} />
    </details>
  );
}
