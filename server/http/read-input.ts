import type * as z from 'zod';
import { type InputIssue, Problem, issue } from '../kernel/problems.ts';

type Place = InputIssue['in'];

/**
 * What came in, checked by the contract.
 * @throws Problem `badRequest` that names every wrong field, with a reason in one word
 */
export function readInput<S extends z.ZodObject>(schema: S, input: unknown, place: Place): z.infer<S> {
  const raw = input instanceof URLSearchParams ? queryObject(schema, input) : input;
  const parsed = schema.safeParse(raw);
  if (parsed.success) {
    if (place === 'body') refuseNul(parsed.data);
    return parsed.data;
  }
  const issues = parsed.error.issues.flatMap((wrong) => toIssues(wrong, schema, raw, place));
  throw new Problem('badRequest', issues.map((one) => one.detail).join(' '), issues);
}

/** PostgreSQL keeps no text with the character NUL in it, and nobody means one. (Searching for it finds nothing.) */
function refuseNul(input: unknown, path: readonly string[] = []): void {
  if (typeof input === 'string' && input.includes('\u0000')) {
    const name = path.join('.');
    const detail = `${name} holds a character that is no text (NUL).`;
    throw new Problem('badRequest', detail, [
      { type: issue('schemaViolation'), in: 'body', name, reason: 'invalid', detail },
    ]);
  }
  // What is in a file is no text.
  if (typeof input !== 'object' || input === null || ArrayBuffer.isView(input)) return;
  for (const [key, value] of Object.entries(input)) refuseNul(value, [...path, key]);
}

/** Parameters by name; those the contract takes several of are lists even when given once. */
function queryObject(schema: z.ZodObject, search: URLSearchParams): Record<string, unknown> {
  const lists = listsOf(schema);
  const entries = [...new Set(search.keys())].map((name): [string, unknown] => {
    const values = search.getAll(name);
    return [name, lists.has(name) || values.length > 1 ? values : values[0]];
  });
  // Unlike an assignment, this makes "__proto__" a name like any other.
  return Object.fromEntries(entries);
}

const knownLists = new WeakMap<z.ZodObject, ReadonlySet<string>>();

/** The parameters a contract takes several of. */
function listsOf(schema: z.ZodObject): ReadonlySet<string> {
  let lists = knownLists.get(schema);
  if (lists === undefined) {
    const fields = Object.entries<z.ZodType>(schema.shape);
    lists = new Set(fields.filter(([, field]) => field.safeParse([]).success).map(([name]) => name));
    knownLists.set(schema, lists);
  }
  return lists;
}

type ZodIssue = z.core.$ZodIssue;

function toIssues(wrong: ZodIssue, schema: z.ZodObject, input: unknown, place: Place): InputIssue[] {
  if (wrong.code === 'unrecognized_keys' && wrong.path.length === 0) {
    const what = place === 'body' ? 'field' : 'parameter';
    return wrong.keys.map((name) => ({
      type: issue('unknownInput'),
      in: place,
      name,
      reason: 'unknown',
      detail: `There is no ${what} "${name}" here. Known: ${Object.keys(schema.shape).join(', ') || 'none'}.`,
    }));
  }
  const name = place === 'body' ? wrong.path.join('.') : String(wrong.path[0] ?? '');
  const reason = reasonOf(wrong, input);
  const detail = `${name || 'The body'}: ${wrong.message}${wrong.message.endsWith('.') ? '' : '.'}`;
  // What came in a body can be a password: it is not sent back.
  const given = place === 'body' ? {} : { value: oneOf(input, wrong.path) };
  return [{ type: issue('schemaViolation'), in: place, name, reason, detail, ...given }];
}

/** The value a path leads to, or the list of them when the whole list is meant. */
function oneOf(input: unknown, [name, index]: readonly PropertyKey[]): unknown {
  const value = (input as Record<PropertyKey, unknown>)[name ?? ''];
  return Array.isArray(value) && typeof index === 'number' ? (value as unknown[])[index] : value;
}

/** Why a value was refused, in one word. */
export function reasonOf(wrong: ZodIssue, input: unknown): string {
  if (wrong.code === 'custom') return String((wrong.params as { reason?: unknown } | undefined)?.reason ?? 'invalid');
  if (wrong.code === 'too_big') return wrong.origin === 'string' ? 'tooLong' : 'tooMany';
  if (wrong.code === 'too_small') return wrong.origin === 'string' && wrong.minimum === 1 ? 'required' : 'tooShort';
  if (wrong.code === 'invalid_format') return isEmpty(input, wrong.path) ? 'required' : wrong.format;
  if (wrong.code === 'invalid_type') return isEmpty(input, wrong.path) ? 'required' : 'invalid';
  return wrong.code === 'invalid_value' ? 'notOffered' : 'invalid';
}

function isEmpty(input: unknown, path: readonly PropertyKey[]): boolean {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], input);
  return value === undefined || value === '';
}
