import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOrganisations, parseRoles } from '../../server/accounts/identity-provider-settings.ts';
import { rolesFromClaims } from '../../server/accounts/roles-from-claims.ts';
import { rolesIn, teamCode } from '../../server/accounts/teams.ts';

const settings = {
  claims: { subject: 'sub', email: 'email', name: 'name', organisation: 'org', roles: 'roles' },
  roles: parseRoles(
    'planner=head_office:planner;chief=office:head;staff=office:officer;boss=organiser:owner;pen=organiser:editor',
  ),
  organisations: parseOrganisations('OVO1=head_office;OVO2=office.tokyo;OVO3=organiser.voka;OVO4=office.paris'),
};

const given = (claims: Record<string, unknown>) =>
  rolesFromClaims(claims, settings).map(({ team, role }) => `${teamCode(team)} ${role}`);

describe('What a role claim gives', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['a role in an organisation', { roles: ['pen:OVO3'] }, ['organiser.voka editor']],
    ['one that is no list', { roles: 'chief:OVO2' }, ['office.tokyo head']],
    ['several', { roles: ['planner:OVO1', 'staff:OVO4'] }, ['head_office planner', 'office.paris officer']],
    ['one twice', { roles: ['pen:OVO3', 'pen:OVO3'] }, ['organiser.voka editor']],
    ['two in one team: the highest', { roles: ['boss:OVO3', 'pen:OVO3'] }, ['organiser.voka owner']],
    ['two the other way round', { roles: ['staff:OVO2', 'chief:OVO2'] }, ['office.tokyo head']],
    ['blanks around', { roles: [' pen : OVO3 '] }, ['organiser.voka editor']],
    ['a role alone, with the organisation beside', { roles: ['chief'], org: 'OVO2' }, ['office.tokyo head']],
    ['its own code before the one beside', { roles: ['staff:OVO4'], org: 'OVO2' }, ['office.paris officer']],
    ['a planner where no organisation is told', { roles: ['planner'] }, ['head_office planner']],
    ['a planner of another organisation', { roles: ['planner'], org: 'OVO3' }, []],
    ['a role that does not fit the team', { roles: ['boss:OVO2', 'planner:OVO3', 'staff:OVO1'] }, []],
    ['an unknown role', { roles: ['emperor:OVO1'] }, []],
    ['an unknown organisation', { roles: ['planner:OVO9'] }, []],
    ['capitals', { roles: ['Planner:OVO1', 'planner:ovo1'] }, []],
    ['a part too many', { roles: ['planner:OVO1:Tokyo', 'planner:OVO1:'] }, []],
    ['a part too few', { roles: ['planner:', ':OVO1', ':', ''] }, []],
    ['no claim', {}, []],
    ['claims that are nothing of the kind', { roles: { planner: 'OVO1' } }, []],
    ['a list in a list', { roles: [['planner:OVO1'], null, 3, { a: 1 }] }, []],
    ['an organisation that is a list', { roles: ['chief'], org: ['OVO2'] }, []],
  ])('%s', (_what, claims, expected) => {
    expect(given(claims)).toEqual(expected);
  });

  test('is nothing where no claim is named for it', () => {
    const claims = { ...settings.claims, roles: undefined };
    expect(rolesFromClaims({ undefined: ['planner:OVO1'], roles: ['planner:OVO1'] }, { ...settings, claims })).toEqual(
      [],
    );
  });
});

describe('Whatever a provider tells', () => {
  const word = fc.constantFrom(
    'planner',
    'chief',
    'boss',
    'OVO1',
    'OVO2',
    'OVO3',
    ':',
    ' ',
    '__proto__',
    'constructor',
  );
  const entry = fc.oneof(
    fc.array(word).map((words) => words.join('')),
    fc.array(word).map((words) => words.join(':')),
  );
  const claim = fc.oneof(fc.array(fc.oneof(entry, fc.anything())), entry, fc.anything());

  test('is read without trouble, gives one role in a team, and only roles and teams of the settings', () => {
    const teams = new Set(settings.organisations.map(({ team }) => teamCode(team)));
    fc.assert(
      fc.property(claim, fc.oneof(entry, fc.anything()), (roles, org) => {
        const grants = rolesFromClaims({ roles, org }, settings);
        const codes = grants.map(({ team }) => teamCode(team));
        expect(new Set(codes).size).toBe(codes.length);
        for (const { team, role } of grants) {
          expect(teams).toContain(teamCode(team));
          expect(rolesIn[team.kind]).toContain(role);
          expect(settings.roles).toContainEqual(expect.objectContaining({ kind: team.kind, role }));
        }
      }),
    );
  });

  test('gives the same in any order', () => {
    fc.assert(
      fc.property(fc.array(entry), (roles) => {
        expect(new Set(given({ roles }))).toEqual(new Set(given({ roles: roles.toReversed() })));
      }),
    );
  });

  test('never gives more by being longer than it is: what stands behind a role and its organisation spoils it', () => {
    fc.assert(
      fc.property(fc.constantFrom('planner:OVO1', 'chief:OVO2', 'boss:OVO3'), fc.string(), (role, more) => {
        expect(given({ roles: [`${role}:${more}`] })).toEqual([]);
      }),
    );
  });
});
