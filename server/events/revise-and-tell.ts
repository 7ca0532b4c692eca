import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { OrganisationEntry } from '../contracts/event-entry.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { changeStatus } from './change-status.ts';
import { reviseEntry } from './enter-event.ts';
import { entryOf } from './entries.queries.ts';
import { changesInWords, exactDatesMoved } from './event-changes.ts';
import { statusTransitions } from './event-lifecycle.ts';
import { loadEvent } from './load-event.ts';
import { tellOthers } from './tell-others.ts';

type Told = Pick<Context, 'clock' | 'publicUrl' | 'reference'>;

/**
 * Replaces the content of what an organisation entered and, where others see it already, tells those who organise it too
 * or watch it what was and what is.
 * @param rescheduled whether dates that were known to the day and moved are announced as a new date
 * @throws Problem as `reviseEntry`
 */
export async function reviseAndTell(
  trx: Transaction<Schema>,
  context: Told,
  actor: Actor,
  id: string,
  { rescheduled = false, ...entry }: OrganisationEntry & { version: number; rescheduled?: boolean },
): Promise<void> {
  const { editorial_state: state } = await loadEvent(trx, id);
  const before = state === 'published' ? await entryOf(trx, id) : undefined;
  await reviseEntry(trx, context.clock, actor, id, entry);
  if (!before) return;
  const after = await entryOf(trx, id);
  const event = await loadEvent(trx, id);
  const moved = rescheduled && exactDatesMoved(before, after);
  if (moved && statusTransitions[event.status].includes('rescheduled'))
    await changeStatus(trx, context.clock, actor, id, 'rescheduled');
  const reference = await context.reference.get();
  const changes = changesInWords(before, after, (code) => reference.countryByCode.get(code)?.name);
  if (changes.length > 0)
    await tellOthers(trx, context, actor, event, { headline: moved ? newDate : changed, changes });
}

const changed = { nl: 'Gewijzigd', en: 'Changed' };
const newDate = { nl: 'Nieuwe datum', en: 'New date' };
