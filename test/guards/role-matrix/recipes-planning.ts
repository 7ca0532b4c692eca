import { newId } from '../../../server/kernel/ids.ts';
import type { Recipe } from './matrix.ts';
import { type Stage, newOrganisation } from './stage.ts';

/** Looking around, and being introduced. */
const ofTeam = (ask: Recipe['ask']): readonly Recipe[] => [{ subject: 'organisation', ask }];

const aboutIntroduction = ofTeam(async (stage) => ({
  params: { team: stage.team, id: await introduction(stage) },
}));

export const planningRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  lookAround: ofTeam(({ team }) => ({ params: { team }, search: 'country=VN&from=2027-05-10&to=2027-05-12' })),
  showDateStrip: ofTeam(({ team }) => ({ params: { team }, search: 'country=VN&sector=food.drinks' })),
  listIntroductions: ofTeam(({ team }) => ({ params: { team } })),
  agreeToIntroduction: aboutIntroduction,
  refuseIntroduction: aboutIntroduction,
};

/** Two drafts that fit, of the organisation concerned and of another, of which both were told. */
async function introduction({ app, organisation }: Stage): Promise<string> {
  const now = app.context.clock.now().toString();
  const id = newId();
  const [a, b] = [newId(), newId()].toSorted() as [string, string];
  const other = await newOrganisation(app);
  const plan = {
    based_on: null,
    series_id: null,
    created_at: now,
    changed_at: now,
    created_by: null,
    changed_by: null,
  };
  const what = { countries: ['VN'], sectors: ['food.drinks'], starts_on: '2027-05-10', ends_on: '2027-05-12' };
  await app.db
    .insertInto('event_drafts')
    .values(
      [
        { id: a, organiser_id: organisation },
        { id: b, organiser_id: other },
      ].map((draft) => ({ ...draft, ...plan, ...what, fields: '{}', introductions: true })),
    )
    .execute();
  await app.db
    .insertInto('introductions')
    .values({ id, plan_a: a, plan_b: b, organiser_a: organisation, organiser_b: other, created_at: now })
    .execute();
  return id;
}
