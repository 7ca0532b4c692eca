import type { Draft } from '../../../server/contracts/drafts.ts';
import { vietnam } from '../../drafts/typing.ts';
import type { Recipe } from './matrix.ts';
import type { Stage } from './stage.ts';

/** What organisations write before it is an event. */
const ofTeam = (ask: Recipe['ask']): readonly Recipe[] => [{ subject: 'organisation', ask }];

const aboutDraft = (body?: (draft: Draft) => Record<string, unknown>) =>
  ofTeam(async (stage) => {
    const draft = await begun(stage);
    return { params: { team: stage.team, draft: draft.id }, ...(body ? { body: body(draft) } : {}) };
  });

export const draftRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  listDrafts: ofTeam(({ team }) => ({ params: { team } })),
  createDraft: ofTeam(({ team }) => ({ params: { team }, body: { fields: vietnam } })),
  getDraft: aboutDraft(),
  saveDraft: aboutDraft(() => ({ changes: [{ field: 'title.en', to: 'Mission to Vietnam' }] })),
  discardDraft: aboutDraft(),
  renewDraft: aboutDraft(),
  previewDraft: aboutDraft(),
  publishDraft: aboutDraft(({ version }) => ({ version })),
};

async function begun({ app, organisation, owner }: Stage): Promise<Draft> {
  const path = `/api/v1/teams/organiser.${organisation}/drafts`;
  return (await app.send('POST', path, { fields: vietnam }, owner.headers)).json<Draft>();
}
