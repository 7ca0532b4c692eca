import type { Transaction } from 'kysely';
import { joinTeam } from '../accounts/join-team.ts';
import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { ProfileEntry } from '../contracts/organisations.ts';
import type { Schema } from '../database/schema.ts';
import type { Person } from '../kernel/actor.ts';
import { slugOf } from '../reference-data/slug.ts';
import { insertOrganisation } from './organisations.store.ts';
import { refuseTakenName } from './refuse-taken-name.ts';

/** How many organisations one person may register in a day. */
const registrations = { times: 10, minutes: 24 * 60 };

/**
 * Takes in an organisation for review. Whoever registers it becomes its owner; nobody else sees it until it is verified.
 * @returns its permanent id
 * @throws Problem `conflict` with `nameTaken` or `alreadyYours`; `tooManyRequests`
 */
export async function registerOrganisation(
  { db, clock, throttle }: Pick<Context, 'db' | 'clock' | 'throttle'>,
  actor: Person,
  entry: ProfileEntry,
): Promise<string> {
  const name = { nl: entry.name.nl, en: entry.name.en ?? entry.name.nl };
  return db.transaction().execute(async (trx) => {
    // Who presses the button twice registers once: the second press waits, and then finds the name.
    await trx.selectFrom('people').select('id').where('id', '=', actor.id).forNoKeyUpdate().execute();
    const present = { ...actor, memberships: [...actor.memberships, ...(await ownOrganisations(trx, actor.id))] };
    await refuseTakenName(trx, present, name);
    await throttle.count('registrations', actor.id, registrations);
    const id = await insertUnderFreeId(trx, entry, { by: actor.id, at: clock.now().toString() });
    await recordAction(trx, clock, actor, {
      team: `organiser.${id}`,
      subject: { kind: 'organisation', id },
      action: 'registered',
      changes: [{ field: 'name', to: name }],
    });
    const team = { kind: 'organiser', id } as const;
    await joinTeam(trx, clock, actor, { personId: actor.id, team, role: 'owner', source: 'registration' });
    return id;
  });
}

/** What somebody is in by now: a press just before may have made them an owner. */
async function ownOrganisations(trx: Transaction<Schema>, personId: string): Promise<Person['memberships']> {
  const rows = await trx
    .selectFrom('memberships')
    .select('organiser_id')
    .where('person_id', '=', personId)
    .where('organiser_id', 'is not', null)
    .execute();
  return rows.flatMap(({ organiser_id: id }) =>
    id === null ? [] : [{ kind: 'organiser' as const, id, role: 'reader' as const, verified: false }],
  );
}

/** `voka`, or when that is taken `voka-2`, `voka-3` … */
async function insertUnderFreeId(
  trx: Transaction<Schema>,
  entry: ProfileEntry,
  submission: { by: string; at: string },
): Promise<string> {
  const slug = shortened(slugOf(entry.name.nl));
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (await insertOrganisation(trx, id, entry, submission)) return id;
  }
}

/** An id is at most 64 characters, of which the last few are for its number. */
function shortened(slug: string): string {
  if (slug.length <= 58) return slug;
  const cut = slug.lastIndexOf('-', 58);
  return slug.slice(0, cut > 0 ? cut : 58);
}
