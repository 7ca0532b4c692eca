import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Board } from '../../../server/contracts/board.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Chips, useChoices } from '../search/chips.tsx';
import { FacetGroup } from '../search/facet-group.tsx';
import type { BoardPageData } from './board-loader.ts';
import styles from './board.module.css';

/** Choices of country, region and sector, folded until they are needed; what is chosen stands under them. */
export function BoardFilters({ query, facets }: { query: BoardPageData['query']; facets: Board['facets'] }) {
  const t = useTranslations('search');
  const board = useTranslations('board');
  const language = useLanguage();
  const { year, rows, country, region, domain, sector } = query;
  const choice = { country, region, domain, sector };
  const choices = useChoices(choice, facets);
  return (
    <>
      <Form
        // What is chosen decides what is ticked, also after the way back.
        key={JSON.stringify(choice)}
        action={paths.yearPlan(language)}
        aria-label={board('filters')}
        className={styles['filters']}
        preventScrollReset
      >
        <input type="hidden" name="year" value={year} />
        <input type="hidden" name="rows" value={rows} />
        {(
          [
            ['country', t('facetCountry')],
            ['region', t('facetRegion')],
            ['domain', t('facetDomain')],
            ['sector', t('facetSector')],
          ] as const
        ).map(([name, legend]) => (
          <details key={name} className={styles['filter']}>
            <summary>
              {legend}
              {query[name]?.length ? ` (${query[name].length})` : ''}
            </summary>
            <FacetGroup
              name={name}
              legend={legend}
              values={facets[name]}
              chosen={query[name] ?? []}
              whole
              {...(name === 'country' ? { sign: (code: string) => <span className="code">{code}</span> } : {})}
            />
          </details>
        ))}
        <button className="button button-quiet button-small">{board('show')}</button>
      </Form>
      <Chips choices={choices} />
    </>
  );
}
