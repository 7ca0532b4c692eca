import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { storeAction } from './audit.store.ts';

/** A field that became something else. Without `from` it was not there before, without `to` it is gone. */
export interface Change {
  field: string;
  from?: unknown;
  to?: unknown;
}

/** What somebody did. */
export interface Action {
  /** Code of the team it concerns, whose people may read it: `organiser.voka`, `office.tokyo`, `head_office`. */
  team?: string;
  /** The thing it was done to: `event`, `organisation`, `person` …, and its id. */
  subject: { kind: string; id: string };
  /** In one word, in the past: `published`, `password_changed` … */
  action: string;
  changes?: readonly Change[];
}

/** Notes in the audit trail who does what, in the transaction of the change itself: both happen, or neither. */
export async function recordAction(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  { team, subject, action, changes = [] }: Action,
): Promise<void> {
  const named = actor.role === 'person' || actor.role === 'key';
  await storeAction(trx, {
    id: newId(),
    at: clock.now().toString(),
    actor_kind: actor.role,
    actor_id: named ? actor.id : null,
    actor_name: named ? actor.name : '',
    door: actor.door,
    team: team ?? null,
    subject_kind: subject.kind,
    subject_id: subject.id,
    action,
    changes: JSON.stringify(changes),
  });
}

/**
 * The fields in which two states of a thing differ, by name. Values are compared whole, the order of their keys aside;
 * an undefined field is a field that is not there. What is named in `secret` is left out, however deep it lies.
 */
export function differences(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  secret: readonly string[] = [],
): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return fields.flatMap((field) => {
    if (secret.includes(field)) return [];
    const from = canonical(before[field], secret);
    const to = canonical(after[field], secret);
    if (from === to) return [];
    return [
      {
        field,
        ...(from === undefined ? {} : { from: JSON.parse(from) as unknown }),
        ...(to === undefined ? {} : { to: JSON.parse(to) as unknown }),
      },
    ];
  });
}

/** JSON in which equal values are equal texts: keys in order, none undefined, none secret. */
function canonical(value: unknown, secret: readonly string[]): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const kept = Object.entries(part).filter(([key]) => !secret.includes(key));
    return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
