import { Search, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { useTranslations } from 'use-intl';
import { defaultSort, eventSorts } from '../../../server/contracts/search-query.ts';
import { Head } from '../../app/head.tsx';
import { NamesProvider } from '../../app/names.tsx';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { SearchField } from '../../ui/search-field/search-field.tsx';
import { Chips, useChoices } from './chips.tsx';
import { Filters } from './filters.tsx';
import { Meant } from './meant.tsx';
import { NothingFound } from './nothing-found.tsx';
import { Pages } from './pages.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { useSearchList } from './search-list.ts';
import type { SearchPageData } from './search-loader.ts';
import styles from './search.module.css';
import { useFilterSheet } from './use-filter-sheet.ts';
import { useInstantForm } from './use-instant-form.ts';
import { useSelectionSentence } from './use-selection-sentence.ts';

interface SearchViewProps {
  data: SearchPageData;
  noIndex?: boolean;
  /** What the list is, under its title. */
  lead?: ReactNode;
  /** What else can be done with a selection. */
  action: ReactNode;
  /** What stands above the results. */
  children?: ReactNode;
}

/** Search is a form of plain fields and its address: with scripts it is only quicker. */
export function SearchView({ data, noIndex = false, lead, action, children }: SearchViewProps) {
  const { query, answer, today } = data;
  const { path, words } = useSearchList();
  const t = useTranslations('search');
  const own = useTranslations(words);
  const site = useTranslations('site');
  const language = useLanguage();
  const sentence = useSelectionSentence()(query, answer.facets, answer.total);
  const choices = useChoices(query, answer.facets);
  const { form, onChange } = useInstantForm(query);
  const name = choices.length > 0 ? sentence : own('title');
  const pageTitle = answer.page > 1 ? `${name} (${answer.page})` : name;
  const sheet = useFilterSheet();
  const busy = useNavigation().state === 'loading';

  return (
    <NamesProvider names={data.names}>
      <Head
        title={pageTitle}
        description={sentence}
        noIndex={noIndex || choices.length > 2}
        canonical={path(language, { ...query, pageSize: undefined })}
        publicUrl={data.publicUrl}
      />
      <a href="#results" className={styles['skip']}>
        {site('skipToResults')}
      </a>
      <div className={styles['page']}>
        <Form
          ref={form}
          id="search"
          role="search"
          aria-label={own('form')}
          action={path(language)}
          onChange={onChange}
          className={styles['form']}
          preventScrollReset
        >
          <div className={styles['top']}>
            <h1>{own('title')}</h1>
            <div className={styles['asked']}>
              <div className={styles['words']}>
                <label htmlFor="q" className="visually-hidden">
                  {t('words')}
                </label>
                <SearchField defaultValue={query.q} placeholder={t('words')} suggests={words === 'search'} />
                <button className="button">
                  <Search size={20} strokeWidth={1.75} aria-hidden="true" />
                  {t('submit')}
                </button>
              </div>
              <Meant chips={data.chips} query={query} />
            </div>
          </div>
          <section
            id="filters"
            className={styles['filters']}
            aria-label={t('filters')}
            data-open={sheet.open}
            onKeyDown={sheet.onKeyDown}
          >
            <div className={styles['sheetHead']}>
              <h2>{t('filters')}</h2>
              <a href="#results" className="button button-quiet button-small">
                {t('closeFilters')}
              </a>
            </div>
            <Filters query={query} facets={answer.facets} domains={data.lists.domains} />
            <div className={styles['sheetFoot']}>
              <button className="button">{t('show')}</button>
            </div>
          </section>
        </Form>

        <div className={styles['main']}>
          {lead}
          <PeriodChoice data={data} />
          {children}
          <section id="results" className={styles['results']} aria-labelledby="sentence" aria-busy={busy} tabIndex={-1}>
            <div className={styles['resultsHead']}>
              <h2 id="sentence" className={styles['sentence']}>
                <span role="status">{sentence}</span>
              </h2>
              <div className={styles['actions']}>
                <a
                  href="#filters"
                  ref={sheet.opener}
                  className={`button button-quiet button-small ${styles['openFilters']}`}
                >
                  <SlidersHorizontal size={18} strokeWidth={1.75} aria-hidden="true" />
                  {t('openFilters', { count: choices.length })}
                </a>
                {action}
                <div className={styles['sort']}>
                  <label htmlFor="sort">{t('sort')}</label>
                  <select
                    id="sort"
                    name="sort"
                    form="search"
                    className="input"
                    defaultValue={query.sort ?? ''}
                    onChange={onChange}
                  >
                    {eventSorts
                      .filter((sort) => sort !== 'relevance' || query.q)
                      .map((sort) => (
                        <option key={sort} value={sort === defaultSort(query) ? '' : sort}>
                          {t(`sort${sort[0]?.toUpperCase()}${sort.slice(1)}` as 'sortDate')}
                        </option>
                      ))}
                  </select>
                </div>
              </div>
              <Chips choices={choices} />
              <Remarks data={data} />
            </div>
            {answer.items.length === 0 ? (
              <NothingFound choices={choices} data={data} />
            ) : (
              answer.items.map((event) => <EventRow key={event.id} event={event} today={today} />)
            )}
            <Pages query={query} total={answer.total} pageSize={answer.pageSize} />
          </section>
        </div>
      </div>
    </NamesProvider>
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
