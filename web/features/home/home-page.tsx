import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { type EventItem, searchEvents } from '../../../server/contracts/events.ts';
import type { Country, Domain } from '../../../server/contracts/reference-data.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { type Names, NamesProvider, loadLists, namesOf } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { monthRange } from '../../ui/dates.ts';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { YearRuler } from '../../ui/year-ruler/year-ruler.tsx';
import { locales } from '../../wording/wording.ts';
import type { WorldChart } from '../search/map/map-view.tsx';
import { ClosingSoon } from './closing-soon.tsx';
import { Counts } from './counts.tsx';
import { Doors } from './doors.tsx';
import styles from './home.module.css';
import { SearchForm } from './search-form.tsx';
import { Where } from './where.tsx';

interface HomeData {
  answer: AnswerOf<typeof searchEvents>;
  /** Those that can be registered for, the first to close first. */
  closing: EventItem[];
  chart: WorldChart;
  countries: Pick<Country, 'code' | 'name'>[];
  domains: Pick<Domain, 'id' | 'name'>[];
  names: Names;
  today: string;
  publicUrl: string;
  continents: string[];
}

export const homeLoader = (language: Language) =>
  pageLoader(language, async ({ call, today, publicUrl }): Promise<HomeData> => {
    const [answer, byDeadline, lists, { worldChart }] = await Promise.all([
      call(searchEvents, { search: 'pageSize=10' }),
      call(searchEvents, { search: `sort=deadline&pageSize=${closingShown}` }),
      loadLists(call),
      // Where numbers stand on the map comes with the page as it is drawn; the browser needs it when it draws the page itself.
      import('../search/map/map-view.tsx'),
    ]);
    const byName = new Intl.Collator(locales[language]);
    return {
      answer,
      closing: byDeadline.items.filter(({ registrationClosesOn: day }) => day !== undefined && day >= today),
      chart: worldChart(answer.facets.country),
      countries: lists.countries
        .map(({ code, name }) => ({ code, name }))
        .toSorted((a, b) => byName.compare(a.name[language], b.name[language])),
      domains: lists.domains.map(({ id, name }) => ({ id, name })),
      names: namesOf(answer.items, lists, language),
      today,
      publicUrl,
      continents: lists.regions.filter((region) => !region.parent).map((region) => region.id),
    };
  });

const closingShown = 5;

/** The way in: country, sector, words or a period, and straight to the list. */
export function HomePage() {
  const { answer, closing, chart, countries, domains, names, today, publicUrl, continents } = useLoaderData<HomeData>();
  const t = useTranslations('home');
  const site = useTranslations('site');
  const language = useLanguage();
  const regions = answer.facets.region.filter((region) => !continents.includes(region.value));
  return (
    <NamesProvider names={names}>
      <Head title={site('claim')} description={t('lead')} canonical={paths.home(language)} publicUrl={publicUrl} />
      <div className={styles['opening']}>
        <div className={styles['words']}>
          <h1>{t('title')}</h1>
          <p className={styles['lead']}>{t('lead')}</p>
          <ul className={styles['soundings']}>
            <li>
              <Link to={paths.events(language)}>
                <strong>{answer.total}</strong> {t('events')}
              </Link>
            </li>
            <li>
              <Link to={paths.countries(language)}>
                <strong>{answer.facets.country.length}</strong> {t('inCountries')}
              </Link>
            </li>
            <li>
              <Link to={paths.organisers(language)}>
                <strong>{answer.facets.organiser.length}</strong> {t('byOrganisers')}
              </Link>
            </li>
          </ul>
        </div>
        <SearchForm countries={countries} domains={domains} today={today} />
      </div>

      <section className={styles['ruler']} aria-labelledby="year">
        <h2 id="year">{t('year')}</h2>
        <YearRuler
          first={today.slice(0, 7)}
          months={answer.facets.month}
          weeks={answer.facets.week}
          hrefOf={(month) => paths.events(language, monthRange(month))}
          label={t('year')}
        />
      </section>

      <Where regions={regions} chart={chart} />

      <div className={styles['columns']}>
        <section className="section" aria-labelledby="soon">
          <h2 id="soon">{t('soon')}</h2>
          {answer.items.some((event) => event.demo) && (
            <p className={`notice ${styles['notice']}`}>{site('demoBanner')}</p>
          )}
          {answer.items.map((event) => (
            <EventRow key={event.id} event={event} today={today} />
          ))}
          <p className={styles['all']}>
            <Link to={paths.events(language)} className="button button-quiet">
              {t('allSoon', { count: answer.total })}
            </Link>
          </p>
        </section>
        <div className={styles['side']}>
          <ClosingSoon events={closing} today={today} />
          <section className="section" aria-labelledby="sectors">
            <h2 id="sectors">{t('byDomain')}</h2>
            <Counts
              label={t('byDomain')}
              values={answer.facets.domain}
              hrefOf={(domain) => paths.events(language, { domain: [domain] })}
            />
          </section>
        </div>
      </div>
      <Doors />
    </NamesProvider>
  );
}
