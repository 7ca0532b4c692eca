import type * as z from 'zod';
import type { Endpoint } from '../contracts/endpoint.ts';
import { type Viewer } from '../kernel/audience.ts';
import { type InputIssue, Problem, issue } from '../kernel/problems.ts';

/** An endpoint with the use case behind it. */
export interface Implementation {
  endpoint: Endpoint;
  /** Checks the input by the contract, runs the use case, and shapes the answer by the contract. */
  run(viewer: Viewer, params: unknown, search: URLSearchParams): Promise<Answered>;
}

export interface Answered {
  body: unknown;
  /** When what is answered was last changed, for answers that know. */
  lastModified?: string;
}

interface Input<P extends z.ZodObject, Q extends z.ZodObject> {
  viewer: Viewer;
  params: z.infer<P>;
  query: z.infer<Q>;
}

export function implement<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  endpoint: Endpoint<P, Q, A>,
  useCase: (input: Input<P, Q>) => Promise<z.input<A>>,
): Implementation {
  return implementDated(endpoint, async (input) => ({ body: await useCase(input) }));
}

/** For answers that carry a Last-Modified of their own. */
export function implementDated<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  endpoint: Endpoint<P, Q, A>,
  useCase: (input: Input<P, Q>) => Promise<{ body: z.input<A>; lastModified?: string }>,
): Implementation {
  return {
    endpoint,
    async run(viewer, rawParams, search) {
      const params = check(endpoint.params, rawParams, 'path');
      const query = check(endpoint.query, queryObject(endpoint.query, search), 'query');
      const { body, ...rest } = await useCase({ viewer, params, query });
      // Parsing drops whatever the contract does not name: nothing leaves by accident.
      return { body: endpoint.answer.parse(body), ...rest };
    },
  };
}

/** Parameters by name; those the contract takes several of are lists even when given once. */
function queryObject(schema: z.ZodObject, search: URLSearchParams): Record<string, unknown> {
  const fields = schema.shape as Record<string, z.ZodType>;
  const entries = [...new Set(search.keys())].map((name): [string, unknown] => {
    const values = search.getAll(name);
    const isList = Object.hasOwn(fields, name) && fields[name]?.safeParse([]).success;
    return [name, isList || values.length > 1 ? values : values[0]];
  });
  // Unlike an assignment, this makes "__proto__" a name like any other.
  return Object.fromEntries(entries);
}

function check<S extends z.ZodObject>(schema: S, input: unknown, place: 'query' | 'path'): z.infer<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap((wrong): InputIssue[] => {
    if (wrong.code === 'unrecognized_keys')
      return wrong.keys.map((name) => ({
        type: issue('unknownInput'),
        in: place,
        name,
        detail: `There is no parameter "${name}" here. Known: ${Object.keys(schema.shape).join(', ') || 'none'}.`,
      }));
    const name = String(wrong.path[0] ?? '');
    const value = (input as Record<string, unknown>)[name];
    const one = Array.isArray(value) && typeof wrong.path[1] === 'number' ? value[wrong.path[1]] : value;
    return [{ type: issue('schemaViolation'), in: place, name, value: one, detail: `${name}: ${wrong.message}` }];
  });
  throw new Problem('badRequest', issues.map((wrong) => wrong.detail).join(' '), issues);
}
