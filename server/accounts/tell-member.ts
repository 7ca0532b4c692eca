import type { Transaction } from 'kysely';
import type { Label } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { personById } from './people.queries.ts';
import type { TeamRole } from './teams.ts';

/** Mails somebody that their place in a team was changed (without a role: taken away); not who did so themself. */
export async function tellMember(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  { personId, team, role }: { personId: string; team: Label; role?: TeamRole },
): Promise<void> {
  if (actor.role !== 'person' || actor.id === personId) return;
  const person = await personById(trx, personId);
  if (!person) return;
  await queueMail(trx, clock, {
    to: person.email,
    language: person.language,
    mail: {
      kind: 'membership_changed',
      team,
      by: actor.name || actor.email,
      ...(role === undefined ? {} : { role }),
    },
  });
}
