import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { useTranslations } from 'use-intl';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import { Head } from '../../app/head.tsx';
import { NamesProvider } from '../../app/names.tsx';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { formatMonth } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { SearchField } from '../../ui/search-field/search-field.tsx';
import { useChoices } from './chips.tsx';
import { Filters } from './filters.tsx';
import { Meant } from './meant.tsx';
import { NothingFound } from './nothing-found.tsx';
import { Pages } from './pages.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { ResultsHead } from './results-head.tsx';
import { useSearchList } from './search-list.ts';
import type { SearchPageData } from './search-loader.ts';
import styles from './search.module.css';
import { useFilterSheet } from './use-filter-sheet.ts';
import { useInstantForm } from './use-instant-form.ts';
import { useLiveCount } from './use-live-count.ts';
import { useSelectionSentence } from './use-selection-sentence.ts';
import type { View } from './view-address.ts';
import { drawnView } from './view-parts.ts';

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

/** The list of a selection, whichever way one looks at it. */
const plainly = { name: 'list', month: undefined } as const;

/** Search is a form of plain fields and its address: with scripts it is only quicker. */
export function SearchView({ data, noIndex = false, lead, action, children }: SearchViewProps) {
  const { query, answer, view } = data;
  const { path, words } = useSearchList();
  const t = useTranslations('search');
  const own = useTranslations(words);
  const site = useTranslations('site');
  const views = useTranslations('views');
  const language = useLanguage();
  const sentence = useSelectionSentence()(query, answer.facets, answer.total);
  const choices = useChoices(query, answer.facets);
  const { form, onChange } = useInstantForm(query);
  const { count, recount } = useLiveCount(form, formatSearchAddress(query));
  const name = choices.length > 0 ? sentence : own('title');
  const shown = view.month === undefined ? views(view.name) : formatMonth(view.month, language);
  const looked = view.name === 'list' ? name : `${name}: ${shown}`;
  const pageTitle = answer.page > 1 ? `${looked} (${answer.page})` : looked;
  const sheet = useFilterSheet();
  const busy = useNavigation().state === 'loading';

  return (
    <NamesProvider names={data.names}>
      <Head
        title={pageTitle}
        description={sentence}
        noIndex={noIndex || view.name !== 'list' || choices.length > 2}
        canonical={path(language, { ...query, pageSize: undefined }, plainly)}
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
          autoComplete="off"
          aria-label={own('form')}
          action={path(language, {}, plainly)}
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
            onChange={sheet.open ? () => void recount() : undefined}
          >
            <div className={styles['sheetHead']}>
              <h2>{t('filters')}</h2>
              <a href="#results" className="button button-quiet button-small">
                {t('closeFilters')}
              </a>
            </div>
            <HiddenView view={view} />
            <Filters query={query} facets={answer.facets} domains={data.lists.domains} />
            <div className={styles['sheetFoot']}>
              <button className="button">
                <span aria-live="polite">{count === undefined ? t('show') : t('showCount', { count })}</span>
              </button>
            </div>
          </section>
        </Form>

        <div className={styles['main']}>
          {lead}
          <PeriodChoice data={data} />
          {children}
          <section id="results" className={styles['results']} aria-labelledby="sentence" aria-busy={busy} tabIndex={-1}>
            <ResultsHead
              data={data}
              sentence={sentence}
              choices={choices}
              opener={sheet.opener}
              onSort={onChange}
              action={action}
            />
            {answer.total === 0 ? <NothingFound choices={choices} data={data} /> : <Results data={data} />}
            {view.name === 'list' && <Pages query={query} total={answer.total} pageSize={answer.pageSize} />}
          </section>
        </div>
      </div>
    </NamesProvider>
  );
}

/** Who filters a month or a map goes on looking at one. */
function HiddenView({ view: { name, month, zoom } }: { view: View }) {
  if (name === 'list') return null;
  return (
    <>
      <input type="hidden" name="view" value={name} />
      {name === 'month' && month && <input type="hidden" name="m" value={month} />}
      {name === 'map' && zoom && <input type="hidden" name="zoom" value={zoom} />}
    </>
  );
}

/** What was found, as one looks at it. */
function Results({ data }: { data: SearchPageData }) {
  const drawn = drawnView(data);
  if (drawn) return drawn;
  return data.answer.items.map((event) => <EventRow key={event.id} event={event} today={data.today} />);
}
