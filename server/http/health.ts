import { sql } from 'kysely';
import { health, readiness } from '../contracts/health.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from './implement.ts';

/** `live`: the process answers. `ready`: it can also do its work. A database that is away answers 503 by itself. */
export function healthRoutes(context: Pick<Context, 'db'>): Implementation[] {
  return [
    implement(health, async () => ({ status: 'UP' as const })),
    implement(readiness, async () => {
      await sql`select 1`.execute(context.db);
      return { status: 'UP' as const };
    }),
  ];
}
