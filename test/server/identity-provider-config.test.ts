import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

const least = { OIDC_ISSUER: 'https://login.example.org/realms/agenda', OIDC_CLIENT_ID: 'agenda' };

test('without settings there is no identity provider', () => {
  expect(readConfig({}).identityProvider).toBeUndefined();
  expect(readConfig({ OIDC_SCOPES: 'openid', OIDC_NAME: 'Werk', OIDC_ISSUER: '' }).identityProvider).toBeUndefined();
});

test('an address and a name for us are enough: the rest is as most providers have it', () => {
  expect(readConfig(least).identityProvider).toEqual({
    issuer: 'https://login.example.org/realms/agenda',
    clientId: 'agenda',
    clientSecret: undefined,
    name: 'login.example.org',
    scopes: ['openid', 'profile', 'email'],
    claims: { subject: 'sub', email: 'email', name: 'name', organisation: undefined, roles: undefined },
    roles: [],
    organisations: [],
    trustEmail: true,
  });
});

test('the provider of the Flemish government is told by its own claims', () => {
  const { identityProvider } = readConfig({
    OIDC_ISSUER: 'https://authenticatie.vlaanderen.be/op/',
    OIDC_CLIENT_ID: 'agenda',
    OIDC_CLIENT_SECRET: 'hush',
    OIDC_NAME: 'Vlaanderen',
    OIDC_SCOPES: 'openid profile  vo',
    OIDC_CLAIM_SUBJECT: 'vo_id',
    OIDC_CLAIM_EMAIL: 'vo_email',
    OIDC_CLAIM_ORGANISATION: 'vo_orgcode',
    OIDC_CLAIM_ROLES: 'fit_verover_rol_3d',
    OIDC_ROLES: 'planner=head_office:planner; kantoorhoofd = office:head ;',
    OIDC_TEAMS: 'OVO001234=head_office;0207509031=organiser.voka',
    OIDC_TRUST_EMAIL: 'off',
  });
  expect(identityProvider).toMatchObject({
    issuer: 'https://authenticatie.vlaanderen.be/op',
    scopes: ['openid', 'profile', 'vo'],
    claims: { subject: 'vo_id', email: 'vo_email', organisation: 'vo_orgcode', roles: 'fit_verover_rol_3d' },
    roles: [
      { claimed: 'planner', kind: 'head_office', role: 'planner' },
      { claimed: 'kantoorhoofd', kind: 'office', role: 'head' },
    ],
    organisations: [
      { code: 'OVO001234', team: { kind: 'head_office' } },
      { code: '0207509031', team: { kind: 'organiser', id: 'voka' } },
    ],
    trustEmail: false,
  });
});

test.each([
  ['OIDC_ISSUER', 'http://login.example.org', 'OIDC_ISSUER=http://login.example.org is not an address such as https'],
  ['OIDC_ISSUER', 'https://me:secret@login.example.org', 'is not an address such as https'],
  ['OIDC_ISSUER', 'login.example.org', 'is not an address such as https'],
  ['OIDC_SCOPES', 'profile email', 'OIDC_SCOPES=profile email does not have the scope openid.'],
  ['OIDC_ROLES', 'planner=boss', 'has the part “planner=boss”, which is not such as planner=head_office:planner'],
  ['OIDC_ROLES', 'x=office:head;y=office:owner', 'has the part “y=office:owner”, which is not such as'],
  ['OIDC_ROLES', 'planner', 'has the part “planner”'],
  ['OIDC_ROLES', 'a=b=office:head', 'has the part “a=b=office:head”'],
  ['OIDC_ROLES', 'a=constructor:head', 'has the part “a=constructor:head”'],
  [
    'OIDC_TEAMS',
    'OVO1=tokyo',
    'OIDC_TEAMS=OVO1=tokyo has the part “OVO1=tokyo”, which is not such as OVO001234=head_office',
  ],
  ['OIDC_TEAMS', '=head_office', 'has the part “=head_office”'],
  ['OIDC_TRUST_EMAIL', 'maybe', 'OIDC_TRUST_EMAIL=maybe is not on or off.'],
])('%s=%s stops the start with a sentence that says what is wrong', (name, value, sentence) => {
  expect(() => readConfig({ ...least, [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ ...least, [name]: value })).toThrow(sentence);
});

test('half a provider stops the start, and its secret is not repeated', () => {
  expect(() => readConfig({ OIDC_ISSUER: least.OIDC_ISSUER })).toThrow('OIDC_CLIENT_ID= is needed too');
  expect(() => readConfig({ OIDC_CLIENT_ID: 'agenda' })).toThrow('OIDC_ISSUER= is needed too');
  expect(() => readConfig({ OIDC_CLIENT_SECRET: 'hush' })).toThrow('OIDC_ISSUER= is needed too');
  expect(() => readConfig({ OIDC_CLIENT_SECRET: 'hush' })).not.toThrow('hush');
});

test('a provider on this machine may be reached without a lock on the line', () => {
  for (const issuer of ['http://127.0.0.1:4000', 'http://localhost:4000/realms/x', 'http://[::1]:4000'])
    expect(readConfig({ ...least, OIDC_ISSUER: issuer }).identityProvider?.issuer).toBe(issuer);
});
