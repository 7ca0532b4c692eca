import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { Dossier } from '../../server/contracts/support-organiser.ts';
import type { SupportRequest } from '../../server/contracts/support.ts';
import type { Language } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { type SupportPart, supportPaths, supportSegments } from '../../web/app/support-paths.ts';
import { vokaEntry } from '../events/voka-enters.ts';
import { hanoi, tokyo } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';
import { fullForm, grantAll, lima, staff } from './offices.ts';

/** What the pages about support are about, once it is made. */
export interface MadeSupport {
  /** An event whose dossier is half filled in. */
  fresh: string;
  /** An event whose offices were asked. */
  event: string;
  /** Requests: one whose proposal waits, one that both confirmed, and one that was declined. */
  proposed: string;
  confirmed: string;
  declined: string;
}

export const noSupport: MadeSupport = { fresh: '', event: '', proposed: '', confirmed: '', declined: '' };

/** Missions of Voka: one that is being filled in, and one that three offices answered. */
export async function makeSupport(app: TestApp, owner: Pick<Visitor, 'headers'>): Promise<MadeSupport> {
  const [organiser] = await app.db.selectFrom('organisers').selectAll().where('id', '=', 'voka').execute();
  await app.db.updateTable('organisers').set({ state: 'verified', trusted: true }).where('id', '=', 'voka').execute();
  for (const office of ['tokyo', 'hanoi']) await staff(app, office, 38, 30);
  const own = '/api/v1/teams/organiser.voka';
  const enter = async (nl: string, en: string): Promise<string> => {
    const legs = [tokyo(), hanoi(), lima];
    const entry = vokaEntry({ kind: 'outward_mission', mode: 'in_person', title: { nl, en }, legs });
    const { id } = (await app.send('POST', `${own}/events`, entry, owner.headers)).json<EnteredEvent>();
    await app.send('POST', `${own}/events/${id}/submission`, undefined, owner.headers);
    return id;
  };
  const keep = (event: string, set: object) =>
    app.send('PATCH', `${own}/events/${event}/support`, { version: 0, set }, owner.headers);

  const fresh = await enter('Watermissie naar drie landen', 'Water mission to three countries');
  await keep(fresh, { services: fullForm.services, companies: 12 });
  const event = await enter('Bouwmissie naar drie landen', 'Construction mission to three countries');
  await keep(event, fullForm);
  const sent = await app.send('POST', `${own}/events/${event}/support/submission`, { version: 1 }, owner.headers);
  const { offices } = sent.json<Dossier>();
  const read = async (office: string): Promise<SupportRequest> => {
    const id = offices.find((one) => one.office.id === office)?.request?.id ?? '';
    return (await app.get(`${own}/support/${id}`, owner.headers)).json();
  };
  const answer = async (office: string, step: string, body: (request: SupportRequest) => object) => {
    const officer = await signedIn(app, { [`office.${office}`]: 'officer' });
    const request = await read(office);
    const path = `/api/v1/teams/office.${office}/requests/${request.id}`;
    await app.send('POST', `${path}/messages`, { text: 'Wij bekijken het met plezier.' }, officer.headers);
    await app.send('POST', `${path}/${step}`, { version: request.version, ...body(request) }, officer.headers);
    return read(office);
  };
  const confirmed = await answer('tokyo', 'proposal', grantAll);
  const confirmation = { version: confirmed.version, proposal: 1 };
  await app.send('POST', `${own}/support/${confirmed.id}/confirmation`, confirmation, owner.headers);
  const proposed = await answer('hanoi', 'proposal', (request) =>
    grantAll(request, { from: '2027-05-17', to: '2027-05-19' }),
  );
  const declined = await answer('lima', 'refusal', () => ({
    reason: 'holidays',
    text: 'In die week is half Lima gesloten voor een feestdag.',
    alternative: 'Het kantoor van Bogota helpt u een week later graag.',
  }));
  const { state, trusted } = organiser!;
  await app.db.updateTable('organisers').set({ state, trusted }).where('id', '=', 'voka').execute();
  await app.relay.drain();
  return { fresh, event, proposed: proposed.id, confirmed: confirmed.id, declined: declined.id };
}

/** Every page about support, with who looks at it. */
export function supportPages(made: { support: MadeSupport }) {
  const team = 'organiser.voka';
  const page = <Who extends string>(name: string, who: Who, path: (language: Language) => string) => ({
    name,
    who,
    path,
  });
  const steps = (Object.keys(supportSegments.nl) as SupportPart[]).filter((part) => part !== 'sent');
  return [
    page('requests for support', 'owner', (language) => paths.team(language, team, 'support')),
    page('dossier of an event', 'owner', (language) => supportPaths.ask(language, team, made.support.fresh)),
    page('dossier, asked before', 'reader', (language) => supportPaths.ask(language, team, made.support.event)),
    ...steps.map((step) =>
      page(`ask for support: ${step}`, 'owner', (language) =>
        supportPaths.ask(language, team, made.support.fresh, step),
      ),
    ),
    page('support was asked', 'owner', (language) => supportPaths.ask(language, team, made.support.event, 'sent')),
    page('request with a proposal', 'owner', (language) => supportPaths.request(language, team, made.support.proposed)),
    page('request that was declined', 'owner', (language) =>
      supportPaths.request(language, team, made.support.declined),
    ),
    page('confirm a proposal', 'owner', (language) =>
      supportPaths.request(language, team, made.support.proposed, 'confirm'),
    ),
    page('request that was confirmed', 'reader', (language) =>
      supportPaths.request(language, team, made.support.confirmed),
    ),
    page('agreement', 'owner', (language) => supportPaths.request(language, team, made.support.confirmed, 'agreement')),
    page('agreement, for the office', 'head', (language) =>
      supportPaths.atOffice(language, 'tokyo', made.support.confirmed, 'agreement'),
    ),
  ] as const;
}
