import type pg from 'pg';

type Query = (query: unknown, ...rest: unknown[]) => unknown;

/**
 * Lets a connection answer by promises that let go of what they told. Where pg makes the promise itself, what one query told outlives
 * the small collections of garbage, and all that comes after it with it: tables gone through in parts stood in memory as a whole
 * until the next great one. Where it tells a function that it is given with the query, nothing stays.
 */
export function letGoOfResults(client: pg.Client): void {
  const query = client.query.bind(client) as Query;
  const answering: Query = (text, values, ...rest) => {
    const isToldOtherwise =
      typeof values === 'function' || rest.length > 0 || typeof (text as pg.Submittable).submit === 'function';
    if (isToldOtherwise) return query(text, values, ...rest);
    return new Promise((resolve, reject) => {
      query(text, values, (error: Error | null, result: unknown) => (error ? reject(error) : resolve(result)));
    }).catch((error: Error) => {
      // As pg does: the trace leads to who asked, not to the socket.
      Error.captureStackTrace(error);
      throw error;
    });
  };
  client.query = answering as typeof client.query;
}
