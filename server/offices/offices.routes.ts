import { listOffices, localTimes } from '../contracts/offices.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { timesAt } from './local-times.ts';
import { allOffices } from './offices.queries.ts';

export function officeRoutes({ db, clock }: Context): Implementation[] {
  return [
    implement(listOffices, async () => {
      const items = await allOffices(db);
      return { items, total: items.length };
    }),
    implement(localTimes, async () => timesAt(clock.now(), await allOffices(db))),
  ];
}
