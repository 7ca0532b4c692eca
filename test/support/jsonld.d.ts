/** The part of jsonld that the tests use; the package brings no types of its own. */
declare module 'jsonld' {
  interface Options {
    /** Gives contexts by their address; nothing is fetched. */
    documentLoader: (url: string) => Promise<{ document: object; documentUrl: string }>;
    format?: 'application/n-quads';
    safe?: boolean;
  }
  export function toRDF(document: object, options: Options): Promise<string>;
  export function expand(document: object, options: Options): Promise<Record<string, unknown>[]>;
  const jsonld: { toRDF: typeof toRDF; expand: typeof expand };
  export default jsonld;
}
