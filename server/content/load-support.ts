import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { decideEvent } from '../events/decide-event.ts';
import { enterEvent, reviseEntry } from '../events/enter-event.ts';
import { entryOf } from '../events/entries.queries.ts';
import { loadEvent } from '../events/load-event.ts';
import { submitEvent } from '../events/submit-event.ts';
import type { Clock } from '../kernel/clock.ts';
import { shiftedBy } from '../kernel/dates.ts';
import { dossierOfEvent } from '../support/dossiers.queries.ts';
import { saveDossier } from '../support/save-dossier.ts';
import { submitDossier } from '../support/submit-dossier.ts';
import { requestsOf } from '../support/requests.queries.ts';
import type { DemoDossier, DemoStep } from './demo/dossier-spec.ts';
import { doStep } from './do-step.ts';
import { inventedPerson } from './invented-person.ts';

/**
 * Asks offices for support as the invented people do, and lets each side answer, every step at its own hour: through the
 * use cases that real people go through. What is there already stays as it is.
 */
export async function loadSupport(context: Context, dossiers: readonly DemoDossier[]): Promise<void> {
  for (const dossier of dossiers) {
    const event = await begin(context, dossier);
    if (event === undefined) continue;
    for (const step of dossier.steps) await take(context, event, step);
    if (dossier.moves) await move(context, dossier, event);
  }
}

/** Enters the event and its dossier; nothing when both are there. */
async function begin(context: Context, dossier: DemoDossier): Promise<string | undefined> {
  const { organiser, by, daysAgo, entry, form, publishedBy } = dossier;
  const then = at(context, daysAgo);
  const person = await inventedPerson(context, by);
  const planner = publishedBy === undefined ? undefined : await inventedPerson(context, publishedBy);
  return context.db.transaction().execute(async (trx) => {
    const id = await enterEvent(trx, then.clock, person, organiser, entry);
    if (await dossierOfEvent(trx, id)) return undefined;
    const { editorial_state: state } = await loadEvent(trx, id);
    if (state === 'draft') await submitEvent(trx, then.clock, person, id);
    if (planner && state === 'draft') await decideEvent(trx, then.clock, planner, id, 'published');
    await saveDossier(trx, then, person, { organiser, event: id }, { version: 0, set: form });
    if (!dossier.unsent) await submitDossier(trx, then, person, { organiser, event: id, version: 1 });
    return id;
  });
}

async function take(context: Context, event: string, step: DemoStep): Promise<void> {
  const then = at(context, step.daysAgo);
  const person = await inventedPerson(context, step.by);
  await context.db.transaction().execute(async (trx) => {
    const request = await requestTo(trx, event, step.office);
    await doStep(trx, then, person, request, step);
  });
}

async function requestTo(trx: Transaction<Schema>, event: string, office: string) {
  return requestsOf(trx, 'all')
    .where('event_id', '=', event)
    .where('office_id', '=', office)
    .orderBy('support_requests.created_at', 'desc')
    .executeTakeFirstOrThrow();
}

/** Moves the legs of the event, as its organisation does. */
async function move(context: Context, { by, moves }: DemoDossier, event: string): Promise<void> {
  if (!moves) return;
  const { clock } = at(context, moves.daysAgo);
  const person = await inventedPerson(context, by);
  await context.db.transaction().execute(async (trx) => {
    const { version } = await loadEvent(trx, event);
    const entry = await entryOf(trx, event);
    const legs = entry.legs.map((leg) => ({
      ...leg,
      ...(leg.startsOn !== undefined && { startsOn: shiftedBy(leg.startsOn, moves.days) }),
      ...(leg.endsOn !== undefined && { endsOn: shiftedBy(leg.endsOn, moves.days) }),
    }));
    const { organisers: _organisers, provenance: _provenance, ...rest } = entry;
    await reviseEntry(trx, clock, person, event, { ...rest, legs, version });
  });
}

/** Everything as it was reached so many days ago, in the morning. */
function at(context: Context, daysAgo: number): Context {
  const moment = context.clock.now().subtract({ hours: 24 * daysAgo });
  const clock: Clock = { now: () => moment };
  return { ...context, clock };
}
