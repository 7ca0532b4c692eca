import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import { textOf } from '../contracts/draft-fields.ts';
import type { OrganisationEntry } from '../contracts/event-entry.ts';
import type { Schema } from '../database/schema.ts';
import { enterEvent } from '../events/enter-event.ts';
import { isOpenForSubmission } from '../events/event-lifecycle.ts';
import { loadEvent } from '../events/load-event.ts';
import { reviseAndTell } from '../events/revise-and-tell.ts';
import { recordEventAction } from '../events/record-event.ts';
import { submitEvent } from '../events/submit-event.ts';
import type { Actor } from '../kernel/actor.ts';
import { type InputIssue, Problem, wrongField } from '../kernel/problems.ts';
import type { DraftRow } from './drafts.queries.ts';
import { removeDraft } from './drafts.store.ts';
import { entryOfFields, fieldOfPath } from './entry-of-fields.ts';
import { isEmptyField } from './fields.ts';
import { renewDraft } from './renew-draft.ts';

interface Frame {
  trx: Transaction<Schema>;
  context: Pick<Context, 'clock' | 'publicUrl' | 'reference'>;
  actor: Actor;
}

/**
 * Makes what was written the event, or its new version, and offers what is not published yet: it is shared with its
 * audience, waits for a planner, or is public at once. The draft is gone afterwards.
 * @param asked the version of the draft that whoever publishes has seen, and whether moved dates are announced as new
 * @throws Problem `badRequest` naming the fields that are not right, or `conflict`: `changedMeanwhile` when a colleague
 * typed on, `changedElsewhere` when the event itself was changed in the same fields
 */
export async function publishDraft(
  frame: Frame,
  draft: DraftRow,
  asked: { version: number; rescheduled?: boolean | undefined },
): Promise<void> {
  const { trx, context, actor } = frame;
  if (draft.version !== asked.version)
    throw new Problem('conflict', 'A colleague typed on in between.', [], { reason: 'changedMeanwhile' });
  await writeEvent(frame, await upToDate(frame, draft), asked.rescheduled);
  const event = await loadEvent(trx, draft.id);
  if (isOpenForSubmission(event.editorial_state, event.submitted_at !== null))
    await submitEvent(trx, context.clock, actor, draft.id);
  const reason = textOf(draft.fields, 'radar.reason');
  if (reason !== '')
    await recordEventAction(trx, context.clock, actor, event, {
      action: 'overlap_accepted',
      changes: [{ field: 'statusReason', to: reason }],
    });
  await removeDraft(trx, draft.id);
}

/** Writes the content of a draft as its event, through the door that everything an organisation enters goes through. */
export async function writeEvent({ trx, context, actor }: Frame, draft: DraftRow, rescheduled = false): Promise<void> {
  const { clock } = context;
  const { fields, organiser_id: organiser } = draft;
  // Its shape is checked where every entry is checked; what is wrong comes back by the names of the fields.
  const entry = entryOfFields(fields, organiser, await context.reference.get()) as OrganisationEntry;
  try {
    if (draft.event_version === null) {
      const id = await enterEvent(trx, clock, actor, organiser, entry, { id: draft.id, seriesId: draft.series_id });
      if (id !== draft.id) throw wrongField('provenance.externalId', 'taken', 'Another event has this number.');
    } else await reviseAndTell(trx, context, actor, draft.id, { ...entry, version: draft.event_version, rescheduled });
  } catch (error) {
    throw error instanceof Problem && error.issues.length > 0 ? byFields(error, draft) : error;
  }
}

/** The draft, put on the event as it is now where that changed other fields than the draft did. */
async function upToDate({ trx, context }: Frame, draft: DraftRow): Promise<DraftRow> {
  if (draft.event_version === null || draft.event_version === draft.based_on) return draft;
  const changedOnBoth = await renewDraft(trx, context.clock, draft);
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
