import { expect } from 'vitest';
import type { AnswerOf } from '../../server/contracts/endpoint.ts';
import type { CompanyCase, getCaseOffer, listCases } from '../../server/contracts/visits.ts';
import type { Visitor } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

/** A brewery that a visit could help. */
export function brewery(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    company: 'Brouwerij De Haven',
    enterpriseNumber: 'BE 0471.938.850',
    text: 'Onze vergunning wacht al een jaar.\nEen woord van de minister helpt.',
    contactEmail: 'Export@Haven.example',
    contactPhone: '+32 3 123 45 67',
    consent: true,
    ...more,
  };
}

export const casesOfVisit = (id: string) => `/api/v1/events/${id}/cases`;
export const casesFor = (team: string, id: string) => `/api/v1/teams/${team}/events/${id}/cases`;

export async function attach(app: TestApp, visitId: string, by: Visitor, more = {}): Promise<CompanyCase> {
  const answer = await app.send('POST', casesOfVisit(visitId), brewery(more), by.headers);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
}

export async function offer(app: TestApp, visitId: string, by: Visitor): Promise<AnswerOf<typeof getCaseOffer>> {
  const answer = await app.get(casesOfVisit(visitId), by.headers);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

/** The cases of a visit as a team reads them; the status when it does not. */
export async function readCases(app: TestApp, team: string, visitId: string, by: Visitor) {
  const answer = await app.get(casesFor(team, visitId), by.headers);
  return answer.statusCode === 200 ? answer.json<AnswerOf<typeof listCases>>() : answer.statusCode;
}
