import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import { seminar } from '../../support/cast.ts';
import type { Recipe } from './matrix.ts';
import type { Stage } from './stage.ts';

/** Events that organisations enter. */
const ofTeam = (ask: Recipe['ask']): readonly Recipe[] => [{ subject: 'organisation', ask }];

const aboutEvent = (body?: (event: EnteredEvent) => Record<string, unknown>) =>
  ofTeam(async (stage) => {
    const event = await entered(stage);
    return { params: { team: stage.team, event: event.id }, ...(body ? { body: body(event) } : {}) };
  });

export const eventRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  listEnteredEvents: ofTeam(({ team }) => ({ params: { team } })),
  getEnteredEvent: aboutEvent(),
  enterEvent: ofTeam(({ team }) => ({ params: { team }, body: entry() })),
  putEventByNumber: [
    {
      subject: 'organisation',
      namesAnew: true,
      ask: ({ team }) => ({ params: { team, externalId: 'S-1' }, body: entry() }),
    },
  ],
  reviseEnteredEvent: aboutEvent(({ version }) => ({ ...entry(), version })),
  submitEnteredEvent: aboutEvent(),
  setEventStatus: ofTeam(async (stage) => {
    const { id, version } = await shared(stage);
    return { params: { team: stage.team, event: id }, body: { status: 'full', version } };
  }),
  whoIsTold: aboutEvent(),
  eventAuditTrail: aboutEvent(),
  withdrawEnteredEvent: ofTeam(async (stage) => ({ params: { team: stage.team, event: await submitted(stage) } })),
};

/** What an organisation fills in; that it leads, and who told us, is known already. */
export function entry(): Record<string, unknown> {
  const { organisers: _organisers, provenance: _provenance, ...content } = seminar();
  return content;
}

/** A draft of the organisation concerned. */
async function entered({ app, organisation, owner }: Stage): Promise<EnteredEvent> {
  const answer = await app.send('POST', `/api/v1/teams/organiser.${organisation}/events`, entry(), owner.headers);
  return answer.json<EnteredEvent>();
}

/** An event of the organisation concerned that waits for a planner. */
export async function submitted(stage: Stage): Promise<string> {
  const { id } = await entered(stage);
  const path = `/api/v1/teams/organiser.${stage.organisation}/events/${id}/submission`;
  await stage.app.send('POST', path, undefined, stage.owner.headers);
  return id;
}

/** An event that the organisation concerned shares with other organisers. */
async function shared({ app, organisation, owner }: Stage): Promise<EnteredEvent> {
  const events = `/api/v1/teams/organiser.${organisation}/events`;
  const body = { ...entry(), audience: 'organisers' };
  const { id } = (await app.send('POST', events, body, owner.headers)).json<EnteredEvent>();
  return (await app.send('POST', `${events}/${id}/submission`, undefined, owner.headers)).json<EnteredEvent>();
}
