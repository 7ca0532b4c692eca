import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { wrongField } from '../kernel/problems.ts';
import { settleOrganisation } from '../organisers/settle-organisation.ts';
import { type Decision, checkDecision } from './check-decision.ts';
import { pageLinks } from './page-links.ts';
import { alreadyDecided } from './reviews.queries.ts';
import { insertReview } from './reviews.store.ts';
import { tell, why } from './tell.ts';

/**
 * Verifies an organisation, asks it for changes, or refuses it; whoever sent it in is told.
 * @throws Problem `badRequest`, `notFound`, or `conflict` with `alreadyDecided` (and by whom) or `changedMeanwhile`
 */
export async function decideOnOrganisation(
  { db, clock, publicUrl }: Pick<Context, 'db' | 'clock' | 'publicUrl'>,
  planner: Person,
  id: string,
  asked: Decision<'verified' | 'changes_requested' | 'refused'> & {
    trusted?: boolean | undefined;
    version?: number | undefined;
  },
): Promise<void> {
  checkDecision(asked);
  const { decision, trusted = false, version } = asked;
  if (trusted && decision !== 'verified')
    throw wrongField('trusted', 'onlyVerified', 'Only a verified organisation can be trusted.');
  await db.transaction().execute(async (trx) => {
    const organiser = await settleOrganisation(trx, clock, planner, id, { state: decision, trusted, version });
    if (!organiser) throw await alreadyDecided(trx, 'organisation', id);
    await insertReview(trx, { kind: 'organisation', id }, asked, planner.id, clock.now().toString());
    await tell(trx, clock, { personId: organiser.submitted_by, organiser: id }, (language) => ({
      kind: 'organisation_decided',
      organisation: { nl: organiser.name_nl, en: organiser.name_en },
      decision,
      ...why(asked),
      link: publicUrl + pageLinks.profile(language, id),
    }));
  });
}
