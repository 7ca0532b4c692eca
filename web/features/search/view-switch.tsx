import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../ui/language.tsx';
import type { SearchPageData } from './search-loader.ts';
import { useSearchList } from './search-list.ts';
import styles from './view-switch.module.css';
import { shownMonth, viewNames } from './view-address.ts';

/** The same selection as a list, a month or a map. */
export function ViewSwitch({ data }: { data: SearchPageData }) {
  const t = useTranslations('views');
  const language = useLanguage();
  const { path } = useSearchList();
  const { query, view, today } = data;
  // The month that anybody would see at first need not be told.
  const month = view.month === shownMonth(query, { name: 'month' }, today) ? undefined : view.month;
  return (
    <nav aria-label={t('label')} className={styles['views']}>
      <ul>
        {viewNames.map((name) => (
          <li key={name}>
            <Link
              to={path(language, { ...query, page: undefined }, { name, month })}
              aria-current={name === view.name ? 'true' : undefined}
              preventScrollReset
            >
              {name === 'map' ? (
                <>
                  <span className={styles['wide']}>{t('map')}</span>
                  <span className={styles['narrow']}>{t('regions')}</span>
                </>
              ) : (
                t(name)
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
