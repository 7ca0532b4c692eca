import { expect } from 'vitest';
import type { TestApp } from '../support/test-app.ts';
import { addressesOf, everyRoute } from './every-route.ts';

/** Routes in whose answers a word stands, whatever one asks about things with these ids. */
export async function heardOn(
  app: TestApp,
  word: string,
  ids: string[],
  cookie: Record<string, string> = {},
): Promise<string[]> {
  const singing = new Set<string>();
  for (const route of everyRoute(app.server))
    for (const address of addressesOf(route, ids)) {
      const headers = { accept: 'text/html,*/*', ...cookie };
      let answer = await app.get(address, headers);
      if (answer.statusCode === 301) answer = await app.get(String(answer.headers.location), headers);
      expect(`${address} ${answer.statusCode < 500}`).toBe(`${address} true`);
      const said = `${answer.body} ${JSON.stringify(answer.headers)}`.replaceAll('\r\n ', '');
      if (said.toLowerCase().includes(word)) singing.add(route);
    }
  return [...singing];
}
