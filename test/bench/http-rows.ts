import { formatSearchAddress } from '../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../server/contracts/search-query.ts';
import { type Asked, type Row, rounds } from './bench-http.ts';
import type { World } from './documents.ts';
import { type Question, inventQuestions } from './questions.ts';

/** As programs ask: the bare route compresses nothing either. */
const plain = 'accept-encoding: identity\r\n';
/** An encoding that nobody has makes each of them new. */
const unheard = (at: string | number) => `accept-encoding: identity, none-${at}\r\n`;

/** What is asked of the program over HTTP. @param ids of events that are to come */
export function httpRows(world: World, ids: readonly string[]): Row[] {
  const one = `/api/v1/events/${ids[0]}`;
  const again = (path: string): Asked[] => [{ path, headers: plain }];
  const events = Array.from({ length: rounds + 1 }, (_, round) =>
    ids.slice(0, 20_000).map((id) => ({ id, headers: unheard(`${round}-${id}`) })),
  ).flat();
  return [
    { name: 'a list with facets, every selection new', goal: 0.06, questions: newSelections(world) },
    { name: 'a list with facets, every page new', goal: 0.06, questions: newPages(world) },
    { name: 'the same list again', goal: 0.9, inMemory: true, questions: again('/api/v1/events?country=JP') },
    {
      name: 'one event, every one new',
      goal: 0.25,
      questions: events.map(({ id, headers }) => ({ path: `/api/v1/events/${id}`, headers })),
    },
    {
      name: '(one statement that makes JSON, and nothing else)',
      of: 'plain',
      questions: events.map(({ id, headers }) => ({ path: `/api/v1/events/${id}`, headers })),
    },
    { name: 'the same event again', goal: 0.9, inMemory: true, questions: again(one) },
    { name: 'the same event, not changed (304)', goal: 1.5, inMemory: true, status: 304, questions: again(one) },
    { name: '(node:http that says 304 to all)', of: 'plain', inMemory: true, status: 304, questions: again(one) },
    { name: 'page of an event again', goal: 0.6, inMemory: true, questions: again(pageOf(ids[0]!)) },
    { name: 'page of a selection again', goal: 0.6, inMemory: true, questions: again('/nl/evenementen?country=JP') },
  ];
}

/** Nobody asked for any of these before. */
function newSelections(world: World): Asked[] {
  const seeds = Array.from({ length: 100 }, (_, turn) => 1000 + turn);
  const addresses = new Set(seeds.flatMap((seed) => inventQuestions(world, seed).map(addressOf)));
  return Array.from(addresses, (address, at) => ({ path: `/api/v1/events?${address}`, headers: unheard(at) }));
}

/** Other pages of other sizes of what was asked for before. */
function newPages(world: World): Asked[] {
  const addresses = inventQuestions(world).map(addressOf);
  return Array.from({ length: addresses.length * 40 }, (_, at): Asked => {
    const turn = Math.floor(at / addresses.length);
    const part = `pageSize=${20 + (turn % 6)}&page=${1 + Math.floor(turn / 6)}`;
    return { path: `/api/v1/events?${addresses[at % addresses.length]}&${part}`, headers: unheard(at) };
  });
}

function addressOf({ request }: Question): string {
  return formatSearchAddress({
    ...(request.words === undefined ? {} : { q: request.words }),
    ...(request.filters as Partial<SearchQuery>),
    ...request.period,
    ...(request.endsAfter === undefined ? { past: true } : {}),
  });
}

/** The number of an invented event is the moment in its id. */
function pageOf(id: string): string {
  return `/nl/evenementen/event-${Number.parseInt(id.slice(0, 13).replace('-', ''), 16)}-${id}`;
}
