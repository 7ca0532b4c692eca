import { type Call, addressOf } from '../contracts/endpoint.ts';

/** Calls the endpoints of a site that runs elsewhere, with the key of an organisation where there is one. */
export function callByHttp(site: string, key?: string): Call {
  return async (target, input) => {
    const response = await fetch(new URL(addressOf(target, input), site), {
      headers: { accept: 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    });
    if (!response.ok) {
      const problem = (await response.json().catch(() => ({}))) as { detail?: string };
      throw Object.assign(new Error(problem.detail ?? `The answer was ${response.status}.`), {
        status: response.status,
      });
    }
    return target.answer.parse(await response.json());
  };
}
