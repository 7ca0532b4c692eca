import { expect } from 'vitest';
import type { LegEntry } from '../../server/contracts/event-entry.ts';
import type { SupportForm } from '../../server/contracts/support-form.ts';
import type { SupportRequest } from '../../server/contracts/support.ts';
import { hanoi, tokyo } from '../support/cast.ts';
import type { TestApp } from '../support/test-app.ts';
import { grantAll, lima, staff, supportCast } from './offices.ts';

type Cast = Awaited<ReturnType<typeof supportCast>>;

const places = { tokyo: tokyo(), hanoi: hanoi(), lima };
type Place = keyof typeof places;

/** A leg somewhere, on these days. */
export function legIn(place: Place, startsOn: string, endsOn = startsOn): LegEntry {
  return { ...places[place], precision: 'day', startsOn, endsOn };
}

/** A service that takes an office so many days of eight hours: 60 + 120 minutes for each interpreter. */
export const someDays = (days: number): SupportForm => ({
  services: [{ service: 'interpreters', quantity: Math.max(1, Math.round((days * 480 - 60) / 120)) }],
});

/** Asks one office for a mission of its own. */
export async function askOne(cast: Cast, place: Place, from: string, to: string, days: number) {
  const nl = `Missie naar ${places[place].city} ${from}`;
  const event = await cast.ask(
    { title: { nl, en: `Mission ${from}` }, legs: [legIn(place, from, to)] },
    someDays(days),
  );
  return { event, read: () => cast.requestOf(event.id, place) };
}

/** Takes a step of an office with the request as it is, and expects it to be allowed. */
export async function step(
  cast: Cast,
  one: { read: () => Promise<SupportRequest> },
  verb: string,
  body: object | ((request: SupportRequest) => object) = {},
  side: 'office' | 'organiser' = 'office',
) {
  const request = await one.read();
  const sent = typeof body === 'function' ? body(request) : body;
  const answer = await (side === 'office' ? cast.office(request, verb, sent) : cast.organiser(request, verb, sent));
  expect(answer.statusCode, answer.body).toBe(200);
}

/** Proposes all that was asked, and has it confirmed. */
export async function agree(cast: Cast, one: { read: () => Promise<SupportRequest> }, more: object = {}) {
  await step(cast, one, 'proposal', (request) => grantAll(request, more));
  await step(cast, one, 'confirmation', { proposal: 1 }, 'organiser');
}

/** Takes away what the demonstration holds of offices and requests, so that every number is one's own. */
export async function withoutDemonstration({ db }: TestApp): Promise<void> {
  await db.deleteFrom('support_dossiers').execute();
  await db.deleteFrom('office_staff').execute();
  await db.deleteFrom('office_closures').execute();
  await db.deleteFrom('office_calendars').execute();
  await db.deleteFrom('office_weeks').execute();
}

/** Offices with little and with much to do, an office whose capacity nobody knows, and one that nobody reads. */
export async function fullNetwork(app: TestApp) {
  await withoutDemonstration(app);
  const cast = await supportCast(app);
  await staff(app, 'tokyo', 38, 30);
  await staff(app, 'hanoi', 20);
  for (const [index, office] of ['singapore', 'mumbai', 'santiago', 'casablanca', 'warschau'].entries()) {
    const known = await app.db.selectFrom('offices').select('id').where('id', '=', office).executeTakeFirst();
    if (known) await staff(app, office, 38, 8 * index);
  }
  const agreed = await askOne(cast, 'tokyo', '2026-12-07', '2026-12-11', 5);
  await agree(cast, agreed);
  const proposed = await askOne(cast, 'tokyo', '2026-12-14', '2026-12-18', 6);
  await step(cast, proposed, 'proposal', (request) => grantAll(request));
  const tooMuch = await askOne(cast, 'tokyo', '2026-12-09', '2026-12-11', 7);
  const small = await askOne(cast, 'hanoi', '2027-01-11', '2027-01-13', 1.5);
  await agree(cast, small);
  const half = await askOne(cast, 'hanoi', '2027-01-19', '2027-01-21', 1);
  const declined = await askOne(cast, 'hanoi', '2027-02-01', '2027-02-03', 2);
  await step(cast, declined, 'refusal', {
    reason: 'holidays',
    text: 'Dan is het Tet: heel Hanoi is gesloten.',
    alternative: 'Een week later helpt het kantoor u graag.',
  });
  const unknown = await askOne(cast, 'lima', '2027-01-11', '2027-01-15', 3);
  return { cast, agreed, proposed, tooMuch, small, half, declined, unknown };
}
