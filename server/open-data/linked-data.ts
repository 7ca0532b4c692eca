import { DataFactory, type Quad, Writer } from 'n3';

/**
 * Linked data as it is written down here: JSON-LD of one plain kind, in which every name has its prefix and every value says
 * what it is. So it can be told as Turtle too, without a processor of JSON-LD.
 */
export type Value = string | Text | Reference | Node;
export interface Text {
  '@value': string;
  '@language'?: string;
  '@type'?: string;
}
export interface Reference {
  '@id': string;
}
export interface Node {
  '@id'?: string;
  '@type': string | readonly string[];
  [property: string]: Value | readonly Value[] | undefined;
}
export type Prefixes = Readonly<Record<string, string>>;

export function toJsonLd(nodes: readonly Node[], prefixes: Prefixes): string {
  return `${JSON.stringify({ '@context': prefixes, '@graph': nodes }, null, 1)}\n`;
}

export function toTurtle(nodes: readonly Node[], prefixes: Prefixes): Promise<string> {
  const writer = new Writer({ prefixes: { ...prefixes } });
  const names = new Names(prefixes);
  for (const node of nodes) writer.addQuads(names.quadsOf(node).quads);
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, turtle: string) => (error ? reject(error) : resolve(turtle)));
  });
}

const { blankNode, literal, namedNode, quad } = DataFactory;

class Names {
  readonly #prefixes: Prefixes;

  constructor(prefixes: Prefixes) {
    this.#prefixes = prefixes;
  }

  quadsOf(node: Node): { subject: Quad['subject']; quads: Quad[] } {
    const subject = node['@id'] === undefined ? blankNode() : namedNode(this.#whole(node['@id']));
    const types = [node['@type']].flat().map((type) => quad(subject, namedNode(rdfType), namedNode(this.#whole(type))));
    const properties = Object.entries(node).filter(([name]) => !name.startsWith('@'));
    const said = properties.flatMap(([name, values]) =>
      [values].flat().flatMap((value) => {
        if (value === undefined) return [];
        const { object, quads } = this.#object(value);
        return [{ own: quad(subject, namedNode(this.#whole(name)), object), quads }];
      }),
    );
    // What is said of the things it names comes after all that is said of itself: Turtle reads better so.
    const quads = [...types, ...said.map(({ own }) => own), ...said.flatMap(({ quads: more }) => more)];
    return { subject, quads };
  }

  #object(value: Value): { object: Quad['object']; quads: Quad[] } {
    if (typeof value === 'string') return { object: literal(value), quads: [] };
    if (isText(value)) {
      const { '@value': text, '@language': language, '@type': type } = value;
      const kind = language ?? (type === undefined ? undefined : namedNode(this.#whole(type)));
      return { object: literal(text, kind), quads: [] };
    }
    if (!isNode(value)) return { object: namedNode(this.#whole(value['@id'])), quads: [] };
    const { subject, quads } = this.quadsOf(value);
    return { object: subject, quads };
  }

  /** `dct:title` in full; an address stays as it is. */
  #whole(name: string): string {
    const at = name.indexOf(':');
    const start = this.#prefixes[name.slice(0, at)];
    return start === undefined ? name : start + name.slice(at + 1);
  }
}

function isText(value: Exclude<Value, string>): value is Text {
  return '@value' in value;
}

function isNode(value: Reference | Node): value is Node {
  return '@type' in value;
}

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
