import type { SearchRequest } from '../port.ts';
import { type Bitmap, forEachIn } from './bitmap.ts';
import type { Documents } from './documents.ts';
import { dayNumber } from './indexed-row.ts';

/** Which of two documents comes first: negative for the one, positive for the other. */
export type Order = (a: number, b: number) => number;

/** Registration closes at the end of a day in Belgium. */
const homeTimeZone = 'Europe/Brussels';
/** Later than any moment of an event. */
const afterAll = 1e13;

/** The order of a request; see `eventSorts` for what each one means. */
export function orderOf(
  documents: Documents,
  request: Pick<SearchRequest, 'sort' | 'now'>,
  scores?: Float32Array,
): Order {
  const { ids } = documents;
  const starts = documents.starts.items;
  const ends = documents.ends.items;
  const now = Date.parse(request.now);
  // Upcoming by start; past behind it, the latest first; undated at the end.
  const dateKey = (slot: number) => {
    const start = starts[slot]!;
    if (ends[slot]! > now) return start;
    return Number.isNaN(start) ? Infinity : afterAll * 2 - start;
  };
  const byDate: Order = (a, b) => compare(dateKey(a), dateKey(b)) || (ids[a]! < ids[b]! ? -1 : 1);
  switch (request.sort) {
    case 'date':
      return byDate;
    case 'relevance':
      return scores ? (a, b) => scores[b]! - scores[a]! || byDate(a, b) : byDate;
    case 'newest': {
      const published = documents.published.items;
      return (a, b) => published[b]! - published[a]! || (ids[a]! > ids[b]! ? -1 : 1);
    }
    case 'deadline': {
      const deadlines = documents.deadlines.items;
      const today = dayNumber(
        Temporal.Instant.from(request.now).toZonedDateTimeISO(homeTimeZone).toPlainDate().toString(),
      );
      // What closes soonest, then what has closed, then what never does.
      const key = (slot: number) => {
        const day = deadlines[slot]!;
        return Number.isNaN(day) ? Infinity : day < today ? afterAll : day;
      };
      return (a, b) => compare(key(a), key(b)) || byDate(a, b);
    }
  }
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first of a set in an order, without sorting all of it: a heap with the last of them on top. */
export function firstOf(slots: Bitmap, count: number, order: Order): number[] {
  const heap: number[] = [];
  forEachIn(slots, (slot) => {
    if (heap.length < count) {
      heap.push(slot);
      rise(heap, order);
    } else if (count > 0 && order(slot, heap[0]!) < 0) {
      heap[0] = slot;
      sink(heap, order);
    }
  });
  return heap.toSorted(order);
}

function rise(heap: number[], order: Order): void {
  for (let at = heap.length - 1; at > 0;) {
    const above = (at - 1) >>> 1;
    if (order(heap[above]!, heap[at]!) >= 0) return;
    [heap[above], heap[at]] = [heap[at]!, heap[above]!];
    at = above;
  }
}

function sink(heap: number[], order: Order): void {
  for (let at = 0; ;) {
    const left = at * 2 + 1;
    if (left >= heap.length) return;
    const below = left + 1 < heap.length && order(heap[left + 1]!, heap[left]!) > 0 ? left + 1 : left;
    if (order(heap[below]!, heap[at]!) <= 0) return;
    [heap[below], heap[at]] = [heap[at]!, heap[below]!];
    at = below;
  }
}
