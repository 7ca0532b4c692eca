import type { OrganisationEntry } from '../../server/contracts/event-entry.ts';
import type { Language } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { hanoi, tokyo } from '../support/cast.ts';
import type { Visitor } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';
import { brewery, casesOfVisit } from './cases.ts';
import { maskedEntry, standInFor, visitEntry } from './visits.ts';

/** What the pages about visits are about, once it is made. */
interface Visits {
  visit: { id: string; slug: string };
  standIn: { id: string; slug: string };
  case: string;
}

export const noVisits: Visits = { visit: { id: '', slug: '' }, standIn: { id: '', slug: '' }, case: '' };

/** A visit of Voka to Japan and Vietnam with the case of a company, and a masked one. */
export async function makeVisits(
  app: TestApp,
  { coordinator, company }: Record<'coordinator' | 'company', Pick<Visitor, 'headers'>>,
): Promise<Visits> {
  await app.db
    .updateTable('organisers')
    .set({ state: 'verified', trusted: true })
    .where('id', 'in', ['voka', 'agoria'])
    .execute();
  const publish = async (entry: OrganisationEntry) => {
    const events = '/api/v1/teams/organiser.voka/events';
    const entered = await app.send('POST', events, entry, coordinator.headers);
    const { id, slug } = entered.json<{ id: string; slug: string }>();
    await app.send('POST', `${events}/${id}/submission`, undefined, coordinator.headers);
    return { id, slug };
  };
  const visit = await publish(visitEntry({ legs: [tokyo(), hanoi()] }));
  const attached = await app.send('POST', casesOfVisit(visit.id), brewery(), company.headers);
  const masked = await publish(maskedEntry('organisers', { legs: [hanoi(), tokyo()] }));
  const standIn = await standInFor(app, masked.id);
  await app.db.updateTable('organisers').set({ trusted: false }).where('id', 'in', ['voka', 'agoria']).execute();
  await app.relay.drain();
  return {
    visit,
    standIn: { id: standIn?.id ?? '', slug: standIn?.slug ?? '' },
    case: attached.json<{ id: string }>().id,
  };
}

/** Every page about visits and cases, with who looks at it. */
export function visitPages(made: Visits) {
  const team = 'organiser.voka';
  const page = <Who extends string>(name: string, who: Who, path: (language: Language) => string) => ({
    name,
    who,
    path,
  });
  return [
    page('attach a case', 'somebody new', (language) => paths.attachCase(language, made.visit)),
    page('my cases', 'somebody new', (language) => paths.myCases(language)),
    page('my case', 'somebody new', (language) => paths.myCases(language, made.case)),
    page('visits with cases', 'owner', (language) => paths.team(language, team, 'cases')),
    page('cases of a visit', 'owner', (language) => paths.visitCases(language, team, made.visit.id)),
    page('visits with cases, for an office', 'head', (language) => paths.team(language, 'office.tokyo', 'cases')),
    page('confidential visit', 'reader', (language) => paths.event(language, made.standIn)),
  ] as const;
}
