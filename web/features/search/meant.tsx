import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Chip } from '../../../server/contracts/understanding.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSearchList } from './search-list.ts';
import styles from './search.module.css';
import { inOrderOf } from './ways-on.ts';

/** What may be meant by the words, as choices to make instead. Nothing is chosen by itself. */
export function Meant({ chips, query }: { chips: readonly Chip[]; query: SearchQuery }) {
  const t = useTranslations('search');
  const language = useLanguage();
  const { path } = useSearchList();
  if (chips.length === 0) return null;
  return (
    <nav className={styles['meant']} aria-labelledby="meant">
      <p className="label" id="meant">
        {t('meant')}
      </p>
      <ul>
        {chips.map(({ name, selection, count }) => (
          <li key={selection}>
            <Link to={path(language, inOrderOf(query, selection))} preventScrollReset>
              {name[language]}
            </Link>{' '}
            <span aria-hidden="true">({count})</span>
            <span className="visually-hidden">, {t('valueCount', { count })}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
