import type { Transaction } from 'kysely';
import { wordsOf } from '../../search/language/words.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import { type Actor, roleInOrganiser } from '../kernel/actor.ts';
import { Problem } from '../kernel/problems.ts';
import { mayKnow } from './organisers.queries.ts';

/**
 * Two organisations do not bear one name, whatever its capitals, accents and signs. Of an organisation that nobody may
 * know of yet, nobody learns by its name either: then a planner sees both.
 * @param except the organisation that bears the name itself
 * @throws Problem `conflict`: `alreadyYours` when it is one's own, otherwise `nameTaken`, with what to claim
 */
export async function refuseTakenName(
  trx: Transaction<Schema>,
  actor: Actor,
  name: Label,
  except?: string,
): Promise<void> {
  const asked = new Set([name.nl, name.en].map(nameKey));
  const rows = await trx
    .selectFrom('organisers')
    .select(['id', 'state', 'name_nl', 'name_en', 'aliases'])
    .where('state', '!=', 'refused')
    .execute();
  const taken = rows.find(
    (row) =>
      row.id !== except &&
      mayKnow(actor, row) &&
      [row.name_nl, row.name_en, ...row.aliases].some((one) => asked.has(nameKey(one))),
  );
  if (!taken) return;
  if (roleInOrganiser(actor, taken.id) !== undefined)
    throw new Problem('conflict', `You are in "${taken.id}" already, which bears this name.`, [], {
      reason: 'alreadyYours',
    });
  throw new Problem('conflict', `"${taken.id}" bears this name. Is it yours? Claim it instead.`, [], {
    reason: 'nameTaken',
  });
}

/** What is the same in two ways of writing a name: "Flanders' FOOD" and "Flanders Food". */
function nameKey(name: string): string {
  return wordsOf(name).join(' ') || name.trim();
}
