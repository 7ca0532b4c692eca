import type { Access, Key } from './access.ts';
import type { RawSettings } from './index-settings.ts';
import { Refusal, noSuchIndex } from './refusal.ts';
import { shown } from './hits.ts';
import { type FacetQuery, type SearchQuery, search, searchFacet, select } from './search-index.ts';
import type { StoredDocument } from './stored-document.ts';
import { type StoredIndex, addDocuments, emptyIndex } from './stored-index.ts';
import type { TaskQueue } from './task-queue.ts';

/** What the server keeps. */
export interface Store {
  access: Access;
  tasks: TaskQueue;
  indexes: Map<string, StoredIndex>;
}

export interface Request {
  method: string;
  url: URL;
  authorization: string | undefined;
  body: unknown;
}

interface Call extends Request {
  store: Store;
  /** Of the address: the name of an index, or whatever stands there. */
  part: string;
}

interface Route {
  method: string;
  path: RegExp;
  action?: string;
  /** Which indexes the key must reach; the one in the address unless it is said. */
  reach?: (call: Call) => string[];
  answer: (call: Call) => object | undefined;
}

const taken = (call: Call, type: string, indexUid: string | null, work: () => void) =>
  call.store.tasks.enqueue(type, indexUid, call.body, work);

function indexOf({ indexes }: Store, uid: string): StoredIndex {
  const index = indexes.get(uid);
  if (!index) throw noSuchIndex(uid);
  return index;
}

const index = '^/indexes/([^/]+)';

const routes: Route[] = [
  { method: 'GET', path: /^\/health$/, answer: () => ({ status: 'available' }) },
  { method: 'GET', path: /^\/version$/, action: 'version', answer: () => ({ pkgVersion: '1.50.0' }) },
  {
    method: 'POST',
    path: /^\/multi-search$/,
    action: 'search',
    reach: ({ body }) => queriesOf(body).map(({ indexUid }) => indexUid),
    answer: ({ store, body }) => ({
      results: queriesOf(body).map((query, at) =>
        inside(at, () => ({ indexUid: query.indexUid, ...search(indexOf(store, query.indexUid), query) })),
      ),
    }),
  },
  {
    method: 'POST',
    path: new RegExp(`${index}/facet-search$`),
    action: 'search',
    answer: ({ store, part, body }) => searchFacet(indexOf(store, part), body as FacetQuery),
  },
  {
    method: 'POST',
    path: /^\/indexes$/,
    action: 'indexes.create',
    reach: ({ body }) => [(body as { uid: string }).uid],
    answer(call) {
      const { uid, primaryKey } = call.body as { uid: string; primaryKey: string };
      return taken(call, 'indexCreation', uid, () => {
        if (call.store.indexes.has(uid))
          throw new Refusal(409, 'index_already_exists', `Index \`${uid}\` already exists.`);
        call.store.indexes.set(uid, emptyIndex(primaryKey));
      });
    },
  },
  {
    method: 'GET',
    path: new RegExp(`${index}$`),
    action: 'indexes.get',
    answer({ store, part }) {
      const { createdAt, primaryKey } = indexOf(store, part);
      return { uid: part, createdAt, updatedAt: createdAt, primaryKey };
    },
  },
  {
    method: 'DELETE',
    path: new RegExp(`${index}$`),
    action: 'indexes.delete',
    answer: (call) =>
      taken(call, 'indexDeletion', call.part, () => {
        if (!call.store.indexes.delete(call.part)) throw noSuchIndex(call.part);
      }),
  },
  {
    method: 'GET',
    path: new RegExp(`${index}/settings$`),
    action: 'settings.get',
    answer: ({ store, part }) => indexOf(store, part).settings.raw,
  },
  {
    method: 'PATCH',
    path: new RegExp(`${index}/settings$`),
    action: 'settings.update',
    answer: (call) =>
      taken(call, 'settingsUpdate', call.part, () =>
        indexOf(call.store, call.part).settings.update(call.body as Partial<RawSettings>),
      ),
  },
  {
    method: 'GET',
    path: new RegExp(`${index}/stats$`),
    action: 'stats.get',
    answer({ store, part }) {
      const { documents } = indexOf(store, part);
      const isIndexing = store.tasks.all().some((task) => task.indexUid === part && task.status === 'processing');
      return { numberOfDocuments: documents.size, isIndexing, fieldDistribution: {} };
    },
  },
  {
    method: 'POST',
    path: new RegExp(`${index}/documents$`),
    action: 'documents.add',
    answer: (call) =>
      taken(call, 'documentAdditionOrUpdate', call.part, () =>
        addDocuments(indexOf(call.store, call.part), call.body as StoredDocument[]),
      ),
  },
  {
    method: 'POST',
    path: new RegExp(`${index}/documents/delete-batch$`),
    action: 'documents.delete',
    answer: (call) =>
      taken(call, 'documentDeletion', call.part, () => {
        const { documents } = indexOf(call.store, call.part);
        for (const id of call.body as string[]) documents.delete(id);
      }),
  },
  {
    // What `deleteDocument('')` of the client comes to.
    method: 'DELETE',
    path: new RegExp(`${index}/documents/?$`),
    action: 'documents.delete',
    answer: (call) =>
      taken(call, 'documentDeletion', call.part, () => indexOf(call.store, call.part).documents.clear()),
  },
  {
    method: 'POST',
    path: new RegExp(`${index}/documents/fetch$`),
    action: 'documents.get',
    answer({ store, part, body }) {
      const {
        filter,
        fields,
        offset = 0,
        limit = 20,
      } = body as { filter?: string; fields?: string[]; offset?: number; limit?: number };
      const found = select(indexOf(store, part), filter);
      return {
        results: found.slice(offset, offset + limit).map((one) => shown(one, fields)),
        offset,
        limit,
        total: found.length,
      };
    },
  },
  {
    method: 'POST',
    path: /^\/swap-indexes$/,
    action: 'indexes.swap',
    reach: ({ body }) => (body as { indexes: string[] }[]).flatMap(({ indexes }) => indexes),
    answer: (call) =>
      taken(call, 'indexSwap', null, () => {
        for (const { indexes } of call.body as { indexes: [string, string] }[]) {
          const [one, other] = indexes.map((uid) => indexOf(call.store, uid)) as [StoredIndex, StoredIndex];
          call.store.indexes.set(indexes[0], other).set(indexes[1], one);
        }
      }),
  },
  {
    method: 'GET',
    path: /^\/tasks\/(\d+)$/,
    action: 'tasks.get',
    reach: () => [],
    answer(call) {
      const task = visibleTasks(call).find(({ uid }) => uid === Number(call.part));
      if (!task) throw new Refusal(404, 'task_not_found', `Task \`${call.part}\` not found.`);
      return task;
    },
  },
  {
    method: 'GET',
    path: /^\/tasks$/,
    action: 'tasks.get',
    reach: () => [],
    answer(call) {
      const [uids, statuses] = ['indexUids', 'statuses'].map((name) => call.url.searchParams.get(name)?.split(','));
      const results = visibleTasks(call).filter(
        ({ indexUid, status }) => (!uids || uids.includes(indexUid ?? '')) && (!statuses || statuses.includes(status)),
      );
      return {
        results: results.slice(0, Number(call.url.searchParams.get('limit') ?? 20)),
        total: results.length,
        limit: 20,
      };
    },
  },
  {
    method: 'GET',
    path: /^\/keys$/,
    action: 'keys.get',
    answer: ({ store }) => ({ results: store.access.all(), offset: 0, limit: 1000, total: store.access.all().length }),
  },
  {
    method: 'POST',
    path: /^\/keys$/,
    action: 'keys.create',
    answer: ({ store, body }) => store.access.create(body as Key),
  },
  {
    method: 'DELETE',
    path: /^\/keys\/([^/]+)$/,
    action: 'keys.delete',
    reach: () => [],
    answer({ store, part }) {
      store.access.delete(part);
      return undefined;
    },
  },
];

/** @throws Refusal for whatever is not answered */
export function answer(store: Store, request: Request): { status: number; body: object | undefined } {
  for (const route of routes) {
    const found = route.method === request.method ? route.path.exec(request.url.pathname) : null;
    if (!found) continue;
    const call: Call = { ...request, store, part: decodeURIComponent(found[1] ?? '') };
    if (route.action !== undefined)
      store.access.check(
        request.authorization,
        route.action,
        route.reach?.(call) ?? (call.part === '' ? [] : [call.part]),
      );
    const body = route.answer(call);
    return { status: body === undefined ? 204 : 'taskUid' in body ? 202 : 200, body };
  }
  throw new Refusal(404, 'not_found', `No such route: ${request.method} ${request.url.pathname}`);
}

function queriesOf(body: unknown): (SearchQuery & { indexUid: string })[] {
  return (body as { queries: (SearchQuery & { indexUid: string })[] }).queries;
}

/** What goes wrong in one query is told with its place, and is never "not found". */
function inside(at: number, query: () => object): object {
  try {
    return query();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(400, error.code, `Inside \`.queries[${at}]\`: ${error.message}`);
  }
}

/** A task that belongs to no one index, such as a swap, is not told to a key for some indexes. */
function visibleTasks({ store, authorization }: Call) {
  const reach = store.access.reachOf(authorization, 'tasks.get');
  const all = store.access.reachesAll(authorization);
  return store.tasks.all().filter(({ indexUid }) => all || (indexUid !== null && reach(indexUid)));
}
