import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { searchPlans } from '../../../server/contracts/plans.ts';
import { selectionOf } from '../../../server/contracts/search-address.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type SearchedList, SearchListContext } from '../search/search-list.ts';
import { type SearchPageData, loadSelection } from '../search/search-loader.ts';
import { SearchView } from '../search/search-view.tsx';
import { lookedAt } from '../search/view-address.ts';
import styles from './plans.module.css';

const planList: SearchedList = {
  path: (language, query, otherwise) => lookedAt(paths.plans(language, query), { name: 'list', ...otherwise }),
  words: 'plans',
  endpoint: searchPlans,
};

export const plansLoader = (language: Language) => pageLoader(language, (input) => loadSelection(input, planList));

/** Plans that are not public, with the filters, counts and ruler of the public list; they are in no calendar. */
export function PlansPage() {
  const data = useLoaderData<SearchPageData>();
  const t = useTranslations('plans');
  const language = useLanguage();
  const lead = (
    <p className={styles['lead']}>
      {t('lead')} <a href={paths.yearPlan(language)}>{t('yearPlan')}</a>
    </p>
  );
  const publicOnes = <a href={paths.events(language, selectionOf(data.query))}>{t('publicOnes')}</a>;
  return (
    <SearchListContext value={planList}>
      <SearchView data={data} noIndex lead={lead} action={publicOnes} />
    </SearchListContext>
  );
}
