import { expect } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { OrganisationEntry } from '../../server/contracts/event-entry.ts';
import type { MaskAudience } from '../../server/contracts/words.ts';
import { hanoi } from '../support/cast.ts';
import type { Visitor } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';
import { vokaEnters, vokaEvents } from '../events/voka-enters.ts';

/** The Minister-President in Hanoi, as Voka enters the visit together with Agoria. */
export function visitEntry(more: Partial<OrganisationEntry> = {}): OrganisationEntry {
  return {
    kind: 'official_visit',
    mode: 'in_person',
    title: { nl: 'De minister-president in Hanoi', en: 'The Minister-President in Hanoi' },
    summary: { nl: 'Overleg over havens.' },
    languages: ['en'],
    sectors: ['smart-logistics.ports-maritime'],
    organisers: [
      { id: 'voka', role: 'lead' },
      { id: 'agoria', role: 'co_organiser' },
    ],
    legs: [hanoi()],
    officialVisit: {
      level: 'minister_president',
      leader: { nl: 'de minister-president', en: 'the Minister-President' },
      host: { nl: 'de eerste minister', en: 'the Prime Minister' },
      protocol: { from: '2027-04-01', to: '2027-05-09' },
    },
    ...more,
  };
}

/** The same, confidential: of which some may know that there is a visit. */
export function maskedEntry(
  maskedFor: MaskAudience = 'organisers',
  more: Partial<OrganisationEntry> = {},
): OrganisationEntry {
  const { officialVisit = { level: 'royal' }, ...entry } = visitEntry(more);
  const partners = maskedFor === 'partners' && !more.partners ? { partners: ['unizo'] } : {};
  return { ...entry, ...partners, audience: 'own', officialVisit: { ...officialVisit, maskedFor } };
}

/** People around visits of Voka, which publishes without review, and what they do with them. */
export async function vokaVisits(app: TestApp) {
  const voka = await vokaEnters(app);
  for (const organiser of ['voka', 'agoria', 'unizo', 'flux50'])
    await voka.become(organiser, { state: 'verified', trusted: true });

  const entered = async (entry: OrganisationEntry): Promise<EnteredEvent> => {
    const answer = await app.send('POST', vokaEvents, entry, voka.editor.headers);
    expect(answer.statusCode, answer.body).toBe(201);
    return answer.json();
  };
  /** Entered and published, and Agoria agreed to organise it too. */
  const published = async (entry: OrganisationEntry): Promise<EnteredEvent> => {
    const answer = await voka.submit(await entered(entry));
    expect(answer.json(), answer.body).toMatchObject({ editorialState: 'published' });
    const { id } = answer.json<EnteredEvent>();
    await agree(app, id, voka.owner);
    await app.relay.drain();
    return voka.read(answer.json<EnteredEvent>());
  };
  return { ...voka, entered, published };
}

/** Agoria accepts every invitation to organise an event. */
async function agree(app: TestApp, eventId: string, by: Visitor): Promise<void> {
  const requests = await app.db
    .selectFrom('joint_requests')
    .select('id')
    .where('event_id', '=', eventId)
    .where('organiser_id', '=', 'agoria')
    .where('state', '=', 'open')
    .execute();
  for (const { id } of requests) {
    const answer = await app.send('POST', `/api/v1/teams/organiser.agoria/joining/${id}/acceptance`, {}, by.headers);
    // What is over is agreed on no more.
    expect([200, 409], answer.body).toContain(answer.statusCode);
  }
}

/** The row that stands in for a visit, if any. */
export async function standInFor(app: TestApp, visitId: string) {
  return app.db.selectFrom('events').selectAll().where('stands_in_for', '=', visitId).executeTakeFirst();
}

/** The status and answer of an event as somebody sees it. */
export async function seen(app: TestApp, id: string, by?: Visitor) {
  const answer = await app.get(`/api/v1/events/${id}`, by?.headers ?? {});
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>(), text: answer.body };
}
