import type { Transaction } from 'kysely';
import type { FieldChange } from '../contracts/draft-fields.ts';
import type { FieldConflict } from '../contracts/drafts.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { wrongField } from '../kernel/problems.ts';
import { type DraftRow, namesOfPeople } from './drafts.queries.ts';
import { writeFields } from './drafts.store.ts';
import { mergeFields } from './fields.ts';

const mostFields = 800;

/**
 * Saves changed fields of a draft that was locked for whoever saves. What somebody else changed in between is left as
 * it is and given back.
 */
export async function saveFields(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  draft: DraftRow,
  changes: readonly FieldChange[],
): Promise<FieldConflict[]> {
  const now = clock.now().toString();
  const by = actor.role === 'person' ? actor.id : null;
  // A form that is sent while it saves itself is compared with what it said before that.
  const own = (field: string) => by !== null && draft.touched[field]?.by === by;
  const { fields, written, conflicting } = mergeFields(draft.fields, changes, own);
  if (Object.keys(fields).length > mostFields) throw wrongField('changes', 'tooMany', 'These are too many fields.');
  if (written.length > 0) {
    const touched = Object.fromEntries(Object.entries(draft.touched).filter(([name]) => name in fields));
    for (const field of written) touched[field] = { by, at: now };
    await writeFields(trx, draft.id, fields, { touched, by, now });
  }
  const names = await namesOfPeople(
    trx,
    conflicting.flatMap((field) => draft.touched[field]?.by ?? []),
  );
  return conflicting.map((field) => {
    const last = draft.touched[field];
    const name = last?.by ? names.get(last.by) : undefined;
    return {
      field,
      ...(draft.fields[field] !== undefined && { theirs: draft.fields[field] }),
      ...(name && { by: name }),
      ...(last && { at: last.at }),
    };
  });
}
