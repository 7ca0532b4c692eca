import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type MyCase, listMyCases } from '../../../server/contracts/visits.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { CaseRow } from './case-row.tsx';
import styles from './visits.module.css';

export const myCasesLoader = (language: Language) =>
  pageLoader(language, async ({ call }): Promise<{ items: MyCase[] }> => call(listMyCases));

/** Every case somebody attached to a visit. */
export function MyCasesPage() {
  const { items } = useLoaderData<{ items: MyCase[] }>();
  const t = useTranslations('visits');
  const language = useLanguage();
  return (
    <div className={styles['page']}>
      <Head title={t('myTitle')} noIndex />
      <h1>{t('myTitle')}</h1>
      <DoneNotice />
      {items.length === 0 ? (
        <p>{t('myNone')}</p>
      ) : (
        <ul className={styles['rows']}>
          {items.map((one) => (
            <CaseRow key={one.id} one={one} visit={one.visit ?? 'hidden'} />
          ))}
        </ul>
      )}
      <p>
        <a href={paths.events(language, { kind: ['official_visit'] })}>{t('toVisits')}</a>
      </p>
    </div>
  );
}
