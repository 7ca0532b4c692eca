import { createContext, useContext } from 'react';
import { searchEvents } from '../../../server/contracts/events.ts';
import type { searchPlans } from '../../../server/contracts/plans.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { paths } from '../../app/paths.ts';
import { type View, lookedAt } from './view-address.ts';

/** Which list the parts of a search page choose from: the events of everybody, or plans. */
export interface SearchList {
  /** Address of a selection in it, looked at as one looks now or otherwise. */
  path(language: Language, query?: SearchQuery, otherwise?: Partial<View>): string;
  /** Where its own words stand. */
  words: 'search' | 'plans';
  /** Whether a selection of it can be looked at as a month and as a map too. */
  hasViews?: boolean;
}

/** A list with the endpoint that searches it. */
export interface SearchedList extends SearchList {
  endpoint: typeof searchEvents | typeof searchPlans;
}

/** The events of everybody, looked at in one way: whatever is chosen there, one goes on looking so. */
export function eventsLookedAt(view: View): SearchedList {
  const look = view.name === 'month' ? view : { ...view, month: undefined };
  return {
    path: (language, query, otherwise) => lookedAt(paths.events(language, query), { ...look, ...otherwise }),
    words: 'search',
    endpoint: searchEvents,
    hasViews: true,
  };
}

export const eventList = eventsLookedAt({ name: 'list' });

export const SearchListContext = createContext<SearchList | SearchedList>(eventList);

export function useSearchList(): SearchList | SearchedList {
  return useContext(SearchListContext);
}
