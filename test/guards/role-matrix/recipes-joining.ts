import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import { type Visitor, signedIn } from '../../support/people.ts';
import type { Recipe } from './matrix.ts';
import { entry } from './recipes-events.ts';
import { type Stage, newOrganisation } from './stage.ts';

/** Organising an event together; and what the others may do with it, under the address of their own team. */
const ofTeam = (ask: Recipe['ask'], more: Partial<Recipe> = {}): readonly Recipe[] => [
  { subject: 'organisation', ask, ...more },
];

/** Another organisation, with somebody who acts for it. */
interface Other {
  id: string;
  editor: Visitor;
}

async function other({ app }: Stage): Promise<Other> {
  const id = await newOrganisation(app);
  return { id, editor: await signedIn(app, { [`organiser.${id}`]: 'editor' }) };
}

async function enteredBy({ app }: Stage, organisation: string, { headers }: Visitor): Promise<EnteredEvent> {
  const answer = await app.send('POST', `/api/v1/teams/organiser.${organisation}/events`, entry(), headers);
  return answer.json<EnteredEvent>();
}

/** An event of the organisation concerned, to which another one is invited; and that invitation. */
async function invited(stage: Stage, accepts = false) {
  const them = await other(stage);
  const event = await enteredBy(stage, stage.organisation, stage.owner);
  const request = await join(stage, { lead: stage.organisation, by: stage.owner, event: event.id, them, accepts });
  return { them, event: event.id, request };
}

/** The same the other way round: an event of another one, to which the organisation concerned is invited. */
async function invitedTo(stage: Stage, accepts = false, role = 'co_organiser') {
  const lead = await other(stage);
  const event = await enteredBy(stage, lead.id, lead.editor);
  const them = { id: stage.organisation, editor: stage.owner };
  const request = await join(stage, { lead: lead.id, by: lead.editor, event: event.id, them, accepts, role });
  const { version } = await stage.app.db
    .selectFrom('events')
    .select('version')
    .where('id', '=', event.id)
    .executeTakeFirstOrThrow();
  return { lead, event: event.id, version, request };
}

async function join(
  { app }: Stage,
  how: { lead: string; by: Visitor; event: string; them: Other; accepts: boolean; role?: string },
): Promise<string> {
  const { lead, by, event, them, accepts, role = 'co_organiser' } = how;
  const body = { organiser: them.id, role };
  await app.send('POST', `/api/v1/teams/organiser.${lead}/events/${event}/organisers`, body, by.headers);
  const { id } = await app.db
    .selectFrom('joint_requests')
    .select('id')
    .where('event_id', '=', event)
    .executeTakeFirstOrThrow();
  const path = `/api/v1/teams/organiser.${them.id}/joining/${id}/acceptance`;
  if (accepts) await app.send('POST', path, {}, them.editor.headers);
  return id;
}

/** An event that everybody sees, of another organisation. */
async function published(stage: Stage): Promise<string> {
  const lead = await other(stage);
  const { id } = await enteredBy(stage, lead.id, lead.editor);
  await stage.app.db
    .updateTable('events')
    .set({ editorial_state: 'published', published_at: stage.app.context.clock.now().toString() })
    .where('id', '=', id)
    .execute();
  return id;
}

const aboutRequest = (body?: object): readonly Recipe[] => [
  ...ofTeam(
    async (stage) => {
      const { request } = await invitedTo(stage);
      return { params: { team: stage.team, request }, ...(body && { body: { ...body } }) };
    },
    { note: 'an invitation to it' },
  ),
];

export const joiningRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  listJointRequests: ofTeam(({ team }) => ({ params: { team } })),
  askToJoin: ofTeam(async (stage) => ({
    params: { team: stage.team },
    body: { event: await published(stage), role: 'partner' },
  })),
  acceptJointRequest: aboutRequest({}),
  declineJointRequest: aboutRequest({}),
  withdrawJointRequest: ofTeam(
    async (stage) => ({ params: { team: stage.team, request: (await invited(stage)).request } }),
    { note: 'an invitation it sent' },
  ),
  inviteOrganiser: [
    ...ofTeam(async (stage) => {
      const event = await enteredBy(stage, stage.organisation, stage.owner);
      return {
        params: { team: stage.team, event: event.id },
        body: { organiser: (await other(stage)).id, role: 'partner' },
      };
    }),
    ...ofTeam(
      async (stage) => {
        const { event } = await invitedTo(stage, true);
        return { params: { team: stage.team, event }, body: { organiser: (await other(stage)).id, role: 'partner' } };
      },
      { note: 'an event it co-organises', only: ['planner'] },
    ),
  ],
  changeOrganiserRole: ofTeam(async (stage) => {
    const { event, them } = await invited(stage, true);
    return { params: { team: stage.team, event, organiser: them.id }, body: { role: 'partner' } };
  }),
  removeOrganiser: [
    ...ofTeam(
      async (stage) => {
        const { event, them } = await invited(stage, true);
        return { params: { team: stage.team, event, organiser: them.id } };
      },
      { note: 'another one' },
    ),
    ...ofTeam(
      async (stage) => {
        const { event } = await invitedTo(stage, true);
        return { params: { team: stage.team, event, organiser: stage.organisation } };
      },
      { note: 'itself, off an event it co-organises' },
    ),
  ],
  joiningOf: [{ subject: 'no team', ask: async (stage) => ({ params: { id: await published(stage) } }) }],
};

/** Of the endpoints about an event that an organisation entered: the same about one it organises with others. */
const together = (
  note: string,
  more: Partial<Recipe>,
  { role = 'co_organiser', isPublished = false, body }: Together = {},
): readonly Recipe[] =>
  ofTeam(
    async (stage) => {
      const { event, version } = await invitedTo(stage, true, role);
      const published = {
        editorial_state: 'published',
        published_at: stage.app.context.clock.now().toString(),
      } as const;
      if (isPublished) await stage.app.db.updateTable('events').set(published).where('id', '=', event).execute();
      return { params: { team: stage.team, event }, ...(body && { body: body(version) }) };
    },
    { note, ...more },
  );

interface Together {
  role?: string;
  isPublished?: boolean;
  body?: (version: number) => Record<string, unknown>;
}

/** A draft of an event that the organisation concerned co-organises, begun by the one that entered it. */
const draftTogether = (body?: (version: number) => Record<string, unknown>, more: Partial<Recipe> = {}) =>
  ofTeam(
    async (stage) => {
      const { event, lead } = await invitedTo(stage, true);
      const path = `/api/v1/teams/organiser.${lead.id}/drafts`;
      const { version } = (await stage.app.send('POST', path, { event }, lead.editor.headers)).json<{
        version: number;
      }>();
      return { params: { team: stage.team, draft: event }, ...(body && { body: body(version) }) };
    },
    { note: 'of an event it co-organises', ...more },
  );

const revision = (version: number) => ({ ...entry(), version });

export const togetherRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  getEnteredEvent: together('an event it is a partner in', {}, { role: 'partner' }),
  reviseEnteredEvent: [
    ...together('an event it co-organises', {}, { body: revision }),
    ...together('an event it is a partner in', { only: ['planner'] }, { role: 'partner', body: revision }),
    ...together('a published event it co-organises', { only: ['planner'] }, { isPublished: true, body: revision }),
  ],
  setEventStatus: together(
    'an event it co-organises',
    { only: ['planner'] },
    { isPublished: true, body: (version) => ({ status: 'full', version }) },
  ),
  whoIsTold: together('an event it co-organises', { only: ['planner'] }),
  eventAuditTrail: together('an event it co-organises', {}),
  submitEnteredEvent: together('an event it co-organises', { only: ['planner'] }),
  getDraft: draftTogether(),
  saveDraft: draftTogether(() => ({ changes: [{ field: 'title.en', to: 'Together' }] })),
  publishDraft: draftTogether((version) => ({ version }), { only: ['planner'] }),
  discardDraft: draftTogether(undefined, { only: ['planner'] }),
  withdrawEnteredEvent: together('an event it co-organises', { only: ['planner'] }),
};
