import { useTranslations } from 'use-intl';
import type { Facets } from '../../../server/contracts/events.ts';
import { modeLabels } from '../../../server/contracts/labels.ts';
import { placeGroupOf } from '../../../server/contracts/place-groups.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { locales } from '../../wording/wording.ts';
import { useSearchList } from './search-list.ts';

/** A selection as a sentence: "17 evenementen in Japan of Zuid-Korea over Food, van 1 maart tot en met 31 mei 2027". */
export function useSelectionSentence() {
  const t = useTranslations('search');
  const own = useTranslations(useSearchList().words);
  const language = useLanguage();
  const either = new Intl.ListFormat(locales[language], { type: 'disjunction' });

  return (query: SearchQuery, facets: Facets, total: number): string => {
    const named = (facet: keyof Facets, values: readonly string[] | undefined) =>
      (values ?? []).map((value) => facets[facet].find((one) => one.value === value)?.label[language] ?? value);
    const list = (names: string[]) => either.format(names);
    const placed = (facet: 'country' | 'region') => {
      const group = placeGroupOf(facet, query[facet]);
      return group ? [group.name[language]] : named(facet, query[facet]);
    };
    const places = [...placed('country'), ...placed('region')];
    const subjects = [...named('domain', query.domain), ...named('sector', query.sector)];
    const parts = [
      own('count', { count: total }),
      query.q && t('matching', { words: query.q }),
      query.kind?.length && t('ofKind', { list: list(named('kind', query.kind)) }),
      query.mode?.length &&
        t('withMode', { list: list(query.mode.map((mode) => modeLabels[mode][language].toLowerCase())) }),
      places.length > 0 && t('inPlaces', { list: list(places) }),
      subjects.length > 0 && t('about', { list: list(subjects) }),
      query.organiser?.length && t('by', { list: list(named('organiser', query.organiser)) }),
      query.organiserKind?.length && t('by', { list: list(named('organiserKind', query.organiserKind)).toLowerCase() }),
      query.language?.length && t('inLanguage', { list: list(named('language', query.language)) }),
      query.official !== undefined && t(query.official ? 'official' : 'notOfficial'),
      query.price?.length && t('priced', { list: list(named('price', query.price)).toLowerCase() }),
      query.support?.length && t('supported'),
      period(query),
      query.past && t('alsoPast'),
    ];
    const sentence = parts.filter(Boolean).join(' ');
    return sentence === parts[0] && total > 0 ? `${sentence} ${own('current')}` : sentence;
  };

  function period({ from, to }: SearchQuery): string {
    const day = (date: string) => formatDate(date, language);
    if (from && to) return t('between', { from: day(from), to: day(to) });
    if (from) return t('after', { from: day(from) });
    return to ? t('until', { to: day(to) }) : '';
  }
}
