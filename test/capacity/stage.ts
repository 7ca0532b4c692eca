import { expect } from 'vitest';
import type { CapacitySheet } from '../../server/contracts/capacity.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

/** People of offices, and what they do to the sheet of their office. */
export async function capacityStage(app: TestApp, office = 'tokyo') {
  const team = `office.${office}`;
  const path = `/api/v1/teams/${team}/capacity`;
  const head = await signedIn(app, { [team]: 'head' }, { name: 'Hana Hoofd' });
  const officer = await signedIn(app, { [team]: 'officer' }, { name: 'Kenji Sato' });
  const planner = await signedIn(app, { head_office: 'planner' }, { name: 'Piet Planner' });
  const elsewhere = await signedIn(app, { 'office.paris': 'head' }, { name: 'Eve Elders' });
  const send = (who: Visitor, method: 'POST' | 'PUT' | 'DELETE', part: string, body?: object) =>
    app.send(method, `${path}/${part}`, body, who.headers);
  const sheet = async (search = '', who = officer): Promise<CapacitySheet> => {
    const answer = await app.get(`${path}${search}`, who.headers);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
  return {
    head,
    officer,
    planner,
    elsewhere,
    path,
    send,
    sheet,
    /** Somebody without an account, who works there 38 hours a week. */
    employ: async (more: object = {}): Promise<string> => {
      const entered = { name: 'Yuki Mori', minutesPerWeek: 2280, from: '2026-01-01', ...more };
      const answer = await send(officer, 'POST', 'staff', entered);
      expect(answer.statusCode, answer.body).toBe(201);
      return answer.json<{ id: string }>().id;
    },
    /** A week of the sheet by its Monday. */
    week: async (monday: string) => (await sheet(`?from=${monday}&weeks=1`)).weeks[0]!,
  };
}
