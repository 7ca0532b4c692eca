import type { Kysely } from 'kysely';
import type { Label } from '../../contracts/shapes.ts';
import type { Schema } from '../../database/schema.ts';
import { type Actor, atLeast } from '../../kernel/actor.ts';
import type { Viewer } from '../../kernel/audience.ts';
import { type Clock, today } from '../../kernel/clock.ts';
import { nothingHere } from '../../kernel/problems.ts';
import { type EventRow, recordQuery } from '../events.queries.ts';
import { groupsOf, isShown } from './event-facts.queries.ts';
import { openRequest, pastEvents } from './open-requests.queries.ts';
import { isAnswered } from './whom-to-ask.ts';

interface JoiningTeam {
  team: string;
  name: Label;
  standing: 'may_ask' | 'asked' | 'invited';
}

/**
 * The organisations for which somebody could ask to organise an event together, or for which that was asked already.
 * @throws Problem `notFound` also for an event that is not this viewer's to see
 */
export async function joiningOf(
  db: Kysely<Schema>,
  clock: Clock,
  { actor, viewer }: { actor: Actor; viewer: Viewer },
  id: string,
): Promise<JoiningTeam[]> {
  const row = await recordQuery(db).where('events.id', '=', id).executeTakeFirst();
  if (!row || !isShown(row, viewer.groups)) throw nothingHere();
  const organisations = editedBy(actor).filter((one) => !stands(row, one));
  if (organisations.length === 0 || !(await isToCome(db, clock, row))) return [];
  const teams: JoiningTeam[] = [];
  for (const organiser of organisations) {
    // As a member of another organisation somebody may see more.
    if (!isShown(row, await groupsOf(db, organiser))) continue;
    const open = await openRequest(db, id, organiser);
    teams.push({
      team: `organiser.${organiser}`,
      name: await nameOf(db, organiser),
      standing: open ? open.direction : 'may_ask',
    });
  }
  return teams;
}

/** The verified organisations for which somebody acts. */
function editedBy(actor: Actor): string[] {
  if (actor.role !== 'person') return [];
  return actor.memberships.flatMap((one) =>
    one.kind === 'organiser' && one.verified && atLeast(one.role, 'editor') ? [one.id] : [],
  );
}

function stands(row: EventRow, organiser: string): boolean {
  return row.entered_for === organiser || row.organisers.some(({ id }) => id === organiser);
}

/** Whether it takes place yet, and somebody is here who answers. */
async function isToCome(db: Kysely<Schema>, clock: Clock, row: EventRow): Promise<boolean> {
  if (row.status === 'cancelled' || !(await isAnswered(db, row))) return false;
  return (await pastEvents(db, today(clock).toString(), [row.id])).length === 0;
}

async function nameOf(db: Kysely<Schema>, organiser: string): Promise<Label> {
  return db
    .selectFrom('organisers')
    .select(['name_nl as nl', 'name_en as en'])
    .where('id', '=', organiser)
    .executeTakeFirstOrThrow();
}
