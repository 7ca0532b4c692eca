import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import type { LocalDate } from '../kernel/dates.ts';
import { newId } from '../kernel/ids.ts';
import { Problem, wrongField } from '../kernel/problems.ts';
import { candidatesOf, staffOf } from './staff.queries.ts';
import { insertStaff, storeStaffHours } from './staff.store.ts';

/** An office has no more people than this. */
const mostStaff = 60;

/**
 * Enters somebody who works for requests in an office: a member of its team, or anybody else by their name. Whoever calls
 * holds the office and reckons its weeks anew.
 * @returns the id of their place on the sheet
 * @throws Problem `badRequest` on `person` or `name`; `conflict`: `alreadyOnSheet`, `tooManyStaff`
 */
export async function addStaff(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  office: string,
  entered: { person?: string | undefined; name?: string | undefined; from: LocalDate; minutesPerWeek: number },
): Promise<string> {
  const { person, name, from, minutesPerWeek } = entered;
  if (person === undefined && name === undefined) throw wrongField('name', 'required', 'Say who it is.');
  if (person !== undefined && name !== undefined)
    throw wrongField('name', 'personOrName', 'Somebody with an account has their name there.');
  const staff = await staffOf(trx, office);
  if (staff.length >= mostStaff) throw refused('tooManyStaff', `An office has ${mostStaff} people at most.`);
  if (person !== undefined) {
    if (staff.some((one) => one.person === person)) throw refused('alreadyOnSheet', 'They are on the sheet already.');
    if (!(await candidatesOf(trx, office)).some(({ id }) => id === person))
      throw wrongField('person', 'notOffered', 'They are not in the team of this office.');
  }
  const id = newId();
  await insertStaff(trx, { id, office_id: office, person_id: person ?? null, name: name ?? null });
  await storeStaffHours(trx, id, [{ from, minutesPerWeek }]);
  await recordAction(trx, clock, actor, {
    team: `office.${office}`,
    subject: { kind: 'staff', id },
    action: 'staff_added',
    changes: [{ field: 'hours', to: [{ from, minutesPerWeek }] }],
  });
  return id;
}

function refused(reason: string, detail: string): Problem {
  return new Problem('conflict', detail, [], { reason });
}
