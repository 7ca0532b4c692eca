import { X } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Facets } from '../../../server/contracts/events.ts';
import { placeGroupOf } from '../../../server/contracts/place-groups.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSearchList } from './search-list.ts';
import styles from './chips.module.css';

export interface Choice {
  name: string;
  /** The selection without this choice. */
  without: SearchQuery;
}

/** Every choice of a selection with the selection that is left when it is dropped. */
export function useChoices(query: SearchQuery, facets: Partial<Facets>): Choice[] {
  const t = useTranslations('search');
  const language = useLanguage();
  const { page: _page, ...base } = query;
  const choices: Choice[] = [];
  if (query.q)
    choices.push({
      name: `“${query.q}”`,
      without: { ...base, q: undefined, sort: base.sort === 'relevance' ? undefined : base.sort },
    });
  for (const facet of [
    'country',
    'region',
    'domain',
    'sector',
    'kind',
    'mode',
    'organiser',
    'organiserKind',
    'language',
    'price',
    'support',
  ] as const) {
    const group = facet === 'country' || facet === 'region' ? placeGroupOf(facet, query[facet]) : undefined;
    if (group) choices.push({ name: group.name[language], without: { ...base, [facet]: undefined } });
    for (const value of group ? [] : (query[facet] ?? [])) {
      const name = facets[facet]?.find((one) => one.value === value)?.label[language] ?? value;
      choices.push({ name, without: { ...base, [facet]: query[facet]?.filter((one) => one !== value) } });
    }
  }
  if (query.official !== undefined)
    choices.push({ name: t(query.official ? 'official' : 'notOfficial'), without: { ...base, official: undefined } });
  if (query.from)
    choices.push({
      name: t('after', { from: formatDate(query.from, language) }),
      without: { ...base, from: undefined },
    });
  if (query.to)
    choices.push({ name: t('until', { to: formatDate(query.to, language) }), without: { ...base, to: undefined } });
  if (query.past) choices.push({ name: t('alsoPast'), without: { ...base, past: undefined } });
  return choices;
}

export function Chips({ choices }: { choices: readonly Choice[] }) {
  const t = useTranslations('search');
  const language = useLanguage();
  const { path } = useSearchList();
  if (choices.length === 0) return null;
  return (
    <div className={styles['chips']}>
      <p className="label" id="chosen">
        {t('chosen')}:
      </p>
      <ul aria-labelledby="chosen">
        {choices.map(({ name, without }) => (
          <li key={name}>
            <Link
              to={path(language, without)}
              className={styles['chip']}
              aria-label={t('remove', { name })}
              preventScrollReset
            >
              {name}
              <X size={16} strokeWidth={1.75} aria-hidden="true" />
            </Link>
          </li>
        ))}
        {choices.length > 1 && (
          <li>
            <Link to={path(language)} className={styles['clear']} preventScrollReset>
              {t('clear')}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}
