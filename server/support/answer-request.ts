import type { Transaction } from 'kysely';
import type { DeclineReason } from '../contracts/support-words.ts';
import type { Schema } from '../database/schema.ts';
import type { Acting } from './acting.ts';
import { type Moving, type Step, moveRequest, refuseStale } from './move-request.ts';
import { holdRequest } from './requests.queries.ts';

/** What an office answers without promising anything. */

type Trx = Transaction<Schema>;

/** Moves a request of whoever acts, unless somebody decided in between. */
export async function moveOwn(
  trx: Trx,
  context: Moving,
  acting: Acting,
  { id, version }: { id: string; version: number },
  step: Step,
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  refuseStale(request, version);
  await moveRequest(trx, context, acting, request, step);
}

/** Begins to review a request; whoever does leads it from now on, where nobody did. */
export async function takeRequest(
  trx: Trx,
  context: Moving,
  acting: Acting,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  refuseStale(request, version);
  const person = acting.actor.role === 'person' ? acting.actor.id : null;
  const lead = request.lead_person_id ?? (acting.side === 'office' ? person : null);
  await moveRequest(trx, context, acting, request, { move: 'take', set: { lead_person_id: lead } });
}

/** Asks the organiser something about fields of the form; the clock of the office stands still until the answer. */
export async function askOrganiser(
  trx: Trx,
  context: Moving,
  acting: Acting,
  { id, version, text, fields }: { id: string; version: number; text: string; fields: readonly string[] },
): Promise<void> {
  await moveOwn(trx, context, acting, { id, version }, { move: 'ask', text, details: { fields } });
}

/** Declines a request with a reason from the list, words of at least twenty signs, and what the organiser can do instead. */
export async function declineRequest(
  trx: Trx,
  context: Moving,
  acting: Acting,
  entry: { id: string; version: number; reason: DeclineReason; text: string; alternative: string },
): Promise<void> {
  const { id, version, reason, text, alternative } = entry;
  await moveOwn(trx, context, acting, { id, version }, { move: 'decline', reason, text, details: { alternative } });
}
