import type { OrganisationEntry } from '../../../server/contracts/event-entry.ts';
import { signedIn } from '../../support/people.ts';
import { tokyo } from '../../support/cast.ts';
import { brewery } from '../../visits/cases.ts';
import { maskedEntry, standInFor, visitEntry } from '../../visits/visits.ts';
import type { Recipe } from './matrix.ts';
import { publicRecipes } from './recipes-public.ts';
import type { Stage } from './stage.ts';

/** Masked visits, what stands in for them, and the cases that companies attach to visits. */
const one = (ask: Recipe['ask']): readonly Recipe[] => [{ subject: 'no team', ask }];
/** For the organisation that entered the visit, and for an office that answers for its country. */
const ofReaders = (ask: Recipe['ask']): readonly Recipe[] => [
  { subject: 'organisation', ask },
  { subject: 'office', ask },
];

/** Keys see plans only where they may read events. */
const own = ['reader', 'editor', 'owner', 'key events:read', 'planner'];

const masked: readonly Recipe[] = [
  {
    subject: 'organisation',
    note: 'a masked visit',
    only: own,
    ask: async (stage) => ({ params: { id: await visit(stage, maskedEntry()) } }),
  },
  {
    subject: 'organisation',
    note: 'what stands in for a masked visit',
    only: [...own, 'owner elsewhere', 'key elsewhere'],
    ask: async (stage) => {
      const standIn = await standInFor(stage.app, await visit(stage, maskedEntry()));
      return { params: { id: standIn?.id ?? '' } };
    },
  },
];

export const visitRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  getEvent: [...(publicRecipes['getEvent'] ?? []), ...masked],
  getCaseOffer: one(async (stage) => ({ params: { id: await visit(stage) } })),
  attachCase: one(async (stage) => ({ params: { id: await visit(stage) }, body: brewery() })),
  listMyCases: one(() => ({})),
  changeCase: ofCase(() => {
    const { consent: _consent, ...body } = brewery();
    return { body };
  }),
  withdrawCase: ofCase(() => ({})),
  listVisitsWithCases: ofReaders(({ team }) => ({ params: { team } })),
  listCases: ofReaders(withCase),
  casesAsCsv: ofReaders(withCase),
};

/** One's own case, and that of somebody else, which is there for nobody but them. */
function ofCase(more: () => { body?: Record<string, unknown> }): readonly Recipe[] {
  return [
    {
      subject: 'no team',
      note: 'my own',
      ask: async (stage) => ({ params: { id: await attached(stage, stage.caller) }, ...more() }),
    },
    {
      subject: 'no team',
      note: 'of somebody else',
      only: [],
      ask: async (stage) => ({ params: { id: await attached(stage) }, ...more() }),
    },
  ];
}

async function withCase(stage: Stage) {
  const event = await visit(stage);
  await attached(stage, undefined, event);
  return { params: { team: stage.team, event } };
}

/** A published visit to Japan of the organisation concerned. */
async function visit({ app, organisation, owner }: Stage, entry: OrganisationEntry = visitEntry()): Promise<string> {
  await app.db.updateTable('organisers').set({ trusted: true }).where('id', '=', organisation).execute();
  const { organisers: _organisers, ...content } = entry;
  const events = `/api/v1/teams/organiser.${organisation}/events`;
  const entered = await app.send('POST', events, { ...content, legs: [tokyo()] }, owner.headers);
  const { id } = entered.json<{ id: string }>();
  await app.send('POST', `${events}/${id}/submission`, undefined, owner.headers);
  return id;
}

/** A case of this person, or of somebody who does not call. */
async function attached(stage: Stage, by?: { headers: { cookie: string } }, visitId?: string): Promise<string> {
  const { headers } = by ?? (await signedIn(stage.app));
  const id = visitId ?? (await visit(stage));
  const answer = await stage.app.send('POST', `/api/v1/events/${id}/cases`, brewery(), headers);
  return answer.json<{ id: string }>().id;
}
