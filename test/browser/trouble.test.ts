import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

/** The watch over the pages of all these tests: it must see what it is there for. */
const site = useSite();

test('a page where nothing went wrong passes the watch', async () => {
  const visit = await site.openPage({ path: '/nl' });
  expect(visit.nothingWrong).not.toThrow();
});

test.each([
  ['an error in the console', `console.error('broken')`, 'console: broken'],
  ['an error nobody caught', `setTimeout(() => { throw new Error('not caught') })`, 'page: Error: not caught'],
  ['a refused style', `document.body.append(document.createElement('style'))`, 'security policy: style-src-elem'],
  ['a file that is not there', `fetch('/assets/none.js').then(() => 'asked')`, 'answer 404'],
  ['a picture of another host', `new Image().src = 'http://elsewhere.test/x.png'`, 'security policy: img-src'],
] as const)('%s does not pass the watch', async (_what, goWrong, told) => {
  const visit = await site.openPage({ path: '/nl' });
  await visit.page.evaluate(goWrong);
  await expect.poll(() => visit.troubles.join('\n')).toContain(told);
  expect(visit.nothingWrong).toThrow('what went wrong in the browser');
});

test('a page that answers otherwise than it should is told', async () => {
  await expect(site.openPage({ path: '/nl/xyz' })).rejects.toThrow('answer at /nl/xyz');
});
