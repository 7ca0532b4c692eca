import { type Team, type TeamRole, rolesIn, teamOf } from './teams.ts';

/** What is known of an OpenID Connect provider where people sign in, and of the claims it tells about them. */
export interface IdentityProviderSettings {
  /** Its address, without a slash at the end. */
  issuer: string;
  clientId: string;
  /** Public clients have none. */
  clientSecret: string | undefined;
  /** What the button to sign in says. */
  name: string;
  scopes: readonly string[];
  /** Names of the claims that tell who somebody is; without `roles` the provider gives nobody a role. */
  claims: {
    subject: string;
    email: string;
    name: string;
    organisation: string | undefined;
    roles: string | undefined;
  };
  roles: readonly RoleRule[];
  organisations: readonly OrganisationRule[];
  /** Whether its word is taken that an address is the person's own; otherwise it must say so itself. */
  trustEmail: boolean;
}

/** A role of the provider is this role in a team of this kind. */
export interface RoleRule {
  claimed: string;
  kind: Team['kind'];
  role: TeamRole;
}

/** An organisation of the provider, by its code, is this team. */
export interface OrganisationRule {
  code: string;
  team: Team;
}

/**
 * Reads `planner=head_office:planner;redacteur=organiser:editor`.
 * @throws Error that says which part cannot be read
 */
export function parseRoles(text: string): RoleRule[] {
  return partsOf(text, 'planner=head_office:planner or redacteur=organiser:editor').map(({ from, to, wrong }) => {
    const [kind = '', role = '', more] = to.split(':').map((word) => word.trim());
    const known = Object.hasOwn(rolesIn, kind) ? rolesIn[kind as Team['kind']].find((one) => one === role) : undefined;
    if (known === undefined || more !== undefined) throw wrong;
    return { claimed: from, kind: kind as Team['kind'], role: known };
  });
}

/**
 * Reads `OVO001234=head_office;0207509031=organiser.voka`.
 * @throws Error that says which part cannot be read
 */
export function parseOrganisations(text: string): OrganisationRule[] {
  return partsOf(text, 'OVO001234=head_office or 0207509031=organiser.voka').map(({ from, to, wrong }) => {
    const team = teamOf(to);
    if (!team) throw wrong;
    return { code: from, team };
  });
}

function partsOf(text: string, example: string) {
  const parts = text.split(';').map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const wrong = new Error(`has the part “${part}”, which is not such as ${example}`);
    const [from = '', to = '', more] = part.split('=').map((side) => side.trim());
    if (from === '' || to === '' || more !== undefined) throw wrong;
    return { from, to, wrong };
  });
}
