import { beforeAll, describe, expect, test } from 'vitest';
import { vokaEntry } from '../events/voka-enters.ts';
import { addressesOf, everyRoute } from '../search/every-route.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { forces } from './forces.ts';

/**
 * A plan that nobody but its organisation may see carries a word that stands nowhere else. Whoever is invited to it is
 * told of it where it answers, and nowhere else; whoever is not hears nothing; and nobody goes on hearing it after a no.
 */
const canary = 'kanarievogel';
const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const { agoria, reader, flux, ...talk } = await forces(app);
const genk = await signedIn(app, { 'organiser.stad-genk': 'editor' });
const plan = vokaEntry({
  title: { nl: `Plan ${canary}` },
  summary: { nl: canary },
  audience: 'own',
  sectors: ['consumer-retail.horses'],
  legs: [tokyo({ country: 'PG', city: `Port ${canary}`, timeZone: 'Pacific/Port_Moresby' })],
});
let id: string;

beforeAll(async () => {
  await talk.become('stad-genk', { state: 'verified' });
  ({ id } = await talk.publish(plan));
  await talk.invite(id, 'stad-genk', { message: 'Hallo' });
  // Agoria and Flux50 may not even ask.
  expect((await talk.ask(id)).statusCode).toBe(404);
  await app.relay.drain();
});

/** Routes in whose answers the word stands, for somebody who walks along all of them. */
async function heard({ headers }: Pick<Visitor, 'headers'>): Promise<string[]> {
  const singing = new Set<string>();
  for (const route of everyRoute(app.server))
    for (const address of addressesOf(route, [id])) {
      const answer = await app.get(address, { accept: 'text/html,*/*', ...headers });
      expect(answer.statusCode, address).toBeLessThan(500);
      if (`${answer.body} ${JSON.stringify(answer.headers)}`.toLowerCase().includes(canary)) singing.add(route);
    }
  return [...singing].toSorted();
}

const whereOneAnswers = ['/api/v1/teams/:team/joining', '/en/teams/:team/joining', '/nl/teams/:team/samenwerken'];

// Each walk goes along everything, for one person or several.
describe('A plan that nobody else may see', { timeout: 240_000 }, () => {
  test('is heard by who is invited where they answer, and nowhere else', async () => {
    expect(await heard(genk)).toEqual(whereOneAnswers);
  });

  test('is heard by nobody who is not invited, nor by who is not signed in', async () => {
    for (const who of [agoria, reader, flux, { headers: {} as never }]) expect(await heard(who)).toEqual([]);
  });

  test('is mailed to those who are invited alone', async () => {
    const told = app.mails.filter(({ text, html, subject }) => `${text}${html}${subject}`.includes(canary));
    expect(told.map(({ to }) => to)).toEqual([genk.email]);
  });

  test('is heard no more by who said no, nor in their history', async () => {
    const { id: request } = await talk.invitation(id, 'stad-genk', genk);
    await talk.answer(request, 'refusal', { who: genk, organiser: 'stad-genk' });
    await app.relay.drain();
    expect(await heard(genk)).toEqual([]);
  });

  test('is heard wherever their own events are by who said yes, until they leave', async () => {
    await talk.invite(id, 'stad-genk');
    const { id: request } = await talk.invitation(id, 'stad-genk', genk);
    await talk.answer(request, 'acceptance', { who: genk, organiser: 'stad-genk' });
    await app.relay.drain();
    const routes = await heard(genk);
    expect(routes).toEqual(
      expect.arrayContaining([
        ...whereOneAnswers,
        '/api/v1/events/:id',
        '/api/v1/teams/:team/audit-trail',
        '/api/v1/teams/:team/events',
        '/api/v1/teams/:team/events/:event',
        '/nl/teams/:team/evenementen/:event',
      ]),
    );
    await talk.remove(id, 'stad-genk', genk, 'stad-genk');
    await app.relay.drain();
    expect(await heard(genk)).toEqual([]);
  });
});
