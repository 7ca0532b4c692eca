import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { Choice } from './chips.tsx';
import styles from './search.module.css';

/** Nothing fits: the ways on. */
export function NothingFound({ choices }: { choices: readonly Choice[] }) {
  const t = useTranslations('search');
  const language = useLanguage();
  return (
    <div className={styles['nothing']}>
      <p>{t('empty')}</p>
      <p>{t('emptyHint')}</p>
      <ul>
        {choices.map(({ name, without }) => (
          <li key={name}>
            <Link to={paths.events(language, without)}>{t('without', { name })}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
