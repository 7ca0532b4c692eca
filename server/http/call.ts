import type { Call } from '../contracts/endpoint.ts';
import type { Caller, Implementation } from './implement.ts';
import { toProblem } from './problem-answers.ts';

/** Calls endpoints in process: the way the server-rendered pages reach what everybody else reaches over HTTP. */
export function createCall(implementations: readonly Implementation[], caller: Caller): Call {
  const byId = new Map(implementations.map((implementation) => [implementation.endpoint.id, implementation]));
  return async (target, input = {}) => {
    const implementation = byId.get(target.id);
    if (!implementation) throw new Error(`The endpoint ${target.id} has no implementation.`);
    try {
      const { params, body } = input;
      return (await implementation.run(caller, { params, body, search: new URLSearchParams(input.search) }))
        .body as never;
    } catch (error) {
      // Over HTTP the caller would see a problem with its status; in process it is the same.
      const problem = toProblem(error);
      if (problem !== error) problem.cause = error;
      throw problem;
    }
  };
}
