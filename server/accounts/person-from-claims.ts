import { Email } from '../contracts/accounts.ts';
import type { IdentityProviderSettings } from './identity-provider-settings.ts';
import { type Claims, wordOf } from './roles-from-claims.ts';

/** Who somebody is, by the word of their identity provider. */
export interface ClaimedPerson {
  /** What the provider calls them for ever, unlike their name and address. */
  subject: string | undefined;
  email: string | undefined;
  /** Empty when the provider tells none. */
  name: string;
  /** Whether the address is taken to be their own. */
  verified: boolean;
}

const nameLength = 120;

export function personFromClaims(
  claims: Claims,
  { claims: names, trustEmail }: Pick<IdentityProviderSettings, 'claims' | 'trustEmail'>,
): ClaimedPerson {
  const email = Email.safeParse(claims[names.email]);
  return {
    subject: wordOf(claims[names.subject]),
    email: email.success ? email.data : undefined,
    name: nameFrom(claims, names.name),
    verified: trustEmail || claims['email_verified'] === true || claims['email_verified'] === 'true',
  };
}

function nameFrom(claims: Claims, claim: string): string {
  const parts = [wordOf(claims['given_name']), wordOf(claims['family_name'])];
  const name = wordOf(claims[claim]) ?? parts.filter((part) => part !== undefined).join(' ');
  return name
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, nameLength)
    .trim();
}
