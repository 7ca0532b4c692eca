import { listCountries, listKinds, listRegions, listSectors, listServices } from '../contracts/reference-data.ts';
import type { Implementation } from '../http/implement.ts';
import { implement } from '../http/implement.ts';
import type { ReferenceDataSource } from './reference-data.queries.ts';

export function referenceDataRoutes(context: { reference: ReferenceDataSource }): Implementation[] {
  const whole = <T>(items: T[]) => ({ items, total: items.length });
  return [
    implement(listCountries, async () => whole((await context.reference.get()).countries)),
    implement(listRegions, async () => whole((await context.reference.get()).regions)),
    implement(listSectors, async () => whole((await context.reference.get()).domains)),
    implement(listKinds, async () => whole((await context.reference.get()).kinds)),
    implement(listServices, async () => whole((await context.reference.get()).services)),
  ];
}
