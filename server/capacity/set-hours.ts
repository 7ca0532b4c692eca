import type { Transaction } from 'kysely';
import { differences, recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { wrongField } from '../kernel/problems.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { storeHours } from './staff.store.ts';
import { type OfficeHours, hoursOfOffice } from './staffing.queries.ts';

/**
 * Says when an office works, and how much of its time it keeps for what nobody asked for. Whoever calls holds the office
 * and reckons its weeks anew.
 * @throws Problem `badRequest` on `closesAt`; `conflict` with `changedMeanwhile`
 */
export async function setHours(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  office: string,
  wanted: OfficeHours,
): Promise<void> {
  if (wanted.closesAt <= wanted.opensAt) throw wrongField('closesAt', 'endBeforeStart', 'It closes after it opens.');
  const { country: _country, timeZone: _zone, ...before } = await hoursOfOffice(trx, office);
  if (before.version !== wanted.version) throw changedMeanwhile();
  const workingDays = wanted.workingDays.toSorted((a, b) => a - b);
  const after = { ...wanted, workingDays, version: before.version + 1 };
  await storeHours(trx, office, after);
  await recordAction(trx, clock, actor, {
    team: `office.${office}`,
    subject: { kind: 'office', id: office },
    action: 'office_hours_changed',
    changes: differences(told(before), told(after)),
  });
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function told({ version: _version, workingDays, ...rest }: OfficeHours): Record<string, unknown> {
  return { ...rest, workingDays: weekdays.filter((_, index) => workingDays.includes(index + 1)) };
}
