import type { CompiledQuery } from 'kysely';

/**
 * A statement whose text is the same each time, put together the first time only. What changes are lists, which are
 * handed over as parameters and must be used in the statement as they are.
 * @throws Error when the statement uses a list otherwise
 */
export function writtenOnce<Db, Lists extends readonly (readonly string[])[], Row>(
  write: (db: Db, ...lists: Lists) => { compile(): CompiledQuery<Row> },
): (db: Db, ...lists: Lists) => CompiledQuery<Row> {
  let written: { query: CompiledQuery<Row>; places: readonly number[] } | undefined;
  return (db, ...lists) => {
    if (written === undefined) {
      const query = write(db, ...lists).compile();
      const places = query.parameters.map((value) => lists.indexOf(value as Lists[number]));
      const unused = lists.findIndex((_, at) => !places.includes(at));
      if (unused >= 0) throw new Error(`The statement does not use its list ${unused + 1} as it is.`);
      written = { query, places };
    }
    const { query, places } = written;
    return { ...query, parameters: query.parameters.map((value, at) => lists[places[at]!] ?? value) };
  };
}
