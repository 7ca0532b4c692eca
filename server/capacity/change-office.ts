import type { Transaction } from 'kysely';
import { teamFor } from '../accounts/team-for.ts';
import type { TeamAction } from '../accounts/teams.policy.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { nothingHere } from '../kernel/problems.ts';
import { holdOffice } from './hold-office.ts';
import { renewOffice } from './renew-weeks.ts';

/**
 * Changes what an office can do in a week, for somebody who may, and reckons its weeks anew: all of it or nothing. The
 * office is held meanwhile.
 * @throws Problem `notFound` for what is no office of theirs; `forbidden`; whatever the work throws
 */
export async function changeOffice<T>(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { actor, action, code }: { actor: Actor; action: TeamAction; code: string },
  work: (trx: Transaction<Schema>, office: string) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => {
    const { team } = await teamFor(trx, actor, action, code);
    if (team.kind !== 'office') throw nothingHere();
    await holdOffice(trx, team.id);
    const result = await work(trx, team.id);
    await renewOffice(trx, clock, team.id);
    return result;
  });
}
