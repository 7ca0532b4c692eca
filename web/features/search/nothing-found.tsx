import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../ui/language.tsx';
import type { Choice } from './chips.tsx';
import { useSearchList } from './search-list.ts';
import styles from './search.module.css';

/** Nothing fits: the ways on. */
export function NothingFound({ choices }: { choices: readonly Choice[] }) {
  const t = useTranslations('search');
  const language = useLanguage();
  const { path, words } = useSearchList();
  const own = useTranslations(words);
  return (
    <div className={styles['nothing']}>
      <p>{own('empty')}</p>
      <p>{own('emptyHint')}</p>
      <ul>
        {choices.map(({ name, without }) => (
          <li key={name}>
            <Link to={path(language, without)}>{t('without', { name })}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
