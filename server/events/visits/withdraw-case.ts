import { recordAction } from '../../audit/record.ts';
import type { Context } from '../../context.ts';
import type { Person } from '../../kernel/actor.ts';
import { nothingHere } from '../../kernel/problems.ts';
import { ownCase } from './cases.queries.ts';
import { deleteCase } from './cases.store.ts';

/**
 * Withdraws one's own case: it is erased at once.
 * @throws Problem `notFound` for what is not one's own
 */
export async function withdrawCase(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Person,
  id: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (!(await ownCase(trx, actor.id, id))) throw nothingHere();
    await deleteCase(trx, id);
    await recordAction(trx, clock, actor, { subject: { kind: 'visit_case', id }, action: 'case_withdrawn' });
  });
}
