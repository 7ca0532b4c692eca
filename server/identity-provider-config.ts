import * as z from 'zod';
import {
  type IdentityProviderSettings,
  parseOrganisations,
  parseRoles,
} from './accounts/identity-provider-settings.ts';

/** The settings of the identity provider among those of the environment; docs/identity-provider.md tells of each. */
export const identityProviderVariables = {
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, 'is not an address such as https://login.example.org/realms/agenda')
    .transform((value) => value.replace(/\/$/, ''))
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60, 'is longer than 60 characters').optional(),
  OIDC_SCOPES: z
    .string()
    .refine((value) => value.split(/\s+/).includes('openid'), 'does not have the scope openid')
    .default('openid profile email')
    .transform((value) => value.trim().split(/\s+/)),
  OIDC_CLAIM_SUBJECT: z.string().default('sub'),
  OIDC_CLAIM_EMAIL: z.string().default('email'),
  OIDC_CLAIM_NAME: z.string().default('name'),
  OIDC_CLAIM_ORGANISATION: z.string().optional(),
  OIDC_CLAIM_ROLES: z.string().optional(),
  OIDC_ROLES: list(parseRoles),
  OIDC_TEAMS: list(parseOrganisations),
  OIDC_TRUST_EMAIL: z.enum(['on', 'off', 'true', 'false', '1', '0'], 'is not on or off').default('on'),
};

const variables = z.object(identityProviderVariables);
type Values = z.infer<typeof variables>;

/** What is missing beside what was given: a provider needs both its address and what it calls us. */
export function missingVariables(values: Partial<Values>): { name: keyof Values; sentence: string }[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = values;
  if ((OIDC_ISSUER ?? OIDC_CLIENT_ID ?? OIDC_CLIENT_SECRET) === undefined) return [];
  return (['OIDC_ISSUER', 'OIDC_CLIENT_ID'] as const)
    .filter((name) => values[name] === undefined)
    .map((name) => ({ name, sentence: 'is needed too: an identity provider has both OIDC_ISSUER and OIDC_CLIENT_ID' }));
}

/** The identity provider, when there is one. */
export function identityProviderOf(values: Values): IdentityProviderSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = values;
  if (issuer === undefined || clientId === undefined) return undefined;
  return {
    issuer,
    clientId,
    clientSecret: values.OIDC_CLIENT_SECRET,
    name: values.OIDC_NAME ?? new URL(issuer).hostname,
    scopes: values.OIDC_SCOPES,
    claims: {
      subject: values.OIDC_CLAIM_SUBJECT,
      email: values.OIDC_CLAIM_EMAIL,
      name: values.OIDC_CLAIM_NAME,
      organisation: values.OIDC_CLAIM_ORGANISATION,
      roles: values.OIDC_CLAIM_ROLES,
    },
    roles: values.OIDC_ROLES,
    organisations: values.OIDC_TEAMS,
    trustEmail: ['on', 'true', '1'].includes(values.OIDC_TRUST_EMAIL),
  };
}

function list<T>(parse: (text: string) => T[]) {
  return z
    .string()
    .default('')
    .transform((text, context): T[] => {
      try {
        return parse(text);
      } catch (error) {
        context.addIssue((error as Error).message);
        return z.NEVER;
      }
    });
}

/** Secrets travel there: only to this machine itself without a lock on the line. */
function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, search, hash, username } = new URL(value);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && here)) && search === '' && hash === '' && username === '';
}
