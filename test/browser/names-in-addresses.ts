import type { Import } from '../../server/contracts/import-shapes.ts';
import { newId } from '../../server/kernel/ids.ts';
import { editSegments } from '../../web/app/segments.ts';
import { supportSegments } from '../../web/app/support-paths.ts';
import { vietnam } from '../drafts/typing.ts';
import { holder, waitingToken } from '../guards/role-matrix/recipes-alerts.ts';
import { importing } from '../imports/imports.ts';
import { yearPlan } from '../imports/year-plan.ts';
import { publish, seminar } from '../support/cast.ts';
import type { Visitor } from '../support/people.ts';
import { askTokyo } from '../support-requests/ask-tokyo.ts';
import type { TestApp } from '../support/test-app.ts';
import { makeSupport } from '../support-requests/pages.ts';
import { makeVisits } from '../visits/pages.ts';
import { allEvents } from './routes.ts';

type Owner = Pick<Visitor, 'headers'>;

/** Something that exists in the demonstration for every `:name` in an address, made by the owner of Voka. */
export async function namesInAddresses(app: TestApp, owner: Owner): Promise<Record<string, string>> {
  const [shown] = await allEvents(app);
  const claim = await waitingClaim(app);
  const event = await waitingEvent(app);
  const request = await askTokyo(app, owner);
  const begun = await app.send('POST', '/api/v1/teams/organiser.voka/drafts', { fields: vietnam }, owner.headers);
  const draft = begun.json<{ id: string }>().id;
  const alerts = { ...(await holder(app)), token: await waitingToken(app) };
  const file: Import = await importing(app, owner).handIn(await yearPlan(), 'plan.xlsx');
  const support = await makeSupport(app, owner);
  const visits = await makeVisits(app, { coordinator: owner, company: owner });
  return {
    'evenementen/:event': `evenementen/${shown!.slug}-${shown!.id}`,
    'events/:event': `events/${shown!.slug}-${shown!.id}`,
    'evenementen/:event/dossier': `evenementen/${visits.visit.slug}-${visits.visit.id}/dossier`,
    ':team/aanvragen': 'office.tokyo/aanvragen',
    ':team/requests': 'office.tokyo/requests',
    ':team/aanvragen/:request': `office.tokyo/aanvragen/${request}`,
    ':team/requests/:request': `office.tokyo/requests/${request}`,
    ':team/evenementen/:event': `organiser.voka/evenementen/${event}`,
    ':team/events/:event': `organiser.voka/events/${event}`,
    ':team/evenementen/:event/bewerken/:section': `organiser.voka/evenementen/${draft}/bewerken/${editSegments.nl.legs}`,
    ':team/events/:event/edit/:section': `organiser.voka/events/${draft}/edit/${editSegments.en.legs}`,
    ':team/evenementen/:event/ondersteuning/:step': `organiser.voka/evenementen/${support.fresh}/ondersteuning/${supportSegments.nl.services}`,
    ':team/events/:event/support/:step': `organiser.voka/events/${support.fresh}/support/${supportSegments.en.services}`,
    ':team/evenementen/:event/ondersteuning/verstuurd': `organiser.voka/evenementen/${support.event}/ondersteuning/verstuurd`,
    ':team/events/:event/support/sent': `organiser.voka/events/${support.event}/support/sent`,
    ':team/aanvragen/:request/afspraak': `office.tokyo/aanvragen/${support.confirmed}/afspraak`,
    ':team/requests/:request/agreement': `office.tokyo/requests/${support.confirmed}/agreement`,
    ':request/bevestigen': `${support.proposed}/bevestigen`,
    ':request/confirm': `${support.proposed}/confirm`,
    ':request': support.confirmed,
    'evenement/:event': `evenement/${event}`,
    'event/:event': `event/${event}`,
    'vraag/:event': `vraag/${shown!.id}`,
    'ask/:event': `ask/${shown!.id}`,
    ':team/capaciteit': 'office.tokyo/capaciteit',
    ':team/capacity': 'office.tokyo/capacity',
    ':country': 'japan',
    ':team': 'organiser.voka',
    'meldingen/bevestigen/:token': `meldingen/bevestigen/${alerts.token}`,
    'alerts/confirm/:token': `alerts/confirm/${alerts.token}`,
    'meldingen/beheer/:token': `meldingen/beheer/${alerts.key}`,
    'alerts/manage/:token': `alerts/manage/${alerts.key}`,
    'meldingen/stoppen/:token': `meldingen/stoppen/${alerts.key}`,
    'alerts/stop/:token': `alerts/stop/${alerts.key}`,
    ':token': await invitationToken(app, owner),
    ':organiser': 'agoria',
    'sectoren/:sector': 'sectoren/dranken-en-bier',
    'sectors/:sector': 'sectors/drinks-and-beer',
    'regios/:region': 'regios/oost-azie',
    'regions/:region': 'regions/east-asia',
    'kantoren/:office': 'kantoren/tokio',
    'offices/:office': 'offices/tokyo',
    ':import': file.id,
    ':case': visits.case,
    'organisaties/:id': 'organisaties/imec',
    'organisations/:id': 'organisations/imec',
    'aanvragen/:id': `aanvragen/${claim}`,
    'claims/:id': `claims/${claim}`,
    ':id': event,
  };
}

const demoOwner = async (app: TestApp) =>
  (
    await app.db
      .selectFrom('people')
      .select('id')
      .where('email', '=', 'sofie.claes@demo.example')
      .executeTakeFirstOrThrow()
  ).id;

async function waitingClaim(app: TestApp): Promise<string> {
  const id = newId();
  const owner = await demoOwner(app);
  const now = app.context.clock.now().toString();
  const waits = { state: 'submitted', submitted_by: owner, submitted_at: now } as const;
  await app.db.updateTable('organisers').set(waits).where('id', '=', 'imec').execute();
  await app.db
    .insertInto('claims')
    .values({ id, organiser_id: 'vito', person_id: owner, motivation: 'Ik.', created_at: now, decided_at: null })
    .execute();
  return id;
}

async function waitingEvent(app: TestApp): Promise<string> {
  const id = await publish(app, seminar());
  await app.db
    .updateTable('events')
    .set({
      entered_for: 'voka',
      entered_by: await demoOwner(app),
      editorial_state: 'submitted',
      submitted_at: app.context.clock.now().toString(),
    })
    .where('id', '=', id)
    .execute();
  return id;
}

async function invitationToken(app: TestApp, { headers }: Owner): Promise<string> {
  const invitation = { email: 'new@people.example', role: 'reader' };
  await app.send('POST', '/api/v1/teams/organiser.voka/invitations', invitation, headers);
  await app.relay.drain();
  const found = app.mails.map(({ text }) => /(?:uitnodiging|invitation)\/([\w-]+)/.exec(text ?? '')?.[1]);
  const token = found.findLast((each) => each !== undefined);
  if (token === undefined) throw new Error('No invitation arrived.');
  return token;
}
