import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { searchEvents } from '../../../server/contracts/events.ts';
import type { Domain } from '../../../server/contracts/reference-data.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { loadLists } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { Figure } from '../../ui/active-table/active-table.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from '../places/counted-list.module.css';

interface SectorsData {
  domains: Domain[];
  /** Events that run or are to come, by the id of a domain or sector. */
  counts: Record<string, number>;
  publicUrl: string;
}

export const sectorsLoader = (language: Language) =>
  pageLoader(language, async ({ call, publicUrl }): Promise<SectorsData> => {
    const [lists, answer] = await Promise.all([loadLists(call), call(searchEvents, { search: 'pageSize=1' })]);
    const { domain, sector } = answer.facets;
    return {
      domains: lists.domains,
      counts: Object.fromEntries([...domain, ...sector].map(({ value, count }) => [value, count])),
      publicUrl,
    };
  });

/** Every sector by domain, those of the strategy first, with what runs or comes in it. */
export function SectorsPage() {
  const { domains, publicUrl, counts } = useLoaderData<SectorsData>();
  const t = useTranslations('places');
  const language = useLanguage();
  const here = paths.sectors(language);
  return (
    <>
      <Head title={t('sectorsTitle')} description={t('sectorsLead')} canonical={here} publicUrl={publicUrl} />
      <Breadcrumb crumbs={[]} here={{ name: t('sectorsTitle'), path: here }} publicUrl={publicUrl} />
      <header className={styles['lead']}>
        <h1>{t('sectorsTitle')}</h1>
        <p>{t('sectorsLead')}</p>
      </header>
      {[true, false].map((strategic) => (
        <section key={String(strategic)} className="section" aria-labelledby={strategic ? 'strategic' : 'other'}>
          <h2 id={strategic ? 'strategic' : 'other'}>{t(strategic ? 'strategicTitle' : 'otherTitle')}</h2>
          <div className={styles['list']}>
            {domains
              .filter((domain) => domain.strategic === strategic)
              .map((domain) => (
                <DomainList key={domain.id} domain={domain} counts={counts} />
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

function DomainList({ domain, counts }: { domain: Domain; counts: SectorsData['counts'] }) {
  const t = useTranslations('places');
  const language = useLanguage();
  const figure = (id: string, name: string, to: string) => {
    const count = counts[id] ?? 0;
    return <Figure count={count} to={to} says={t('nowOf', { count, name })} />;
  };
  return (
    <div className={styles['group']}>
      <h3>
        <Link to={paths.sector(language, domain.slug)}>{domain.name[language]}</Link>
        {figure(domain.id, domain.name[language], paths.events(language, { domain: [domain.id] }))}
      </h3>
      {domain.sectors.length > 1 && (
        <ul>
          {domain.sectors.map(({ id, name, slug }) => (
            <li key={id}>
              <Link to={paths.sector(language, slug)}>{name[language]}</Link>
              {figure(id, name[language], paths.events(language, { sector: [id] }))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
