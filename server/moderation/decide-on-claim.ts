import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { settleClaim } from '../organisers/settle-claim.ts';
import { type Decision, checkDecision } from './check-decision.ts';
import { pageLinks } from './page-links.ts';
import { alreadyDecided } from './reviews.queries.ts';
import { insertReview } from './reviews.store.ts';
import { tell, why } from './tell.ts';

/**
 * Grants or refuses a claim on an organisation; whoever claimed it is told.
 * @throws Problem `badRequest`, `notFound`, or `conflict` with `alreadyDecided` (and by whom)
 */
export async function decideOnClaim(
  { db, clock, publicUrl }: Pick<Context, 'db' | 'clock' | 'publicUrl'>,
  planner: Person,
  id: string,
  asked: Decision<'granted' | 'refused'>,
): Promise<void> {
  checkDecision(asked);
  const { decision } = asked;
  await db.transaction().execute(async (trx) => {
    const settled = await settleClaim(trx, clock, planner, id, decision);
    if (!settled) throw await alreadyDecided(trx, 'claim', id);
    const { claim, organiser } = settled;
    await insertReview(trx, { kind: 'claim', id }, asked, planner.id, clock.now().toString());
    await tell(trx, clock, { personId: claim.person_id, organiser: null }, (language) => ({
      kind: 'claim_decided',
      organisation: { nl: organiser.name_nl, en: organiser.name_en },
      decision,
      ...why(asked),
      link:
        publicUrl + (decision === 'granted' ? pageLinks.profile(language, organiser.id) : pageLinks.claims(language)),
    }));
  });
}
