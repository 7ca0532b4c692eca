import { type Endpoint, addressOf } from '../../server/contracts/endpoint.ts';
import { recipes } from '../guards/role-matrix/recipes.ts';
import { setStage } from '../guards/role-matrix/stage.ts';
import type { TestApp } from '../support/test-app.ts';

const contracts = import.meta.glob<Record<string, unknown>>('../../server/contracts/*.ts', { eager: true });

/** Every endpoint of the contracts, whatever file it stands in. */
export const endpoints: readonly Endpoint[] = Object.values(contracts)
  .flatMap((exported) => Object.values(exported))
  .filter(
    (value): value is Endpoint => typeof value === 'object' && value !== null && 'path' in value && 'answer' in value,
  );

/** Those that anybody may read, with nothing but an address. */
export const openEndpoints = endpoints.filter(({ method, callers }) => method === 'GET' && callers === 'everyone');

/** An address that answers, of each endpoint that anybody may read. */
export async function knownAddresses(app: TestApp): Promise<Map<Endpoint, string>> {
  const addresses = new Map<Endpoint, string>();
  for (const endpoint of openEndpoints) addresses.set(endpoint, addressOf(endpoint, await knownInput(app, endpoint)));
  return addresses;
}

/** An address with more asked of it. */
export function withMore(address: string | undefined, search: string): string {
  return `${address}${address?.includes('?') ? '&' : '?'}${search}`;
}

/**
 * Ids that exist, for the parameters in a path, and what must be asked; an event whose dates are known to the day is in every
 * calendar.
 */
async function knownInput(
  app: TestApp,
  endpoint: Endpoint,
): Promise<{ params?: Record<string, string>; search?: string }> {
  const needsQuery = !endpoint.query.safeParse({}).success;
  if (Object.keys(endpoint.params.shape).length === 0 && !needsQuery) return {};
  if (endpoint.id === 'getEvent' || endpoint.id === 'calendarOfEvent') {
    const entries = app.db.selectFrom('calendar_entries').select('event_id').orderBy('event_id');
    return { params: { id: (await entries.executeTakeFirstOrThrow()).event_id } };
  }
  const recipe = recipes[endpoint.id]?.[0];
  if (!recipe) throw new Error(`Say in the recipes of the role matrix how ${endpoint.id} is called.`);
  const { params, search } = await recipe.ask(await setStage(app, recipe.subject));
  return { ...(params && { params }), ...(search && { search }) };
}
