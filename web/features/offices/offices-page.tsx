import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Office, listOffices, localTimes } from '../../../server/contracts/offices.ts';
import type { Region } from '../../../server/contracts/reference-data.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { loadLists } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { type OfficeClock, clocksOf } from '../../ui/office-list/office-clock.tsx';
import { OfficeList, OfficeNote } from '../../ui/office-list/office-list.tsx';
import { locales } from '../../wording/wording.ts';
import styles from '../places/counted-list.module.css';

interface OfficesData {
  regions: { region: Pick<Region, 'id' | 'name' | 'slug'>; offices: Office[] }[];
  clocks: Record<string, OfficeClock>;
  publicUrl: string;
}

export const officesLoader = (language: Language) =>
  pageLoader(language, async ({ call, publicUrl }): Promise<OfficesData> => {
    const [lists, offices, times] = await Promise.all([loadLists(call), call(listOffices), call(localTimes)]);
    const byName = new Intl.Collator(locales[language]);
    const regionOf = new Map(lists.countries.map(({ code, regions }) => [code, regions.at(-1)]));
    return {
      regions: lists.regions
        .map(({ id, name, slug }) => ({
          region: { id, name, slug },
          offices: offices.items
            .filter(({ country }) => regionOf.get(country) === id)
            // Which countries each works for is on its own page.
            .map((office) => ({ ...office, jurisdiction: [] }))
            .toSorted((a, b) => byName.compare(a.city[language], b.city[language])),
        }))
        .filter((one) => one.offices.length > 0),
      clocks: clocksOf(times, offices.items),
      publicUrl,
    };
  });

/** Every FIT office by region, with the time it is there. */
export function OfficesPage() {
  const { regions, clocks, publicUrl } = useLoaderData<OfficesData>();
  const t = useTranslations('places');
  const language = useLanguage();
  const here = paths.offices(language);
  return (
    <>
      <Head title={t('officesTitle')} description={t('officesLead')} canonical={here} publicUrl={publicUrl} />
      <Breadcrumb crumbs={[]} here={{ name: t('officesTitle'), path: here }} publicUrl={publicUrl} />
      <header className={styles['lead']}>
        <h1>{t('officesTitle')}</h1>
        <p>{t('officesLead')}</p>
        <OfficeNote offices={regions.flatMap(({ offices }) => offices)} />
      </header>
      <div className={styles['offices']}>
        {regions.map(({ region, offices }) => (
          <section key={region.id} className="section" aria-labelledby={region.id}>
            <h2 id={region.id}>
              <Link to={paths.region(language, region.slug)}>{region.name[language]}</Link>
            </h2>
            <OfficeList offices={offices} clocks={clocks} note={false} />
          </section>
        ))}
      </div>
    </>
  );
}
