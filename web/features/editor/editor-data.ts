import { data, redirect } from 'react-router';
import { type DraftSection, draftSections } from '../../../server/contracts/draft-fields.ts';
import { type Draft, getDraft } from '../../../server/contracts/drafts.ts';
import type { StoredFile } from '../../../server/contracts/files.ts';
import { type EnteredEvent, getEnteredEvent } from '../../../server/contracts/entered-events.ts';
import { listOrganisers } from '../../../server/contracts/organisers.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { type Lists, loadLists } from '../../app/names.tsx';
import type { PageInput } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { editSegments } from '../../app/segments.ts';

/** What every page of the editor is drawn from. */
export interface EditorData {
  code: string;
  team: Label;
  draft: Draft;
  mayEdit: boolean;
  /** Whether they make it the event: a co-organiser only writes along. */
  mayPublish: boolean;
  lists: Lists;
  organisers: { id: string; name: Label; verified: boolean }[];
  today: string;
  /** What is known of the files it names, in the section that shows them. */
  files?: StoredFile[];
  /** How its descriptions look, where that was asked. */
  previews?: { nl?: string; en?: string };
}

/** The draft of an address; a draft that is gone leads to its event. */
export async function editorData(input: PageInput): Promise<EditorData | Response> {
  const { call, params, today } = input;
  const { team = '', event = '' } = params;
  const found = await call(getDraft, { params: { team, draft: event } }).catch((error: unknown) => {
    if (statusOf(error) !== 404 && statusOf(error) !== 400) throw error;
  });
  if (!found) return withoutDraft(input);
  const [{ code, name }, lists, organisers] = await Promise.all([
    call(getTeam, { params: { team } }),
    loadLists(call),
    call(listOrganisers),
  ]);
  const { draft, may } = found;
  const named = organisers.items.map(({ id, name: label, verified }) => ({ id, name: label, verified }));
  const mays = { mayEdit: may.edit, mayPublish: may.publish };
  return { code, team: name, draft, ...mays, lists, organisers: named, today };
}

async function withoutDraft({ call, params, language }: PageInput): Promise<Response> {
  const { team = '', event = '' } = params;
  const known: EnteredEvent | undefined = await call(getEnteredEvent, { params: { team, event } }).then(
    (answer) => answer.event,
    () => undefined,
  );
  if (!known) throw data(null, { status: 404 });
  return redirect(paths.teamEvent(language, team, known.id));
}

/** The section an address names, in its language. */
export function sectionOfAddress(language: Language, segment: string | undefined): DraftSection | undefined {
  return draftSections.find((section) => editSegments[language][section] === segment);
}
