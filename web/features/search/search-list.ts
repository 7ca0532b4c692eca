import { createContext, useContext } from 'react';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { paths } from '../../app/paths.ts';

/** Which list the parts of a search page choose from: the events of everybody, or plans. */
export interface SearchList {
  /** Address of a selection in it. */
  path(language: Language, query?: SearchQuery): string;
  /** Where its own words stand. */
  words: 'search' | 'plans';
}

export const eventList: SearchList = { path: (language, query) => paths.events(language, query), words: 'search' };

export const SearchListContext = createContext<SearchList>(eventList);

export function useSearchList(): SearchList {
  return useContext(SearchListContext);
}
