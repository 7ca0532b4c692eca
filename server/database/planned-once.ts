import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';

const mark = '/* planned once */';

/**
 * Says of a statement that its plan is kept by each connection: for the few that are asked all the time and take longer to
 * plan than to run. Its text has to be the same each time (lists as one array), and it names its columns.
 */
export const plannedOnce = sql.raw(mark);

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('md5').update(text).digest('hex');
  names.set(text, name);
  return name;
}

type Query = (query: unknown, ...rest: unknown[]) => unknown;

/** Lets a connection keep the plans of statements that say so. */
export function keepPlans(client: pg.Client): void {
  const query = client.query.bind(client) as Query;
  const planning: Query = (text, values, ...rest) =>
    typeof text === 'string' && text.startsWith(`select ${mark}`)
      ? query({ name: nameOf(text), text, values }, ...rest)
      : query(text, values, ...rest);
  client.query = planning as typeof client.query;
}
