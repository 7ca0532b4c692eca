import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';

/** Readers of linked data that were not written here; they fetch nothing. */

/** All names in it are names of schema.org, which its own context says too, in 60 kB. */
const contexts: Readonly<Record<string, object>> = {
  'https://schema.org': { '@context': { '@vocab': 'https://schema.org/', id: '@id', type: '@type' } },
};

export const documentLoader = async (url: string) => {
  const document = contexts[url.replace(/\/$/, '')];
  if (!document) throw new Error(`Nothing is fetched here, not ${url} either.`);
  return { document, documentUrl: url };
};

/** A graph out of JSON-LD; what a processor would leave out without a word is an error here. */
export async function graphOfJsonLd(text: string): Promise<Store> {
  const quads = await jsonld.toRDF(JSON.parse(text) as object, {
    documentLoader,
    format: 'application/n-quads',
    safe: true,
  });
  return new Store(new Parser({ format: 'application/n-quads' }).parse(quads));
}

export function graphOfTurtle(text: string): Store {
  return new Store(new Parser({ format: 'text/turtle' }).parse(text));
}

/** The same lines for the same graph, as long as everything in it has a name. */
export async function lines(graph: Store): Promise<string[]> {
  const writer = new Writer({ format: 'application/n-quads' });
  writer.addQuads([...graph]);
  const text = await new Promise<string>((resolve, reject) =>
    writer.end((error: Error | null, written: string) => (error ? reject(error) : resolve(written))),
  );
  return text.split('\n').filter(Boolean).toSorted();
}
