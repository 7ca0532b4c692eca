import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { paths } from '../app/paths.ts';
import { useLanguage } from './language.tsx';

/** One field to look for events in. */
export function SearchForm() {
  const t = useTranslations('search');
  const language = useLanguage();
  return (
    <form role="search" action={paths.events(language)} className="search-form">
      <label htmlFor="q" className="visually-hidden">
        {t('words')}
      </label>
      <input id="q" name="q" type="search" className="input" />
      <button className="button">
        <Search size={20} strokeWidth={1.75} aria-hidden="true" />
        {t('submit')}
      </button>
    </form>
  );
}
