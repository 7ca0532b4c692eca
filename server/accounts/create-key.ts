import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { KeyScope } from '../contracts/endpoint.ts';
import { type ApiKey, mostKeys } from '../contracts/keys.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import type { Person } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { Problem } from '../kernel/problems.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { holdKeys, insertKey } from './api-keys.store.ts';
import { organisationFor } from './organisation-for.ts';
import { personById } from './people.queries.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { teamCode } from './teams.ts';
import { membersOf } from './teams.queries.ts';

/** By which people and scanners of leaked secrets know that it is one of ours. */
const prefix = 'vdw_';

/**
 * Makes a key with which an organisation's own software acts for it; the other owners are told by mail.
 * @returns the key and its secret, which is kept nowhere: only its hash is
 * @throws Problem `notFound`, `forbidden`, or `conflict` (`tooManyKeys`)
 */
export async function createKey(
  { db, clock, publicUrl }: Pick<Context, 'db' | 'clock' | 'publicUrl'>,
  actor: Person,
  asked: { team: string; name: string; scopes: readonly KeyScope[] },
): Promise<{ key: ApiKey; secret: string }> {
  const { team, name: organisation } = await organisationFor(db, actor, 'manage', asked.team);
  const { name } = asked;
  const scopes = [...new Set(asked.scopes)].toSorted();
  const secret = prefix + newSecret();
  const hint = secret.slice(0, 8);
  const id = newId();
  const now = clock.now().toString();
  await db.transaction().execute(async (trx) => {
    if ((await holdKeys(trx, team.id)) >= mostKeys)
      throw new Problem('conflict', `There are ${mostKeys} keys already. Revoke one that is not used.`, [], {
        reason: 'tooManyKeys',
      });
    await insertKey(trx, {
      id,
      organiser_id: team.id,
      name,
      hint,
      key_hash: hashSecret(secret),
      scopes,
      created_by: actor.id,
      created_at: now,
      last_used_on: null,
      revoked_at: null,
    });
    await recordAction(trx, clock, actor, {
      team: teamCode(team),
      subject: { kind: 'key', id },
      action: 'key_created',
      changes: [
        { field: 'name', to: name },
        { field: 'scopes', to: scopes },
      ],
    });
    for (const owner of await otherOwners(trx, team.id, actor))
      await queueMail(trx, clock, {
        to: owner.email,
        language: owner.language,
        mail: {
          kind: 'key_created',
          organisation,
          name,
          by: actor.name || actor.email,
          link: linkTo(publicUrl, owner.language, teamCode(team)),
        },
      });
  });
  const createdBy = actor.name === '' ? {} : { createdBy: actor.name };
  return { key: { id, name, hint, scopes, createdAt: now, ...createdBy }, secret };
}

async function otherOwners(trx: Transaction<Schema>, organiser: string, actor: Person) {
  const members = await membersOf(trx, { kind: 'organiser', id: organiser });
  const owners = members.filter((member) => member.role === 'owner' && member.id !== actor.id);
  const people = await Promise.all(owners.map((owner) => personById(trx, owner.id)));
  return people.filter((person) => person !== undefined);
}

function linkTo(publicUrl: string, language: keyof Label, team: string): string {
  return `${publicUrl}/${language}/teams/${team}/${language === 'nl' ? 'sleutels' : 'keys'}`;
}
