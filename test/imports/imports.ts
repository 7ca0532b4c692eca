import { expect } from 'vitest';
import type { Import } from '../../server/contracts/import-shapes.ts';
import { formOf } from '../support/files.ts';
import type { Visitor } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

/** What somebody does with files of an organisation by the API. */
export function importing(app: TestApp, { headers }: Pick<Visitor, 'headers'>, team = 'organiser.voka') {
  const base = `/api/v1/teams/${team}/imports`;
  const told = async <T>(path: string): Promise<T> => {
    const answer = await app.get(path, headers);
    expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)]);
    return answer.json<T>();
  };
  const ask = (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object) =>
    app.send(method, `${base}${path}`, body, headers);
  const send = (bytes: Buffer, name: string) => {
    const payload = formOf({ file: { name, bytes } });
    return app.server.inject({ method: 'POST', url: base, headers, payload });
  };
  const change = async (method: 'POST' | 'PUT' | 'PATCH', path: string, body?: object): Promise<Import> => {
    const answer = await ask(method, path, body);
    expect([answer.statusCode, answer.json()]).toEqual([200, expect.anything()]);
    return answer.json<{ import: Import }>().import;
  };
  return {
    base,
    ask,
    told,
    change,
    handIn: async (content: Buffer, name = 'plan.xlsx'): Promise<Import> => {
      const answer = await send(content, name);
      expect([answer.statusCode, answer.json()]).toEqual([201, expect.anything()]);
      return answer.json<{ import: Import }>().import;
    },
    refused: async (content: Buffer) => {
      const answer = await send(content, 'plan');
      return [answer.statusCode, answer.json<{ issues?: { reason: string }[] }>().issues?.[0]?.reason];
    },
    get: <T>(id: string, part = '') => told<T>(`${base}/${id}${part}`),
    /** Enters all, batch by batch. */
    run: async ({ id, version }: Pick<Import, 'id' | 'version'>, more: object = {}): Promise<Import> => {
      let state = await change('POST', `/${id}/batches`, { version, ...more });
      while (state.step === 'importing') state = await change('POST', `/${id}/batches`, { version });
      return state;
    },
    undo: async (id: string): Promise<Import> => {
      let state = await change('POST', `/${id}/undoing`);
      while (state.step === 'undoing') state = await change('POST', `/${id}/undoing`);
      return state;
    },
  };
}
