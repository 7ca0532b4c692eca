import type { SearchRequest } from '../port.ts';
import { belgianDay, seconds } from './times.ts';

/**
 * An order is made of stretches that follow each other, such as what is to come and what is past. A stretch is one lane, or
 * two of which the hits are merged by a value. Meilisearch answers each lane by a query of its own, all in one request.
 */
export interface Lane {
  filters: string[];
  sort: string[];
}

export interface Stretch {
  lanes: Lane[];
  /** The value by which lanes are merged; equal ones of the first lane come first. */
  by?: 'score' | 'deadline';
}

export function stretchesOf(request: SearchRequest, hasWords: boolean): Stretch[] {
  const now = seconds(request.now);
  const withPast = request.endsAfter === undefined || seconds(request.endsAfter) < now;
  const upcoming = { filters: [`end > ${now}`], sort: ['start:asc', 'id:asc'] };
  const past = { filters: [`(end <= ${now} OR end NOT EXISTS)`], sort: ['start:desc', 'id:asc'] };
  /** What is not over by start, then what is, the latest first. */
  const byDate = withPast ? [upcoming, past] : [{ ...upcoming, filters: [] }];
  const among = (filter: string, first: string[] = []) =>
    byDate.map((lane) => ({ filters: [filter, ...lane.filters], sort: [...first, ...lane.sort] }));
  const following = (lanes: Lane[]): Stretch[] => lanes.map((lane) => ({ lanes: [lane] }));

  switch (request.sort) {
    case 'newest':
      return [{ lanes: [{ filters: [], sort: ['published:desc', 'id:desc'] }] }];
    case 'deadline': {
      const today = belgianDay(request.now);
      return [
        { lanes: among(`deadline >= ${today}`, ['deadline:asc']), by: 'deadline' },
        ...following(among(`deadline < ${today}`)),
        ...following(among('deadline NOT EXISTS')),
      ];
    }
    case 'relevance':
      if (hasWords) return [{ lanes: byDate, by: 'score' }];
      return following(byDate);
    case 'date':
      return following(byDate);
  }
}

export interface Hit {
  id: string;
  deadline?: number;
  ['_rankingScore']?: number;
}

/** The hits of two lanes in one order. */
export function merged([first = [], second = []]: readonly Hit[][], by: Stretch['by']): Hit[] {
  if (second.length === 0) return first;
  const place = (hit: Hit) => (by === 'score' ? -(hit['_rankingScore'] ?? 0) : (hit.deadline ?? Infinity));
  const hits: Hit[] = [];
  let a = 0;
  let b = 0;
  while (a < first.length || b < second.length) {
    const fromFirst = b >= second.length || (a < first.length && place(first[a]!) <= place(second[b]!));
    hits.push(fromFirst ? first[a++]! : second[b++]!);
  }
  return hits;
}
