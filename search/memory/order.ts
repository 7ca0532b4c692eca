import type { SearchRequest } from '../port.ts';
import { type Bitmap, slotsBetween } from './bitmap.ts';
import type { Documents } from './documents.ts';
import { dayNumber } from './indexed-row.ts';

/** The order of a request: by one number and then another, the smallest first, and at last by id. */
export interface Order {
  first(slot: number): number;
  second(slot: number): number;
  byId(a: number, b: number): number;
  /** By slot the numbers of which the highest comes first, where that is the order. */
  highest?: ArrayLike<number>;
  /** Whether `second` is the date. */
  thenByDate?: boolean;
}

/** Registration closes at the end of a day in Belgium. */
const homeTimeZone = 'Europe/Brussels';
/** Later than any moment of an event. */
const afterAll = 1e13;

/** See `eventSorts` for what each one means. */
export function orderOf(
  documents: Documents,
  request: Pick<SearchRequest, 'sort' | 'now'>,
  scores?: Float32Array,
): Order {
  const { ids } = documents;
  const starts = documents.starts.items;
  const ends = documents.ends.items;
  const now = Date.parse(request.now);
  const byId = (a: number, b: number) => (ids[a]! < ids[b]! ? -1 : 1);
  // Upcoming by start; past behind it, the latest first; undated at the end.
  const date = (slot: number) => {
    const start = starts[slot]!;
    if (ends[slot]! > now) return start;
    return Number.isNaN(start) ? Infinity : afterAll * 2 - start;
  };
  const byDate: Order = { first: date, second: none, byId };
  switch (request.sort) {
    case 'date':
      return byDate;
    case 'relevance':
      return scores
        ? { first: (slot) => -scores[slot]!, second: date, byId, highest: scores, thenByDate: true }
        : byDate;
    case 'newest': {
      const published = documents.published.items;
      return { first: (slot) => -published[slot]!, second: none, byId: (a, b) => byId(b, a), highest: published };
    }
    case 'deadline': {
      const deadlines = documents.deadlines.items;
      const today = dayNumber(
        Temporal.Instant.from(request.now).toZonedDateTimeISO(homeTimeZone).toPlainDate().toString(),
      );
      // What closes soonest, then what has closed, then what never does.
      const closes = (slot: number) => {
        const day = deadlines[slot]!;
        return Number.isNaN(day) ? Infinity : day < today ? afterAll : day;
      };
      return { first: closes, second: date, byId };
    }
  }
}

function none(): number {
  return 0;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Placed {
  slot: number;
  first: number;
  second: number;
}

/** The first of a set in an order, without sorting all of it: a heap with the last of them on top. */
export function firstOf(documents: Documents, slots: Bitmap, count: number, now: number, order: Order): number[] {
  if (count === 0) return [];
  const words = slots.length;
  const fromWord = Math.min(documents.firstEndingAfter(now) >>> 5, words);
  const compared = comparing(order);
  const { highest } = order;
  const heap: Placed[] = [];
  // What has less than the last one of a full heap comes after it. So does what has as much, if the last one is to come: those
  // that stand in order are gone through in it, and what is past behind them.
  let lowest = -Infinity;
  let equalsBefore = 0;
  const note = ({ first, second }: Placed) => {
    lowest = -first;
    equalsBefore = order.thenByDate && second < afterAll ? documents.inOrder : 0;
  };
  // If the first ones are near to where it begins, few others come in at all: from there upwards, and then downwards.
  for (let step = 0; step < words; step++) {
    const word = step < words - fromWord ? fromWord + step : words - step - 1;
    for (let bits = slots[word]!; bits !== 0; bits &= bits - 1) {
      const slot = (word << 5) + 31 - Math.clz32(bits & -bits);
      if (highest !== undefined) {
        const number = highest[slot]!;
        if (number < lowest || (number === lowest && slot < equalsBefore)) continue;
      }
      const first = order.first(slot);
      if (heap.length < count) {
        heap.push({ slot, first, second: order.second(slot) });
        rise(heap, compared);
        if (heap.length === count) note(heap[0]!);
        continue;
      }
      const last = heap[0]!;
      if (first > last.first) continue;
      const second = order.second(slot);
      if (first === last.first && (second > last.second || (second === last.second && order.byId(slot, last.slot) > 0)))
        continue;
      heap[0] = { slot, first, second };
      sink(heap, compared);
      note(heap[0]);
    }
  }
  return heap.toSorted(compared).map(({ slot }) => slot);
}

/**
 * The first of a set by date: what is to come stands in that order but for what changed of late, so that few have to be looked
 * at. Where there are not enough to come all are.
 */
export function firstByDate(documents: Documents, slots: Bitmap, count: number, now: number, order: Order): number[] {
  const ends = documents.ends.items;
  const isToCome = (slot: number) => ends[slot]! > now;
  const first: number[] = [];
  for (const slot of slotsBetween(slots, documents.firstEndingAfter(now), documents.inOrder)) {
    if (isToCome(slot)) first.push(slot);
    if (first.length >= count) break;
  }
  if (first.length < count) return firstOf(documents, slots, count, now, order);
  const late = [...slotsBetween(slots, documents.inOrder, documents.slots)].filter(isToCome);
  if (late.length === 0) return first;
  const inOrder = comparing(order);
  const placed = [...first, ...late].map((slot) => ({ slot, first: order.first(slot), second: order.second(slot) }));
  return placed
    .toSorted(inOrder)
    .slice(0, count)
    .map(({ slot }) => slot);
}

function comparing(order: Order): Compare {
  return (a, b) => compare(a.first, b.first) || compare(a.second, b.second) || order.byId(a.slot, b.slot);
}

type Compare = (a: Placed, b: Placed) => number;

function rise(heap: Placed[], inOrder: Compare): void {
  for (let at = heap.length - 1; at > 0;) {
    const above = (at - 1) >>> 1;
    if (inOrder(heap[above]!, heap[at]!) >= 0) return;
    [heap[above], heap[at]] = [heap[at]!, heap[above]!];
    at = above;
  }
}

function sink(heap: Placed[], inOrder: Compare): void {
  for (let at = 0; ;) {
    const left = at * 2 + 1;
    if (left >= heap.length) return;
    const below = left + 1 < heap.length && inOrder(heap[left + 1]!, heap[left]!) > 0 ? left + 1 : left;
    if (inOrder(heap[below]!, heap[at]!) <= 0) return;
    [heap[below], heap[at]] = [heap[at]!, heap[below]!];
    at = below;
  }
}
