/**
 * What the parameters of an address take, as plain data. Pages read their own address with it, in the browser too, where
 * zod is not: it would be a fifth of all scripts. The tables are derived from the contracts by `plain-fields-of.ts`.
 */
export interface PlainField<T = unknown> {
  readonly kind: 'text' | 'number' | 'flag';
  /** Takes several, at most so many. */
  readonly several?: number;
  readonly oneOf?: readonly T[];
  readonly pattern?: string;
  readonly longest?: number;
  readonly least?: number;
  readonly most?: number;
  /** The first text in order that will do, and the first after it that will not: for days. */
  readonly since?: string;
  readonly before?: string;
}

type One<T> = NonNullable<T extends readonly (infer Item)[] ? Item : T>;
export type PlainFields<Query> = { readonly [Name in keyof Query]-?: PlainField<One<Query[Name]>> };

/** What a text means to a field; nothing when it takes no such text. Of a field that takes several: one of them. */
export function readField<T>(field: PlainField<T>, text: string | null): T | undefined {
  if (text === null) return undefined;
  return (field.kind === 'number' ? readNumber(field, text) : readText(field, text)) as T | undefined;
}

function readNumber({ least = -Infinity, most = Infinity }: PlainField, text: string): number | undefined {
  const number = Number(text);
  return Number.isSafeInteger(number) && number >= least && number <= most ? number : undefined;
}

function readText(field: PlainField, text: string): string | boolean | undefined {
  const { oneOf, pattern, longest = Infinity, since = '', before } = field;
  const fits =
    text.length <= longest &&
    (oneOf === undefined || oneOf.includes(text)) &&
    (pattern === undefined || new RegExp(pattern).test(text)) &&
    text >= since &&
    (before === undefined || text < before);
  if (!fits) return undefined;
  return field.kind === 'flag' ? text === 'true' : text;
}

/** All that an address says to these fields, or nothing when something in it cannot be used; of two, the last counts. */
export function readFields<Query extends object>(
  fields: PlainFields<Query>,
  parameters: URLSearchParams,
): Partial<Query> | undefined {
  const query: Record<string, unknown> = {};
  for (const [name, text] of parameters) {
    if (text === '' || !Object.hasOwn(fields, name)) continue;
    query[name] = readField((fields as Record<string, PlainField>)[name]!, text);
  }
  return Object.values(query).includes(undefined) ? undefined : (query as Partial<Query>);
}
