import { expect, test } from 'vitest';
import { changePerson } from '../../server/accounts/people.store.ts';
import type { Membership } from '../../server/contracts/accounts.ts';
import { signedIn } from '../support/people.ts';
import { flemishClaims, startSiteWithProvider } from './site-with-provider.ts';

const site = await startSiteWithProvider(flemishClaims, { claimsInIdToken: true });
const { app, signIn } = site;

const claim = 'fit_verover_rol_3d';

let visits = 0;

/** Somebody with an account of the Flemish government. */
function civilServant(id: string, roles: unknown) {
  return {
    sub: `visit-${++visits}`,
    vo_id: id,
    vo_email: `${id}@vlaanderen.example`,
    vo_orgcode: 'OVO005678',
    given_name: 'Rik',
    family_name: 'Claes',
    ...(roles === undefined ? {} : { [claim]: roles }),
  };
}

const rolesOf = (memberships: readonly Membership[] = []) =>
  memberships.map((one) => `${'id' in one ? one.id : one.kind} ${one.role}`);

const trailOf = (id: string) =>
  app.db
    .selectFrom('audit_trail')
    .select(['team', 'action', 'changes', 'door', 'actor_name'])
    .where('subject_id', '=', id)
    .orderBy('id')
    .execute();

test('a civil servant is known by the account of the government, whatever the provider calls this visit', async () => {
  const first = await signIn(civilServant('rik', []));
  expect(first.me).toMatchObject({ name: 'Rik Claes', email: 'rik@vlaanderen.example', memberships: [] });
  expect((await signIn(civilServant('rik', []))).me?.id).toBe(first.me?.id);
});

test('who has no such account is not let in', async () => {
  const { vo_id: _id, ...claims } = civilServant('nobody', []);
  expect(await signIn(claims)).toMatchObject({ me: undefined, page: '/nl/aanmelden?problem=provider' });
});

test('roles are given, changed and taken back as the provider tells, and each is told in the trail of its team', async () => {
  const first = await signIn(civilServant('els', ['medewerker:OVO005678', 'redacteur:0207509031']));
  expect(rolesOf(first.me?.memberships)).toEqual(['voka editor', 'tokyo officer']);
  const second = await signIn(civilServant('els', ['hoofd:OVO005678', 'redacteur:0207509031']));
  expect(rolesOf(second.me?.memberships)).toEqual(['voka editor', 'tokyo head']);
  const third = await signIn(civilServant('els', 'planner:OVO001234'));
  expect(rolesOf(third.me?.memberships)).toEqual(['head_office planner']);
  const last = await signIn(civilServant('els', undefined));
  expect(last.me?.memberships).toEqual([]);

  const trail = await trailOf(first.me?.id ?? '');
  // Team by team: what one visit does in several teams may bear the same moment.
  const ofTeam = (one: string) =>
    trail.filter(({ team }) => team === one).map(({ action, changes }) => [action, changes] as const);
  expect(ofTeam('office.tokyo')).toEqual([
    ['member_joined', [{ field: 'role', to: 'officer' }]],
    ['member_role_changed', [{ field: 'role', from: 'officer', to: 'head' }]],
    ['member_removed', [{ field: 'role', from: 'head' }]],
  ]);
  expect(ofTeam('organiser.voka')).toEqual([
    ['member_joined', [{ field: 'role', to: 'editor' }]],
    ['member_removed', [{ field: 'role', from: 'editor' }]],
  ]);
  expect(ofTeam('head_office')).toEqual([
    ['member_joined', [{ field: 'role', to: 'planner' }]],
    ['member_removed', [{ field: 'role', from: 'planner' }]],
  ]);
  expect(trail).toHaveLength(7);
  expect(new Set(trail.map(({ door, actor_name }) => `${door} ${actor_name}`))).toEqual(new Set(['page Rik Claes']));
});

test('a sign-in that tells nothing new changes nothing', async () => {
  const first = await signIn(civilServant('bert', ['beheerder:0207509031']));
  await signIn(civilServant('bert', ['beheerder:0207509031']));
  expect(await trailOf(first.me?.id ?? '')).toHaveLength(1);
});

test('what somebody is by an invitation is left alone, whatever the provider tells of that team', async () => {
  const teams = { 'organiser.voka': 'reader', 'office.tokyo': 'officer' } as const;
  const before = await signedIn(app, teams, { email: 'wim@vlaanderen.example' });
  const first = await signIn(civilServant('wim', ['beheerder:0207509031', 'planner:OVO001234']));
  expect(first.me?.id).toBe(before.id);
  expect(rolesOf(first.me?.memberships)).toEqual(['voka reader', 'tokyo officer', 'head_office planner']);
  const last = await signIn(civilServant('wim', []));
  expect(rolesOf(last.me?.memberships)).toEqual(['voka reader', 'tokyo officer']);
});

test('roles, codes and teams that we do not know give nothing, and keep nobody out', async () => {
  const roles = ['keizer:OVO001234', 'planner:OVO999999', 'beheerder:0999999999', 'planner', 'hoofd:', ':OVO005678', 7];
  const { me } = await signIn(civilServant('odd', [...roles, 'hoofd:OVO005678:tokyo', 'medewerker']));
  expect(rolesOf(me?.memberships)).toEqual(['tokyo officer']);
});

test('the name that somebody chose here stays', async () => {
  const { me } = await signIn(civilServant('lut', []));
  const now = app.context.clock.now().toString();
  await app.db.transaction().execute((trx) => changePerson(trx, me?.id ?? '', { name: 'Lutgart' }, now));
  expect((await signIn(civilServant('lut', []))).me?.name).toBe('Lutgart');
});
