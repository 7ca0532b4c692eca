import { addAbsence } from '../capacity/add-absence.ts';
import { addClosure } from '../capacity/add-closure.ts';
import { addStaff } from '../capacity/add-staff.ts';
import { changeOffice } from '../capacity/change-office.ts';
import { staffOf } from '../capacity/staff.queries.ts';
import type { Context } from '../context.ts';
import { shiftedBy } from '../kernel/dates.ts';
import type { DemoOffice } from './demo/dossier-spec.ts';
import { inventedPerson } from './invented-person.ts';

/** Since when the people of the demonstration work, in days before the day it counts from. */
const since = 400;

/**
 * Enters who works in the offices of the demonstration, as their heads do. An office in which somebody was entered already
 * stays as it is.
 */
export async function loadOfficePeople(
  context: Context,
  offices: readonly DemoOffice[],
  anchor: string,
): Promise<void> {
  for (const office of offices) {
    const actor = await inventedPerson(context, office.head);
    const by = { actor, action: 'manage', code: `office.${office.id}` } as const;
    await changeOffice(context, by, async (trx, id) => {
      if ((await staffOf(trx, id)).length > 0) return;
      for (const { who, hours, away } of office.staff) {
        const person = who.includes('@') ? { person: (await inventedPerson(context, who)).id } : { name: who };
        const entered = { ...person, from: shiftedBy(anchor, -since), minutesPerWeek: hours * 60 };
        const member = await addStaff(trx, context.clock, actor, id, entered);
        if (!away) continue;
        const window = { from: shiftedBy(anchor, away[0]), to: shiftedBy(anchor, away[1]) };
        await addAbsence(trx, context.clock, actor, id, { member, ...window });
      }
      const { closure } = office;
      if (!closure) return;
      const days = { first: shiftedBy(anchor, closure.from), last: shiftedBy(anchor, closure.to) };
      await addClosure(trx, context.clock, actor, id, { ...days, name: closure.name });
    });
  }
}
