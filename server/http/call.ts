import type { Call } from '../contracts/endpoint.ts';
import type { Viewer } from '../kernel/audience.ts';
import type { Implementation } from './implement.ts';

/** Calls endpoints in process: the way the server-rendered pages reach what everybody else reaches over HTTP. */
export function createCall(implementations: readonly Implementation[], viewer: Viewer): Call {
  const byId = new Map(implementations.map((implementation) => [implementation.endpoint.id, implementation]));
  return async (target, input = {}) => {
    const implementation = byId.get(target.id);
    if (!implementation) throw new Error(`The endpoint ${target.id} has no implementation.`);
    const answer = await implementation.run(viewer, input.params ?? {}, new URLSearchParams(input.search));
    return answer.body as never;
  };
}
