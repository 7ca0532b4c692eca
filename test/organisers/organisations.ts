import type { LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { ProblemDocument } from '../../server/contracts/shapes.ts';
import type { Visitor } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

/** An organisation as its people would fill it in. */
export function organisation(name: string, more: Record<string, unknown> = {}) {
  return { name: { nl: name }, kind: 'federation', contactEmail: 'internationaal@bond.example', ...more };
}

/** Registers an organisation; its id. */
export async function register(
  app: TestApp,
  who: Visitor,
  name: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const answer = await app.send('POST', '/api/v1/organisers', organisation(name, more), who.headers);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json<{ id: string }>().id;
}

/** Claims an organisation; the id of the claim. */
export async function claim(app: TestApp, who: Visitor, organiser: string): Promise<string> {
  const path = `/api/v1/organisers/${organiser}/claims`;
  const answer = await app.send('POST', path, { motivation: 'Ik werk er op de dienst export.' }, who.headers);
  expect(answer.statusCode, answer.body).toBe(201);
  const { items } = (await app.get('/api/v1/me/claims', who.headers)).json<{ items: { id: string }[] }>();
  return items[0]?.id ?? '';
}

/** The decision of a planner. */
export function decide(
  app: TestApp,
  planner: Visitor,
  what: string,
  decision: string,
  more: Record<string, unknown> = {},
): Promise<LightMyRequestResponse> {
  const reasons = ['changes_requested', 'refused'].includes(decision) ? ['cannotVerify'] : [];
  return app.send('POST', `/api/v1/moderation/${what}/decision`, { decision, reasons, ...more }, planner.headers);
}

/** An answer that was refused, with this status. */
export function refused(answer: LightMyRequestResponse, status: number): ProblemDocument {
  expect(answer.statusCode, answer.body).toBe(status);
  return answer.json<ProblemDocument>();
}

/** Why fields were refused: `name.nl: required`. */
export function wrongFields(answer: LightMyRequestResponse): string[] {
  return (refused(answer, 400).issues ?? []).map(({ name, reason }) => `${name}: ${reason}`);
}

/** What the audit trail keeps of a team, in the order in which it was written. */
export async function auditOf(app: TestApp, organiser: string) {
  return app.db
    .selectFrom('audit_trail')
    .select(['action', 'subject_kind', 'actor_id', 'changes'])
    .where('team', '=', `organiser.${organiser}`)
    .orderBy(sql`ctid`)
    .execute();
}
