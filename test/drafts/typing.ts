import { expect } from 'vitest';
import type { DraftFields } from '../../server/contracts/draft-fields.ts';
import type { Draft } from '../../server/contracts/drafts.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

/** What somebody types to announce Hanoi → Ho Chi Minh City in autumn 2027. */
export const vietnam: DraftFields = {
  kind: 'outward_mission',
  mode: 'in_person',
  'title.nl': 'Missie naar Vietnam',
  sectors: ['food.food-processing'],
  languages: ['nl', 'en'],
  audience: 'organisers',
  legs: ['n1', 'n2'],
  'legs.n1.country': 'VN',
  'legs.n1.city': 'Hanoi',
  'legs.n1.precision': 'quarter',
  'legs.n1.year': '2027',
  'legs.n1.quarter': 'autumn',
  'legs.n2.country': 'VN',
  'legs.n2.city': 'Ho Chi Minhstad',
  'legs.n2.precision': 'quarter',
  'legs.n2.year': '2027',
  'legs.n2.quarter': 'autumn',
};

export interface Typist {
  team: string;
  visitor: Visitor;
  begin(body?: object): Promise<Draft>;
  /** Changes fields, each from what it is seen to say. */
  type(draft: Draft, fields: Record<string, string | string[] | undefined>): Promise<Saved>;
  read(id: string): Promise<Draft>;
  publish(draft: Draft, more?: object): Promise<{ status: number; body: Record<string, unknown> }>;
}

export interface Saved {
  version: number;
  conflicts: { field: string; theirs?: string | string[]; by?: string }[];
  score: number;
}

/** Somebody of an organisation who writes events by the API, as the pages do. */
export async function typist(app: TestApp, organiser = 'voka', name = 'Els Editor'): Promise<Typist> {
  const team = `organiser.${organiser}`;
  const visitor = await signedIn(app, { [team]: 'editor' }, { name });
  const drafts = `/api/v1/teams/${team}/drafts`;
  return {
    team,
    visitor,
    begin: async (body = {}) => {
      const answer = await app.send('POST', drafts, body, visitor.headers);
      expect(answer.statusCode, answer.body).toBe(201);
      return answer.json();
    },
    type: async (draft, fields) => {
      const changes = Object.entries(fields).map(([field, to]) => ({
        field,
        ...(draft.fields[field] !== undefined && { from: draft.fields[field] }),
        ...(to !== undefined && { to }),
      }));
      const answer = await app.send('PATCH', `${drafts}/${draft.id}`, { changes }, visitor.headers);
      expect(answer.statusCode, answer.body).toBe(200);
      return answer.json();
    },
    read: async (id) => (await app.get(`${drafts}/${id}`, visitor.headers)).json<{ draft: Draft }>().draft,
    publish: async (draft, more = {}) => {
      const path = `${drafts}/${draft.id}/publication`;
      const answer = await app.send('POST', path, { version: draft.version, ...more }, visitor.headers);
      return { status: answer.statusCode, body: answer.json() };
    },
  };
}
