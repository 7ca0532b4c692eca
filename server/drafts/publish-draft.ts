import type { Transaction } from 'kysely';
import type { OrganisationEntry } from '../contracts/event-entry.ts';
import type { Schema } from '../database/schema.ts';
import { enterEvent, reviseEntry } from '../events/enter-event.ts';
import { isOpenForSubmission } from '../events/event-lifecycle.ts';
import { loadEvent } from '../events/load-event.ts';
import { submitEvent } from '../events/submit-event.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { type InputIssue, Problem, wrongField } from '../kernel/problems.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import type { DraftRow } from './drafts.queries.ts';
import { removeDraft } from './drafts.store.ts';
import { entryOfFields, fieldOfPath } from './entry-of-fields.ts';
import { isEmptyField } from './fields.ts';
import { renewDraft } from './renew-draft.ts';

interface Frame {
  trx: Transaction<Schema>;
  clock: Clock;
  actor: Actor;
  reference: ReferenceData;
}

/**
 * Makes what was written the event, or its new version, and offers what is not published yet: it is shared with its
 * audience, waits for a planner, or is public at once. The draft is gone afterwards.
 * @param version the version of the draft that whoever publishes has seen
 * @throws Problem `badRequest` naming the fields that are not right, or `conflict`: `changedMeanwhile` when a colleague
 * typed on, `changedElsewhere` when the event itself was changed in the same fields
 */
export async function publishDraft(frame: Frame, draft: DraftRow, version: number): Promise<void> {
  const { trx, clock, actor } = frame;
  if (draft.version !== version)
    throw new Problem('conflict', 'A colleague typed on in between.', [], { reason: 'changedMeanwhile' });
  await writeEvent(frame, await upToDate(frame, draft));
  const event = await loadEvent(trx, draft.id);
  if (isOpenForSubmission(event.editorial_state, event.submitted_at !== null))
    await submitEvent(trx, clock, actor, draft.id);
  await removeDraft(trx, draft.id);
}

/** Writes the content of a draft as its event, through the door that everything an organisation enters goes through. */
export async function writeEvent({ trx, clock, actor, reference }: Frame, draft: DraftRow): Promise<void> {
  const { fields, organiser_id: organiser } = draft;
  // Its shape is checked where every entry is checked; what is wrong comes back by the names of the fields.
  const entry = entryOfFields(fields, organiser, reference) as OrganisationEntry;
  try {
    if (draft.event_version === null) {
      const id = await enterEvent(trx, clock, actor, organiser, entry, { id: draft.id, seriesId: draft.series_id });
      if (id !== draft.id) throw wrongField('provenance.externalId', 'taken', 'Another event has this number.');
    } else await reviseEntry(trx, clock, actor, draft.id, { ...entry, version: draft.event_version });
  } catch (error) {
    throw error instanceof Problem && error.issues.length > 0 ? byFields(error, draft) : error;
  }
}

/** The draft, put on the event as it is now where that changed other fields than the draft did. */
async function upToDate({ trx, clock }: Frame, draft: DraftRow): Promise<DraftRow> {
  if (draft.event_version === null || draft.event_version === draft.based_on) return draft;
  const changedOnBoth = await renewDraft(trx, clock, draft);
  if (changedOnBoth.length > 0)
    throw new Problem('conflict', `The event itself was changed in between: ${changedOnBoth.join(', ')}.`, [], {
      reason: 'changedElsewhere',
    });
  const { fields } = await trx
    .selectFrom('event_drafts')
    .select('fields')
    .where('id', '=', draft.id)
    .executeTakeFirstOrThrow();
  return { ...draft, fields };
}

function byFields(problem: Problem, { fields }: DraftRow): Problem {
  const issues = problem.issues.map((issue): InputIssue => {
    const name = fieldOfPath(fields, issue.name);
    return { ...issue, name, reason: isEmptyField(fields, name) ? 'required' : (issue.reason ?? 'invalid') };
  });
  return new Problem('badRequest', problem.message, issues);
}
