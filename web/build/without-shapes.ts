/** A part of a program, as a parser tells it (ESTree). */
export interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

interface Statement {
  text: string;
  /** What it declares. */
  names: string[];
  uses: Set<string>;
}

export interface PlainModule {
  code: string;
  /** What it declared and does no more. */
  gone: ReadonlySet<string>;
}

/**
 * A module without what needs a shape: a value that is plain data is written out, an endpoint is written as its address,
 * all else that mentions a shape goes, and with it what mentions that.
 * @param values what the module exports when it runs
 * @param missing names under which it imports what browsers do not get
 */
export function withoutShapes(
  code: string,
  body: readonly Node[],
  values: Readonly<Record<string, unknown>>,
  missing: ReadonlySet<string>,
): PlainModule {
  const gone = new Set(missing);
  const imports = body.filter(({ type }) => type === 'ImportDeclaration');
  let kept = body.filter((node) => !imports.includes(node)).map((node) => read(code, node, values));
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    kept = kept.flatMap((statement) => {
      if (![...statement.uses].some((name) => gone.has(name))) return [statement];
      const literal = literalOf(statement, values);
      if (literal === undefined) for (const name of statement.names) gone.add(name);
      return literal ?? [];
    });
  }
  const used = new Set(kept.flatMap(({ uses }) => [...uses]));
  const texts = [...imports.map((node) => importOf(code, node, used)), ...kept.map(({ text }) => text)];
  return { code: texts.join('\n'), gone };
}

/** An import with only the names that are still used. */
function importOf(code: string, node: Node, used: ReadonlySet<string>): string {
  const wanted = (node['specifiers'] as Node[]).filter((one) => used.has(namesIn(one).at(-1)!));
  if (wanted.length === 0) return '';
  const names = wanted.map(({ start, end }) => code.slice(start, end)).join(', ');
  return `import { ${names} } from ${JSON.stringify((node['source'] as { value: string }).value)};`;
}

function read(code: string, node: Node, values: Readonly<Record<string, unknown>>): Statement {
  const isExport = node.type === 'ExportNamedDeclaration';
  const declared = (isExport ? (node['declaration'] as Node | null) : node) ?? node;
  const names =
    declared.type === 'VariableDeclaration'
      ? (declared['declarations'] as Node[]).flatMap(({ id }) => namesIn(id as Node))
      : declared['id']
        ? namesIn(declared['id'] as Node)
        : [];
  const statement = { text: code.slice(node.start, node.end), names, uses: new Set(namesIn(node)) };
  const isEndpoint = isExport && names.length === 1 && names.every((name) => addressOf(values[name]) !== undefined);
  return isEndpoint ? literalOf(statement, values)! : statement;
}

/** A statement that exports plain values, with these written out. */
function literalOf({ names }: Statement, values: Readonly<Record<string, unknown>>): Statement | undefined {
  const plain = names.map((name) => [name, addressOf(values[name]) ?? values[name]] as const);
  if (names.length === 0 || !plain.every(([, value]) => isPlain(value))) return undefined;
  const text = plain.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
  return { text, names, uses: new Set() };
}

/** Of an endpoint, what whoever calls it from afar must know. */
function addressOf(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null || !('callers' in value && 'path' in value && 'answer' in value))
    return undefined;
  const { id, method, path } = value as unknown as Record<string, unknown>;
  return { id, method, path };
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value === 'object' && value !== null)
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
  return ['string', 'number', 'boolean'].includes(typeof value) || value === null;
}

/** Names that a part of a program mentions, in order; those of properties are none. */
export function namesIn(part: Node): string[] {
  if (part.type === 'Identifier') return [part['name'] as string];
  const named = part.type === 'MemberExpression' ? 'property' : part.type === 'Property' ? 'key' : undefined;
  return Object.entries(part).flatMap(([key, inner]) =>
    key === named && part['computed'] === false
      ? []
      : [inner].flat().flatMap((one) => (isNode(one) ? namesIn(one) : [])),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
