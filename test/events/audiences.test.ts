import { beforeEach, describe, expect, test } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { OrganisationEntry } from '../../server/contracts/event-entry.ts';
import { audiences, editorialStates } from '../../server/contracts/words.ts';
import { asksFirst, isOpenForAll, isOpenForSubmission, whenOffered } from '../../server/events/event-lifecycle.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { vokaEnters } from './voka-enters.ts';

/** Who sees what an organisation shares, from when on, and who is asked first. */
const app = await startTestApp({ template: 'lists_template' });
const { planner, enter, submit, withdraw, revise, read, become } = await vokaEnters(app);
const partner = await signedIn(app, { 'organiser.unizo': 'reader' });
const organiser = await signedIn(app, { 'organiser.vlam': 'reader' });
const officer = await signedIn(app, { 'office.tokyo': 'officer' });
const narrower = audiences.filter((audience) => audience !== 'public');

beforeEach(async () => {
  for (const id of ['voka', 'unizo', 'vlam']) await become(id, { state: 'verified' });
});

const forThese = (audience: OrganisationEntry['audience']): Partial<OrganisationEntry> => ({
  audience,
  ...(audience === 'partners' && { partners: ['unizo'] }),
});
const entered = (audience: OrganisationEntry['audience']) => enter(forThese(audience));

/** Who of these sees an event. */
async function seenBy({ id }: EnteredEvent): Promise<string[]> {
  const people: Record<string, Visitor | undefined> = { partner, organiser, officer, all: undefined };
  const seen: string[] = [];
  for (const [name, visitor] of Object.entries(people))
    if ((await app.get(`/api/v1/events/${id}`, visitor?.headers)).statusCode === 200) seen.push(name);
  return seen;
}

const everybody = ['partner', 'organiser', 'officer', 'all'];

describe('A verified organisation', () => {
  test.each([
    ['own', []],
    ['partners', ['partner']],
    ['organisers', ['partner', 'organiser']],
    ['offices', ['partner', 'organiser', 'officer']],
  ] as const)('shares at once with "%s", and no planner is asked', async (audience, sees) => {
    const event = await entered(audience);
    expect(await seenBy(event)).toEqual([]);
    const shared = (await submit(event)).json<EnteredEvent>();
    expect(shared).toMatchObject({ editorialState: 'published', shownTo: audience });
    expect(shared).not.toHaveProperty('publicSince');
    expect(await seenBy(event)).toEqual(sees);
  });

  test('asks a planner before everybody sees what is new', async () => {
    const event = await entered('public');
    expect((await submit(event)).json()).toMatchObject({ editorialState: 'submitted' });
    expect(await seenBy(event)).toEqual([]);
  });

  test('shows what is published to others at once, unless that is everybody', async () => {
    const event = await entered('own');
    let now = (await submit(event)).json<EnteredEvent>();
    for (const [audience, sees] of [
      ['offices', ['partner', 'organiser', 'officer']],
      ['partners', ['partner']],
      ['organisers', ['partner', 'organiser']],
    ] as const) {
      now = (await revise(now, { partners: undefined, ...forThese(audience) })).json<EnteredEvent>();
      expect(now).toMatchObject({ shownTo: audience, entry: { audience } });
      expect(await seenBy(event)).toEqual(sees);
    }
  });
});

describe.each(narrower)('What is published for "%s" and wanted for everybody', (audience) => {
  const shared = async () => (await submit(await entered(audience))).json<EnteredEvent>();
  const wanted = { audience: 'public', partners: undefined } as const;

  test('stays with those who see it, with what was changed, and asks', async () => {
    const event = await shared();
    const before = await seenBy(event);
    const asked = (await revise(event, { ...wanted, title: { nl: 'Voor iedereen' } })).json<EnteredEvent>();
    expect(asked).toMatchObject({
      editorialState: 'published',
      shownTo: audience,
      asksPublicAt: app.context.clock.now().toString(),
      maySubmit: false,
      entry: { audience: 'public', title: { nl: 'Voor iedereen' } },
    });
    expect(await seenBy(event)).toEqual(before);
    const row = await app.db.selectFrom('events').selectAll().where('id', '=', event.id).executeTakeFirstOrThrow();
    expect([row.audience, row.title_nl, row.public_since]).toEqual([audience, 'Voor iedereen', null]);
  });

  test('asks by being offered again as well', async () => {
    const event = await shared();
    expect(event.maySubmit).toBe(true);
    const before = await seenBy(event);
    expect((await submit(event)).json()).toMatchObject({ editorialState: 'published', shownTo: audience });
    expect(await read(event)).toHaveProperty('asksPublicAt');
    expect(await seenBy(event)).toEqual(before);
    expect((await submit(event)).json()).toMatchObject({ reason: 'otherState' });
  });

  test('is public at once when the organisation is trusted', async () => {
    const event = await shared();
    await become('voka', { state: 'verified', trusted: true });
    const now = (await revise(event, wanted)).json<EnteredEvent>();
    expect(now).toMatchObject({ shownTo: 'public' });
    expect(now).not.toHaveProperty('asksPublicAt');
    expect(now).toHaveProperty('publicSince');
    expect(await seenBy(event)).toEqual(everybody);
  });
});

describe('What asks to be shown to everybody', () => {
  const asking = async () => {
    const event = (await submit(await entered('partners'))).json<EnteredEvent>();
    return (await revise(event, { audience: 'public', partners: undefined })).json<EnteredEvent>();
  };

  test('goes on asking, since the same moment, while it is changed', async () => {
    const event = await asking();
    const changed = (await revise(event, { title: { nl: 'Beter gezegd' } })).json<EnteredEvent>();
    expect(changed.asksPublicAt).toBe(event.asksPublicAt);
    expect(await seenBy(event)).toEqual(['partner']);
  });

  test('asks no more when it is wanted for fewer, or withdrawn', async () => {
    const fewer = (await revise(await asking(), { audience: 'organisers' })).json<EnteredEvent>();
    expect(fewer).not.toHaveProperty('asksPublicAt');
    expect(fewer).toMatchObject({ shownTo: 'organisers' });
    const withdrawn = (await withdraw(await asking())).json<EnteredEvent>();
    expect(withdrawn).toMatchObject({ editorialState: 'withdrawn' });
    expect(withdrawn).not.toHaveProperty('asksPublicAt');
    expect(withdrawn).not.toHaveProperty('shownTo');
  });

  test('is not made public by a planner who corrects it', async () => {
    const event = await asking();
    const corrected = (await revise(event, { title: { nl: 'Zonder spelfout' } }, planner)).json<EnteredEvent>();
    expect(corrected).toMatchObject({ shownTo: 'partners', asksPublicAt: event.asksPublicAt });
    expect(await seenBy(event)).toEqual(['partner']);
  });

  test('says so in the history, once', async () => {
    const event = await asking();
    await revise(event, { title: { nl: 'Beter gezegd' } });
    const rows = await app.db.selectFrom('audit_trail').selectAll().where('subject_id', '=', event.id).execute();
    const asked = rows.filter(({ action }) => action === 'event_public_asked');
    expect(asked.map(({ changes }) => changes)).toEqual([
      [
        { field: 'audience', from: 'partners', to: 'public' },
        { field: 'partners', from: ['unizo'] },
      ],
    ]);
  });
});

describe('What was public', () => {
  const publicEvent = async () => {
    await become('voka', { state: 'verified', trusted: true });
    const event = (await submit(await entered('public'))).json<EnteredEvent>();
    await become('voka', { state: 'verified' });
    return event;
  };

  test('is changed in sight of all, shown to fewer, and shown to everybody again, at once', async () => {
    const event = await publicEvent();
    const changed = (await revise(event, { title: { nl: 'Anders' } })).json<EnteredEvent>();
    expect(await seenBy(event)).toEqual(everybody);
    const fewer = (await revise(changed, { audience: 'organisers' })).json<EnteredEvent>();
    expect(fewer).toMatchObject({ shownTo: 'organisers' });
    expect(await seenBy(event)).toEqual(['partner', 'organiser']);
    const again = (await revise(fewer, { audience: 'public' })).json<EnteredEvent>();
    expect(again).toMatchObject({ shownTo: 'public', publicSince: event.publicSince });
    expect(await seenBy(event)).toEqual(everybody);
  });

  test('and withdrawn is looked at again before everybody sees it', async () => {
    const event = await publicEvent();
    await withdraw(event);
    expect((await submit(event)).json()).toMatchObject({ editorialState: 'submitted' });
    expect(await seenBy(event)).toEqual([]);
  });
});

test('an organisation that is not verified shares nothing: whatever it offers waits', async () => {
  await become('voka', { state: 'submitted' });
  for (const audience of audiences) {
    const event = await entered(audience);
    expect((await submit(event)).json()).toMatchObject({ editorialState: 'submitted' });
    expect(await seenBy(event)).toEqual([]);
  }
});

test('a planner publishes for everybody what an organisation shares', async () => {
  const event = (await submit(await entered('organisers'))).json<EnteredEvent>();
  await revise(event, { audience: 'public' }, planner);
  expect(await seenBy(event)).toEqual(everybody);
});

describe('The rules', () => {
  test('of offering: fewer than all at once when verified, all only when trusted', () => {
    const offered = (verified: boolean, trusted: boolean) =>
      audiences.filter((audience) => whenOffered(audience, { verified, trusted }) === 'published');
    expect([offered(false, false), offered(true, false), offered(true, true)]).toEqual([[], narrower, [...audiences]]);
  });

  test('of asking: only what nobody saw yet, wanted for everybody, by who is not trusted', () => {
    const asking = audiences.flatMap((audience) =>
      audiences.flatMap((wanted) =>
        [true, false].flatMap((wasPublic) =>
          [true, false].flatMap((trusted) =>
            asksFirst({ audience, wasPublic }, wanted, { trusted }) ? [{ audience, wanted, wasPublic, trusted }] : [],
          ),
        ),
      ),
    );
    expect(asking).toEqual(
      narrower.map((audience) => ({ audience, wanted: 'public', wasPublic: false, trusted: false })),
    );
  });

  test('of being open for an offer, and for one to everybody', () => {
    const open = (submitted: boolean) => editorialStates.filter((state) => isOpenForSubmission(state, submitted));
    expect([open(false), open(true)]).toEqual([
      ['draft', 'changes_requested', 'withdrawn'],
      ['draft', 'changes_requested'],
    ]);
    const shared = { state: 'published', audience: 'own', asks: false, masked: false } as const;
    expect(isOpenForAll(shared)).toBe(true);
    for (const not of [{ asks: true }, { masked: true }, { audience: 'public' }, { state: 'withdrawn' }] as const)
      expect(isOpenForAll({ ...shared, ...not })).toBe(false);
  });
});
