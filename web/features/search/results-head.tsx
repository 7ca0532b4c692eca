import { SlidersHorizontal } from 'lucide-react';
import type { ChangeEvent, ReactNode, Ref } from 'react';
import { useTranslations } from 'use-intl';
import { defaultSort, eventSorts } from '../../../server/contracts/search-query.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Footprint } from '../../ui/year-ruler/footprint.tsx';
import { type Choice, Chips } from './chips.tsx';
import type { SearchPageData } from './search-loader.ts';
import { useSearchList } from './search-list.ts';
import styles from './search.module.css';
import { ViewSwitch } from './view-switch.tsx';

interface ResultsHeadProps {
  data: SearchPageData;
  sentence: string;
  choices: readonly Choice[];
  opener: Ref<HTMLAnchorElement>;
  onSort: (event: ChangeEvent<HTMLSelectElement>) => void;
  /** What else can be done with a selection. */
  action: ReactNode;
}

/** What is selected, in words and as choices to take back, and what can be done with it. */
export function ResultsHead({ data, sentence, choices, opener, onSort, action }: ResultsHeadProps) {
  const t = useTranslations('search');
  const language = useLanguage();
  const { path, hasViews } = useSearchList();
  return (
    <div className={styles['resultsHead']}>
      <h2 id="sentence" className={styles['sentence']}>
        <span role="status">{sentence}</span>
      </h2>
      <p className={styles['address']}>
        <Footprint first={data.rulerFrom} weeks={data.answer.facets.week} />{' '}
        {t('address', { address: data.publicUrl + path(language, data.query, { name: 'list', month: undefined }) })}
      </p>
      <div className={styles['actions']}>
        <a href="#filters" ref={opener} className={`button button-quiet button-small ${styles['openFilters']}`}>
          <SlidersHorizontal size={18} strokeWidth={1.75} aria-hidden="true" />
          {t('openFilters', { count: choices.length })}
        </a>
        {action}
        {hasViews && <ViewSwitch data={data} />}
        {data.view.name === 'list' && (
          <div className={styles['sort']}>
            <label htmlFor="sort">{t('sort')}</label>
            <select
              id="sort"
              name="sort"
              form="search"
              className="input"
              defaultValue={data.query.sort ?? ''}
              onChange={onSort}
            >
              {eventSorts
                .filter((sort) => sort !== 'relevance' || data.query.q)
                .map((sort) => (
                  <option key={sort} value={sort === defaultSort(data.query) ? '' : sort}>
                    {t(`sort${sort[0]?.toUpperCase()}${sort.slice(1)}` as 'sortDate')}
                  </option>
                ))}
            </select>
          </div>
        )}
      </div>
      <Chips choices={choices} />
      <Remarks data={data} />
    </div>
  );
}

function Remarks({ data }: { data: SearchPageData }) {
  const t = useTranslations('search');
  const site = useTranslations('site');
  const { dropped, answer } = data;
  return (
    <>
      {answer.standIn && <p className="hint">{t('standIn')}</p>}
      {answer.corrections?.map(({ typed, used }) => (
        <p key={typed} className="notice">
          {t('corrected', { typed, used })}
        </p>
      ))}
      {answer.missing !== undefined && answer.total > 0 && <p className="notice">{t('nearest')}</p>}
      {dropped.length > 0 && (
        <p className="notice">
          {t('dropped', { list: dropped.map(({ name, value }) => `${name}=${value}`).join(', ') })}
        </p>
      )}
      {answer.items.some((event) => event.demo) && <p className="notice">{site('demoBanner')}</p>}
    </>
  );
}
