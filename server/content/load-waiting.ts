import type { Context } from '../context.ts';
import { enterEvent } from '../events/enter-event.ts';
import { loadEvent } from '../events/load-event.ts';
import { submitEvent } from '../events/submit-event.ts';
import { Problem } from '../kernel/problems.ts';
import { claimOrganisation } from '../organisers/claim-organisation.ts';
import { registerOrganisation } from '../organisers/register-organisation.ts';
import type { Waiting } from './demo/waiting.ts';
import { inventedPerson } from './invented-person.ts';

/** Sends in, as the invented people, what waits for the planner of the demonstration. What was sent in stays as it is. */
export async function loadWaiting(context: Context, { organisations, claims, events }: Waiting): Promise<void> {
  for (const { by, entry } of organisations)
    await unlessThere(async () => registerOrganisation(context, await inventedPerson(context, by), entry));
  for (const { by, organiser, motivation } of claims)
    await unlessThere(async () => claimOrganisation(context, await inventedPerson(context, by), organiser, motivation));
  for (const { by, organiser, entry, submitted } of events) {
    const person = await inventedPerson(context, by);
    await context.db.transaction().execute(async (trx) => {
      const id = await enterEvent(trx, context.clock, person, organiser, entry);
      const { editorial_state: state } = await loadEvent(trx, id);
      if (submitted && state === 'draft') await submitEvent(trx, context.clock, person, id);
    });
  }
}

async function unlessThere(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'conflict') throw error;
  }
}
