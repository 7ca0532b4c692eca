import type { RouteObject } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '../../server/accounts/add-demo-person.ts';
import { languages } from '../../server/contracts/words.ts';
import { allRoutes } from '../../web/app/all-routes.tsx';
import { useSite } from '../support/browser.ts';
import { cookieOf } from '../support/people.ts';
import { namesInAddresses } from './names-in-addresses.ts';

/** Nobody else learns who looks at what: every page there is, for strangers, owners and planners. */
const site = useSite({ demo: true });

/** `/nl/teams/:team/leden` for every page in every language, as the pages themselves have it. */
const patterns = allRoutes.flatMap((route) => patternsOf(route, ''));

function patternsOf(route: RouteObject, parent: string): string[] {
  const path = [parent, route.path?.replace(/^\//, '')].filter((part) => part !== undefined && part !== '').join('/');
  if (route.children === undefined) return [`/${path.replace('*', 'nothing')}`];
  return route.children.flatMap((child) => patternsOf(child, path));
}

const people = {
  nobody: undefined,
  owner: 'sofie.claes@demo.example',
  planner: 'greet.hermans@demo.example',
} as const;
const cookies: Record<keyof typeof people, string> = { nobody: '', owner: '', planner: '' };
let names: Readonly<Record<string, string>>;

beforeAll(async () => {
  const { app } = site;
  const signIn = async (email: string) => {
    const answer = await app.send('POST', '/api/v1/session', { email, password: demoPassword });
    return cookieOf([answer.headers['set-cookie']].flat() as string[]);
  };
  cookies.owner = await signIn(people.owner);
  cookies.planner = await signIn(people.planner);
  names = await namesInAddresses(app, { headers: { cookie: cookies.owner } });
});

/** An address of a page, with something real in the place of every name. */
function addressOf(pattern: string): string {
  const longest = Object.keys(names).toSorted((a, b) => b.length - a.length);
  const path = longest.reduce((address, name) => address.replace(name, names[name]!), pattern);
  if (path.includes(':')) throw new Error(`Say here what stands for the name in ${pattern}.`);
  return path;
}

/** In one language, since words ask nothing of anybody; every page that is opened in other tests is held to it as well. */
const sweep = (Object.keys(people) as (keyof typeof people)[]).flatMap((who) =>
  patterns.filter((pattern) => !/^\/en(\/|$)/.test(pattern)).map((pattern) => ({ who, pattern })),
);
/** Those that come before somebody, who may have seen the same page. */
const before = { nobody: [], owner: ['nobody'], planner: ['nobody', 'owner'] } as const;

test('the sweep knows all pages, those of people who sign in included', () => {
  expect(patterns.length).toBeGreaterThan(40);
  for (const language of languages) expect(patterns.some((path) => path === `/${language}/account`)).toBe(true);
  expect(patterns).toContain('/nl/teams/:team/leden');
});

/** As many pages are looked at side by side; most of their time is waiting for what might still be asked. */
const sideBySide = 6;
const groups = Array.from({ length: Math.ceil(sweep.length / sideBySide) }, (_, index) => {
  const pages = sweep.slice(index * sideBySide, (index + 1) * sideBySide);
  return { pages, first: pages[0]!.pattern, who: pages[0]!.who };
});

async function hostsAskedBy({ who, pattern }: (typeof sweep)[number]): Promise<readonly string[]> {
  const path = addressOf(pattern);
  const cookie = cookies[who];
  const as = (one: keyof typeof people) => site.app.get(path, cookies[one] ? { cookie: cookies[one] } : {});
  // What somebody sees who was there before stands in their sweep.
  for (const one of before[who]) if ((await as(one)).statusCode === 200) return [site.url];
  const { statusCode, headers } = await as(who);
  expect(statusCode, path).toBeLessThan(500);
  const isLed = statusCode >= 300 && statusCode < 400;
  // Whoever is sent to sign in sees the page for that, which stands in the sweep itself.
  if (who === 'nobody' && isLed && /\/(aanmelden|sign-in)\b/.test(String(headers['location']))) return [site.url];
  // An agenda for the sites of others runs no script, so that none takes it over.
  const javaScript = !/\/(insluiten|embed)\/agenda$/.test(path);
  const visit = await site.openPage({ path, cookie, javaScript, status: isLed ? 200 : statusCode });
  await visit.page.waitForLoadState('networkidle');
  visit.nothingWrong();
  const hosts = new Set(visit.requests.map((request) => new URL(request).origin));
  return [...hosts].filter((origin) => origin !== 'null');
}

describe('No other host is asked for anything', () => {
  test.each(groups)('from $first on, for $who', async ({ pages }) => {
    const asked = await Promise.all(pages.map(hostsAskedBy));
    for (const [index, hosts] of asked.entries()) expect(hosts, pages[index]!.pattern).toEqual([site.url]);
  });
});

test('The sweep bites: an image of another host is seen', async () => {
  const visit = await site.openPage({ path: '/nl', settings: { bypassCSP: true } });
  await visit.page.evaluate(() => {
    const image = new Image();
    image.src = 'https://elsewhere.invalid/pixel.gif';
    document.body.append(image);
  });
  await expect.poll(() => visit.troubles.join()).toContain('another host: https://elsewhere.invalid/pixel.gif');
});
