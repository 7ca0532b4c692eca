import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { selectionOf } from '../../../server/contracts/search-address.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { Choice } from './chips.tsx';
import { useSearchList } from './search-list.ts';
import type { SearchPageData } from './search-loader.ts';
import styles from './nothing-found.module.css';
import { useChoiceName } from './use-choice-names.ts';
import { inOrderOf } from './ways-on.ts';

/** Nothing fits: which choice costs the most, and the ways on, each with the events one finds there. */
export function NothingFound({ choices, data }: { choices: readonly Choice[]; data: SearchPageData }) {
  const t = useTranslations('search');
  const language = useLanguage();
  const { path, words } = useSearchList();
  const own = useTranslations(words);
  const { costs, query } = data;
  return (
    <div className={styles['nothing']}>
      <p>{own('empty')}</p>
      {words === 'search' && (
        <p>
          <Link to={alertPaths.ask(language, selectionOf(query))}>{t('warnMe')}</Link>
        </p>
      )}
      {costs ? <Costs costs={costs} data={data} /> : null}
      <p>{own('emptyHint')}</p>
      {costs ? null : (
        <ul>
          {choices.map(({ name, without }) => (
            <li key={name}>
              <Link to={path(language, without)}>{t('without', { name })}</Link>
            </li>
          ))}
        </ul>
      )}
      {costs && choices.length > 1 ? (
        <p>
          <Link to={path(language, query.sort === 'relevance' ? {} : { sort: query.sort })}>{t('clear')}</Link>
        </p>
      ) : null}
    </div>
  );
}

function Costs({ costs, data }: { costs: NonNullable<SearchPageData['costs']>; data: SearchPageData }) {
  const t = useTranslations('search');
  const language = useLanguage();
  const { path } = useSearchList();
  const choiceName = useChoiceName();
  const { query, answer } = data;
  const nameOf = (drops: readonly string[]) => choiceName(query, answer.facets, drops[0] ?? '');
  const helpful = costs.without.filter(({ count }) => count > 0);
  const [dearest] = helpful;
  const ways = [
    ...helpful.map(({ drops, ...way }) => ({ ...way, name: t('without', { name: nameOf(drops) }) })),
    ...(costs.withPast && costs.withPast.count > 0 ? [{ ...costs.withPast, name: t('withPast') }] : []),
  ];
  return (
    <>
      {costs.without.length > 1 && (
        <p>{dearest ? t('costsMost', { name: nameOf(dearest.drops), count: dearest.count }) : t('noneHelps')}</p>
      )}
      <ul>
        {ways.map(({ name, selection, count }) => (
          <li key={selection}>
            <Link to={path(language, inOrderOf(query, selection))}>{name}</Link>{' '}
            <span aria-hidden="true">({count})</span>
            <span className="visually-hidden">, {t('valueCount', { count })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
