import * as z from 'zod';
import type { Claims } from './roles-from-claims.ts';

/** How long a provider may take to answer before it counts as away. */
const patience = 10_000;

/** What a provider says of itself (OpenID Connect Discovery 1.0). */
const Discovered = z.object({
  issuer: z.string(),
  userinfo_endpoint: z.url().optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
});
export type Discovered = z.infer<typeof Discovered>;

export function discoveryAddress(issuer: string): string {
  return `${issuer}/.well-known/openid-configuration`;
}

/** @throws Error when the provider does not answer, or answers as somebody else */
export async function discover(issuer: string): Promise<Discovered> {
  const answer = await fetch(discoveryAddress(issuer), { signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`The identity provider answers ${answer.status} when it is asked about itself.`);
  const document = Discovered.parse(await answer.json());
  // Section 4.3: somebody else's word would otherwise be taken for theirs.
  if (document.issuer.replace(/\/$/, '') !== issuer)
    throw new Error(`The identity provider calls itself ${document.issuer}.`);
  return document;
}

/** What the provider tells of the person when it is asked with their access token. */
export async function askUserInfo(address: string, accessToken: string): Promise<Claims> {
  const headers = { authorization: `Bearer ${accessToken}`, accept: 'application/json' };
  const answer = await fetch(address, { headers, redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`The identity provider answers ${answer.status} when it is asked about a person.`);
  return z.record(z.string(), z.unknown()).parse(await answer.json());
}

/** The claims of an id token whose signature was verified before. */
export function claimsOfToken(idToken: string): Claims {
  const payload = Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8');
  return z.record(z.string(), z.unknown()).parse(JSON.parse(payload));
}
