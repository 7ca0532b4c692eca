import { useTranslations } from 'use-intl';
import type { Facets } from '../../../server/contracts/events.ts';
import { placeGroupOf } from '../../../server/contracts/place-groups.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { locales } from '../../wording/wording.ts';

/** What the choice made by a parameter is called: "Japan of Zuid-Korea", "de periode van 1 maart tot en met 31 mei 2027". */
export function useChoiceName(): (query: SearchQuery, facets: Facets, parameter: string) => string {
  const t = useTranslations('search');
  const language = useLanguage();
  const either = new Intl.ListFormat(locales[language], { type: 'disjunction' });
  const day = (date: string) => formatDate(date, language);
  return (query, facets, parameter) => {
    const { q, official, from, to } = query;
    if (parameter === 'q') return `“${q ?? ''}”`;
    if (parameter === 'official') return t(official ? 'official' : 'notOfficial');
    if (parameter === 'from' || parameter === 'to') {
      if (from && to) return t('thePeriod', { period: t('between', { from: day(from), to: day(to) }) });
      return t('thePeriod', { period: from ? t('after', { from: day(from) }) : t('until', { to: day(to ?? '') }) });
    }
    const values = query[parameter as 'country'] ?? [];
    const group = parameter === 'country' || parameter === 'region' ? placeGroupOf(parameter, values) : undefined;
    const nameOf = (value: string) =>
      facets[parameter as 'country'].find((one) => one.value === value)?.label[language] ?? value;
    return group?.name[language] ?? either.format(values.map(nameOf));
  };
}
