import type { IdentityProviderSettings } from './identity-provider-settings.ts';
import { type Team, type TeamRole, rolesIn, teamCode } from './teams.ts';

/** What an identity provider tells of a person, as it came: names and values that nobody has checked. */
export type Claims = Readonly<Record<string, unknown>>;

/** What somebody is in a team, by the word of their identity provider. */
export interface Grant {
  team: Team;
  role: TeamRole;
}

/**
 * What the role claim gives: `Role:OrgCode` strings, or roles that stand alone and go with the claim that tells the
 * organisation. Where no organisation is told, only head office can be meant. What is not understood gives nothing,
 * because half a role must never become a whole one. In one team the highest role holds.
 */
export function rolesFromClaims(
  claims: Claims,
  { claims: names, roles, organisations }: Pick<IdentityProviderSettings, 'claims' | 'roles' | 'organisations'>,
): Grant[] {
  if (names.roles === undefined) return [];
  const told = names.organisation === undefined ? undefined : wordOf(claims[names.organisation]);
  const teams = (kind: Team['kind'], code: string | undefined): Team[] => {
    if (code === undefined) return kind === 'head_office' ? [{ kind }] : [];
    return organisations.filter((rule) => rule.code === code && rule.team.kind === kind).map((rule) => rule.team);
  };
  const grants = claimedRoles(claims[names.roles]).flatMap(({ claimed, code = told }) =>
    roles
      .filter((rule) => rule.claimed === claimed)
      .flatMap(({ kind, role }) => teams(kind, code).map((team) => ({ team, role }))),
  );
  return highest(grants);
}

function claimedRoles(claim: unknown): { claimed: string; code?: string }[] {
  const entries = Array.isArray(claim) ? (claim as unknown[]) : [claim];
  return entries.flatMap((entry) => {
    if (typeof entry !== 'string') return [];
    const [claimed = '', code, more] = entry.split(':').map((part) => part.trim());
    if (claimed === '' || code === '' || more !== undefined) return [];
    return [code === undefined ? { claimed } : { claimed, code }];
  });
}

function highest(grants: readonly Grant[]): Grant[] {
  const byTeam = new Map<string, Grant>();
  const rank = ({ team, role }: Grant) => rolesIn[team.kind].indexOf(role);
  for (const grant of grants) {
    const other = byTeam.get(teamCode(grant.team));
    if (!other || rank(grant) > rank(other)) byTeam.set(teamCode(grant.team), grant);
  }
  return [...byTeam.values()];
}

/** A text that says something; numbers too, since some providers tell codes as numbers. */
export function wordOf(claim: unknown): string | undefined {
  const text = typeof claim === 'number' ? String(claim) : claim;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
