import { listOffices } from '../contracts/offices.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { allOffices } from './offices.queries.ts';

export function officeRoutes(context: Context): Implementation[] {
  return [
    implement(listOffices, async () => {
      const items = await allOffices(context.db);
      return { items, total: items.length };
    }),
  ];
}
