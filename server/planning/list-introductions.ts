import type { Context } from '../context.ts';
import type { Introduction } from '../contracts/introductions.ts';
import type { Text } from '../contracts/shapes.ts';
import { today } from '../kernel/clock.ts';
import { nothingHere } from '../kernel/problems.ts';
import { type KnownPlan, hiddenPlans } from './hidden-plans.queries.ts';
import { type IntroductionRow, type Side, lapsesAt, otherSide, sideOf, stateFor } from './introduction-state.ts';
import { contactsOf, introductionOf, introductionsOf, ownTitles } from './introductions.queries.ts';

type Sources = Pick<Context, 'db' | 'clock'>;

/** The introductions of an organisation, as it may know of them; the newest first. */
export async function listIntroductions(sources: Sources, organiser: string): Promise<Introduction[]> {
  return describe(sources, organiser, await introductionsOf(sources.db, organiser));
}

/** @throws Problem `notFound`, also for one that is between others */
export async function getIntroduction(sources: Sources, organiser: string, id: string): Promise<Introduction> {
  const row = await introductionOf(sources.db, organiser, id);
  const [one] = row ? await describe(sources, organiser, [row]) : [];
  if (!one) throw nothingHere();
  return one;
}

/** Of the other side nothing is even read before both agreed. */
async function describe(
  { db, clock }: Sources,
  organiser: string,
  rows: readonly IntroductionRow[],
): Promise<Introduction[]> {
  const own = rows.map((row) => row[`plan_${sideOf(row, organiser)}`]);
  const standing = (await hiddenPlans(db, today(clock).toString(), own)).filter((plan) => plan.organiser === organiser);
  const titles = await ownTitles(db, organiser, own);
  const others = await othersOf(
    db,
    organiser,
    rows.filter(({ introduced_at }) => introduced_at !== null),
  );
  const now = clock.now();
  return rows.map((row) => {
    const side = sideOf(row, organiser);
    const id = row[`plan_${side}`];
    const plan = standing.find((one) => one.id === id);
    const other = others.get(row.id);
    return {
      id: row.id,
      state: stateFor(row, side, { standing: plan !== undefined, now }),
      plan: { id, title: titles.get(id) ?? row[`title_${side}`] ?? {}, ...(plan && periodOf(plan)) },
      hintedAt: row.created_at.toString(),
      lapsesAt: lapsesAt(row).toString(),
      ...(other ? { other } : {}),
    };
  });
}

function periodOf({ places }: KnownPlan): { from: string; to: string } {
  const first = places.map(({ from }) => from).toSorted()[0] ?? '';
  const last =
    places
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? '';
  return { from: first, to: last };
}

/** Who the others are, of introductions that came about. */
async function othersOf(
  db: Sources['db'],
  organiser: string,
  introduced: readonly IntroductionRow[],
): Promise<Map<string, NonNullable<Introduction['other']>>> {
  if (introduced.length === 0) return new Map();
  const sides = new Map(introduced.map((row) => [row.id, otherSide[sideOf(row, organiser)]] as const));
  const sideIn = (row: IntroductionRow): Side => sides.get(row.id) ?? 'a';
  const contacts = await contactsOf(
    db,
    introduced.map((row) => ({ id: row.id, person: row[`answered_by_${sideIn(row)}`] })),
  );
  const organisers = await db
    .selectFrom('organisers')
    .select(['id', 'name_nl', 'name_en', 'website'])
    .where(
      'id',
      'in',
      introduced.map((row) => row[`organiser_${sideIn(row)}`]),
    )
    .execute();
  return new Map(
    introduced.flatMap((row) => {
      const found = organisers.find(({ id }) => id === row[`organiser_${sideIn(row)}`]);
      if (!found) return [];
      const contact = contacts.get(row.id);
      const title: Partial<Text> = row[`title_${sideIn(row)}`] ?? {};
      const { id, name_nl: nl, name_en: en, website } = found;
      const organisation = { id, name: { nl, en }, ...(website ? { website } : {}) };
      return [[row.id, { organisation, title, ...(contact ? { contact } : {}) }] as const];
    }),
  );
}
