import { type Endpoint, addressOf } from '../../server/contracts/endpoint.ts';
import type { TestApp } from '../support/test-app.ts';

const contracts = import.meta.glob<Record<string, unknown>>('../../server/contracts/*.ts', { eager: true });

/** Every endpoint of the contracts, whatever file it stands in. */
export const endpoints: readonly Endpoint[] = Object.values(contracts)
  .flatMap((exported) => Object.values(exported))
  .filter(
    (value): value is Endpoint => typeof value === 'object' && value !== null && 'path' in value && 'answer' in value,
  );

export const jsonEndpoints = endpoints.filter((endpoint) => endpoint.mediaType === undefined);

/** Ids that exist, for the parameters in paths; an event whose dates are known to the day is in every calendar. */
export async function knownParams(app: TestApp): Promise<(endpoint: Endpoint) => Record<string, string>> {
  const event = await app.db
    .selectFrom('calendar_entries')
    .select('event_id')
    .orderBy('event_id')
    .executeTakeFirstOrThrow();
  return (endpoint): Record<string, string> => {
    if (Object.keys(endpoint.params.shape).length === 0) return {};
    if (endpoint.id === 'getOrganiser') return { id: 'voka' };
    if (endpoint.id === 'getEvent' || endpoint.id === 'calendarOfEvent') return { id: event.event_id };
    throw new Error(`Say here which parameters ${endpoint.id} is to be called with.`);
  };
}

/** An address of each endpoint that answers. */
export async function knownAddresses(app: TestApp): Promise<Map<Endpoint, string>> {
  const params = await knownParams(app);
  return new Map(endpoints.map((endpoint) => [endpoint, addressOf(endpoint, { params: params(endpoint) })]));
}
