import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Introduction } from '../../server/contracts/introductions.ts';
import { addressesOf, everyRoute } from '../search/every-route.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { becomeVerified, keepDraft, tellDraft } from './hidden-plans.ts';

/**
 * Genk and Voka prepare something that fits, and each fills its plan with words that stand nowhere else. Before both
 * agreed, no answer, page, mail or line of history that one side can get holds anything of the other, whatever the other
 * does meanwhile.
 */
const app = await startTestApp({ template: 'lists_template', pages: 'built' });

interface SideOfPair {
  organiser: string;
  owner: Visitor;
  editor: Visitor;
  plan: string;
  /** What nobody but its own organisation may get to see. */
  words: string[];
}

const sides: SideOfPair[] = [];
let id: string;

/** A plan in which everything carries a word of its own; days and sector are near the other's, but not the same. */
async function side(organiser: string, word: string, days: [string, string], sector: string): Promise<SideOfPair> {
  const team = `organiser.${organiser}`;
  const person = (role: string) => ({ name: `${word}-${role}`, email: `${word}.${role}@people.example` });
  const owner = await signedIn(app, { [team]: 'owner' }, person('owner'));
  const editor = await signedIn(app, { [team]: 'editor' }, person('editor'));
  const plan = await keepDraft(app, organiser, {
    title: `Plan ${word}`,
    from: days[0],
    to: days[1],
    sectors: [sector],
    by: editor.id,
    fields: {
      'title.en': `Scheme ${word}`,
      'summary.nl': word,
      'description.nl': word,
      'legs.a.city': word,
      'legs.a.venue': word,
      'contact.email': `${word}@plan.example`,
      'radar.reason': word,
    },
  });
  // The days are looked for as they are written in answers, and as they are written on pages.
  const written = days.flatMap((day) => {
    const date = Temporal.PlainDate.from(day);
    return [day, ...['nl-BE', 'en-GB'].map((locale) => date.toLocaleString(locale, { day: 'numeric', month: 'long' }))];
  });
  return { organiser, owner, editor, plan, words: [word, plan, owner.id, editor.id, ...written] };
}

const listOf = async ({ organiser, owner }: SideOfPair) =>
  (await app.get(`/api/v1/teams/organiser.${organiser}/introductions`, owner.headers)).json<{ items: Introduction[] }>()
    .items;
const answerAs = ({ organiser, editor }: SideOfPair, deed: 'agreement' | 'refusal') =>
  app.send('POST', `/api/v1/teams/organiser.${organiser}/introductions/${id}/${deed}`, undefined, editor.headers);

/** Every route there is; or those that depend on who asks or for which team, of pages in one language. */
const allRoutes = everyRoute(app.server);
const ownRoutes = allRoutes.filter((route) => /:team|\/me\b|account|\/teams/.test(route) && !/^\/en\b/.test(route));

/** Where words of the other side stand, in all that a side can ask for or was sent. */
async function heard(own: SideOfPair, other: SideOfPair, routes = ownRoutes): Promise<string[]> {
  const found = new Set<string>();
  const listen = (place: string, said: string) => {
    for (const word of other.words) if (said.toLowerCase().includes(word.toLowerCase())) found.add(`${place}: ${word}`);
  };
  const ids = [own.plan, other.plan, id];
  // Owners see whatever editors see, and are asked first; of the editor, who works on the plan, what is theirs.
  for (const [visitor, asked] of [
    [own.owner, routes],
    [own.editor, ownRoutes.filter((route) => !/:team/.test(route))],
  ] as const)
    for (const route of asked)
      for (const address of addressesOf(route, ids).filter((one) => !one.includes('office'))) {
        const answer = await app.get(address, { accept: 'text/html,*/*', ...visitor.headers });
        expect(`${address} ${answer.statusCode < 500}`).toBe(`${address} true`);
        // A question that names an id may be answered with it; what else stands there counts.
        const said = answer.body.replaceAll(address, '').replaceAll(encodeURIComponent(address), '');
        listen(route, address.includes(other.plan) ? said.replaceAll(other.plan, '') : said);
      }
  await app.relay.drain();
  for (const mail of app.mails.filter(({ to }) => [own.owner.email, own.editor.email].includes(to)))
    listen('mail', JSON.stringify(mail));
  const { rows } = await sql<{ row: string }>`select t::text as row from audit_trail t
    where team = ${`organiser.${own.organiser}`}`.execute(app.db);
  for (const { row } of rows) listen('audit trail', row);
  return [...found];
}

/** What a side is told of introductions must not even name the other organisation, which everybody else may know. */
async function named(own: SideOfPair, name: string): Promise<string[]> {
  const team = `organiser.${own.organiser}`;
  const pages = [
    `/api/v1/teams/${team}/introductions`,
    `/nl/teams/${team}/kennismakingen`,
    `/en/teams/${team}/introductions`,
    `/api/v1/teams/${team}/audit-trail`,
  ];
  const answers = await Promise.all(
    pages.map((page) => app.get(page, { accept: 'text/html,*/*', ...own.owner.headers })),
  );
  const said = [
    ...answers.map(({ body }, index) => [pages[index], body] as const),
    ...app.mails.filter(({ to }) => to === own.editor.email).map((mail) => ['mail', JSON.stringify(mail)] as const),
  ];
  return said.filter(([, text]) => text.toLowerCase().includes(name)).map(([place]) => place ?? '');
}

beforeAll(async () => {
  await becomeVerified(app, 'stad-genk', 'voka');
  // No Mondays or Sundays, nor what they end in: by those weeks are named, whatever anybody plans.
  sides.push(await side('stad-genk', 'pimpelmees', ['2027-05-11', '2027-05-13'], 'food.drinks'));
  sides.push(await side('voka', 'wielewaal', ['2027-05-18', '2027-05-19'], 'food.fishery'));
  await app.relay.drain();
  id = (await app.db.selectFrom('introductions').select('id').executeTakeFirstOrThrow()).id;
});

const both = () =>
  [
    [sides[0]!, sides[1]!, 'voka'],
    [sides[1]!, sides[0]!, 'genk'],
  ] as const;

const nothingIsHeard = async (routes = ownRoutes) => {
  for (const [own, other, name] of both()) {
    expect(await heard(own, other, routes)).toEqual([]);
    expect(await named(own, name)).toEqual([]);
  }
};

describe('Before both agreed', { timeout: 240_000 }, () => {
  test('the walk would hear it: each side finds its own words', async () => {
    for (const [own] of both()) {
      const found = await heard(own, own, allRoutes);
      expect(found).toContainEqual(`/api/v1/teams/:team/introductions: ${own.words[0]}`);
      expect(found).toContainEqual(`/nl/teams/:team/kennismakingen: ${own.words[0]}`);
      expect(found).toContainEqual(`/en/teams/:team/introductions: ${own.words[0]}`);
      expect(found).toContainEqual(`mail: ${own.words[0]}`);
      expect(found).toContainEqual(`audit trail: ${own.plan}`);
    }
  });

  test('neither side gets anything of the other, once both were told', async () => {
    expect(await listOf(sides[0]!)).toMatchObject([{ state: 'open' }]);
    await nothingIsHeard(allRoutes);
  });

  test('nor when the other changes its plan', async () => {
    const before = await listOf(sides[0]!);
    await sql`update event_drafts set fields = fields || '{"title.nl": "Nieuwer wielewaal"}', ends_on = '2027-05-20'
      where id = ${sides[1]!.plan}`.execute(app.db);
    await tellDraft(app, sides[1]!.plan);
    await app.relay.drain();
    expect(await listOf(sides[0]!)).toEqual(before);
    await nothingIsHeard();
  });

  test('nor when the other agrees: not even that it did', async () => {
    const before = await listOf(sides[0]!);
    const page = async () => {
      const answer = await app.get('/nl/teams/organiser.stad-genk/kennismakingen', sides[0]!.owner.headers);
      return answer.body;
    };
    const drawn = await page();
    expect((await answerAs(sides[1]!, 'agreement')).statusCode).toBe(200);
    expect(await listOf(sides[0]!)).toEqual(before);
    expect(await page()).toBe(drawn);
    await nothingIsHeard(allRoutes);
  });

  test('nor when the other takes its plan away', async () => {
    const kept = await app.db
      .selectFrom('event_drafts')
      .selectAll()
      .where('id', '=', sides[1]!.plan)
      .executeTakeFirstOrThrow();
    const before = await listOf(sides[0]!);
    await sql`update event_drafts set introductions = false where id = ${kept.id}`.execute(app.db);
    expect(await listOf(sides[0]!)).toEqual(before);
    await nothingIsHeard();
    await sql`update event_drafts set introductions = true where id = ${kept.id}`.execute(app.db);
  });

  test('the other side is not told by the refusals and conflicts that somebody can provoke', async () => {
    const genk = '/api/v1/teams/organiser.stad-genk/introductions';
    const voka = '/api/v1/teams/organiser.voka/introductions';
    for (const [path, status] of [
      [`${voka}/${id}/agreement`, 404],
      [`${voka}/${id}/refusal`, 404],
      [`${genk}/${sides[1]!.plan}/agreement`, 404],
    ] as const) {
      const answer = await app.send('POST', path, undefined, sides[0]!.editor.headers);
      expect(answer.statusCode).toBe(status);
      for (const word of sides[1]!.words) expect(answer.body.replaceAll(path, '')).not.toContain(word);
    }
  });
});

describe('Once both agreed', { timeout: 240_000 }, () => {
  test('each side gets the name, the title and who agreed; and no more than that', async () => {
    const answer = (await answerAs(sides[0]!, 'agreement')).json<Introduction>();
    expect(answer.state).toBe('introduced');
    for (const [own, other] of both()) {
      const [item] = await listOf(own);
      expect(item?.other).toEqual({
        organisation: expect.objectContaining({ id: other.organiser }),
        title: { nl: expect.stringContaining(other.words[0]!), en: `Scheme ${other.words[0]}` },
        contact: { name: `${other.words[0]}-editor`, email: other.editor.email },
      });
      const found = await heard(own, other, allRoutes);
      const places = new Set(found.map((place) => place.split(':').slice(0, -1).join(':')));
      expect([...places].toSorted()).toEqual([
        '/api/v1/teams/:team/introductions',
        '/en/teams/:team/introductions',
        '/nl/teams/:team/kennismakingen',
        'mail',
      ]);
      // Days, ids, texts and other people stay what they were: unknown.
      const told = found.map((place) => place.split(': ').at(-1));
      expect(told.filter((word) => word !== other.words[0])).toEqual([]);
    }
  });
});
