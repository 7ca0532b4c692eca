import { CalendarPlus, Mail } from 'lucide-react';
import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { selectionOf } from '../../../server/contracts/search-address.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { SelectionLinks } from '../../app/other-forms.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { PlansBeside } from './plans-beside.tsx';
import { SearchListContext, eventsLookedAt } from './search-list.ts';
import type { SearchPageData } from './search-loader.ts';
import { SearchView } from './search-view.tsx';

export { searchLoader } from './search-loader.ts';
export { loadPartsOfPage } from './view-parts.ts';

/** The events of everybody, and for organisers, offices and planners the first plans of the same selection. */
export function SearchPage() {
  const data = useLoaderData<SearchPageData>();
  const t = useTranslations('search');
  const site = useTranslations('site');
  const language = useLanguage();
  const ways = (
    <>
      {data.answer.missing === undefined && (
        <Link to={paths.subscribe(language, selectionOf(data.query))} className="button button-small">
          <CalendarPlus size={18} strokeWidth={1.75} aria-hidden="true" />
          {t('subscribe')}
        </Link>
      )}
      <Link to={alertPaths.ask(language, selectionOf(data.query))} className="button button-quiet button-small">
        <Mail size={18} strokeWidth={1.75} aria-hidden="true" />
        {data.answer.missing === undefined ? site('mailMe') : t('warnMe')}
      </Link>
      <Link to={paths.openData(language, selectionOf(data.query))}>{t('openData')}</Link>
    </>
  );
  return (
    // A calendar holds what has every word: of a list of what comes closest there is none yet, but it can be told of.
    <SearchListContext value={eventsLookedAt(data.view)}>
      <SelectionLinks query={data.query} publicUrl={data.publicUrl} />
      <SearchView data={data} action={ways}>
        {data.plans && <PlansBeside plans={data.plans} query={data.query} today={data.today} />}
      </SearchView>
    </SearchListContext>
  );
}
