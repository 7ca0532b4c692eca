import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { SupportForm } from '../contracts/support-form.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { Problem, wrongField } from '../kernel/problems.ts';
import { type DossierRow, eventToSupport, holdDossier } from './dossiers.queries.ts';
import { insertDossier, storeForm } from './dossiers.store.ts';
import { followRequests } from './follow-event.ts';

/** Fields that come and go with others. */
interface Changes {
  version: number;
  set?: SupportForm | undefined;
  clear?: readonly (keyof SupportForm)[] | undefined;
}

/**
 * Keeps some fields of the form of a dossier, which begins with the first of them. Requests that were sent hear of it:
 * many more or fewer companies are a material change to what offices promised.
 * @throws Problem `notFound`, `forbidden`, `conflict` (`changedMeanwhile`), `badRequest` for what there is none of
 */
export async function saveDossier(
  trx: Transaction<Schema>,
  context: Pick<Context, 'clock' | 'publicUrl' | 'reference'>,
  actor: Actor,
  { organiser, event }: { organiser: string; event: string },
  { version, set = {}, clear = [] }: Changes,
): Promise<void> {
  await eventToSupport(trx, actor, 'revise', { organiser, event });
  await checkNames(trx, set);
  const known = await holdDossier(trx, event);
  refuseOther(known, version);
  const at = context.clock.now().toString();
  const form = { ...known?.form, ...set };
  for (const field of clear) delete form[field];
  const id = known?.id ?? newId();
  if (known) await storeForm(trx, id, form, at);
  else await insertDossier(trx, { id, event, organiser, form, by: personOf(actor), at });
  if (!known)
    await recordAction(trx, context.clock, actor, {
      team: `organiser.${organiser}`,
      subject: { kind: 'event', id: event },
      action: 'support_dossier_begun',
    });
  else await followRequests(trx, context, event);
}

/** @throws Problem `conflict` (`changedMeanwhile`) */
export function refuseOther(dossier: DossierRow | undefined, version: number): void {
  if ((dossier?.version ?? 0) === version) return;
  throw new Problem(
    'conflict',
    `Somebody changed this dossier in between: it is at version ${dossier?.version ?? 0} now.`,
    [],
    { reason: 'changedMeanwhile' },
  );
}

async function checkNames(trx: Transaction<Schema>, { services = [], offices = [] }: SupportForm): Promise<void> {
  const known = await trx.selectFrom('services').select('id').execute();
  const abroad = await trx.selectFrom('offices').select('id').execute();
  for (const { service } of services)
    if (!known.some(({ id }) => id === service))
      throw wrongField('services', 'unknownService', `There is no service called ${service}.`);
  const named = [...offices.map(({ office }) => office), ...services.flatMap((one) => one.offices ?? [])];
  for (const office of named)
    if (!abroad.some(({ id }) => id === office))
      throw wrongField('offices', 'unknownOffice', `There is no office called ${office}.`);
}

function personOf(actor: Actor): string | null {
  return actor.role === 'person' ? actor.id : null;
}
