import type { AsyncLocalStorage } from 'node:async_hooks';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { type Discovered, askUserInfo, claimsOfToken, discover, discoveryAddress } from './ask-provider.ts';
import type { IdentityProviderSettings } from './identity-provider-settings.ts';
import { personFromClaims } from './person-from-claims.ts';
import type { Claims } from './roles-from-claims.ts';
import { type SignInSettings, libraryOptions } from './sign-in.ts';

/** Whether somebody had no account, had one but never came this way, or did. */
export type Met = 'new' | 'new here' | 'before';

/** What one return from the provider brings to light on its way through the library. */
export interface Attempt {
  notes: string[];
  met: Met;
  claims?: Claims;
  session?: { id: string; userId: string };
}

export const providerId = 'oidc';
/** Where the library sends who comes back with a state that it does not know. */
export const nowhere = '/api/auth/error';
/** How long signing in there may take, with a card and a telephone at hand. */
const minutesThere = 10;

/**
 * The library as it is told of the provider, which is asked about itself first. It has no part in other ways to sign in,
 * so that a provider that is away holds up nobody else.
 * @throws Error when the provider is away
 */
export async function openLibrary(
  settings: IdentityProviderSettings,
  rest: SignInSettings,
  attempts: AsyncLocalStorage<Attempt>,
) {
  const { issuer, clientId, clientSecret, scopes, claims: names } = settings;
  const found = await discover(issuer);
  const options = libraryOptions(rest);
  const withoutTokens = async () => ({ data: noTokens });
  return betterAuth({
    ...options,
    emailAndPassword: { enabled: false },
    account: { ...options.account, updateAccountOnSignIn: false },
    advanced: { ...options.advanced, cookies: { state: { attributes: { maxAge: minutesThere * 60 } } } },
    onAPIError: { errorURL: rest.publicUrl + nowhere },
    logger: { level: 'warn', log: (_level, ...words) => attempts.getStore()?.notes.push(words.map(noteOf).join(' ')) },
    user: {
      ...options.user,
      validateUserInfo: ({ user, source }) => {
        const attempt = attempts.getStore();
        if (attempt) attempt.met = metBy[source.action];
        // Who could sign in with an address that is not theirs would have the account of whoever it belongs to.
        return source.action === 'sign-in' || user.emailVerified ? undefined : { error: 'email_not_verified' };
      },
    },
    databaseHooks: {
      // Tokens open doors at the provider that are none of our business.
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
      session: {
        create: {
          after: async ({ id, userId }) => {
            const attempt = attempts.getStore();
            if (attempt) attempt.session = { id, userId };
          },
        },
      },
    },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId,
            discoveryUrl: discoveryAddress(issuer),
            requireIdTokenVerification: true,
            clientId,
            clientSecret,
            authentication: clientSecret && basicIsTaken(found) ? 'basic' : 'post',
            scopes: [...scopes],
            pkce: true,
            getUserInfo: async ({ idToken, accessToken }) => {
              // The library verifies the id token when there is one, so there must be one.
              if (idToken === undefined) return null;
              const attempt = attempts.getStore();
              try {
                const claims = await allClaims(claimsOfToken(idToken), found.userinfo_endpoint, accessToken);
                if (attempt) attempt.claims = claims;
                return { ...claims, emailVerified: false };
              } catch (error) {
                attempt?.notes.push(noteOf(error));
                return null;
              }
            },
            // Another provider may call somebody else the same.
            accountSubject: ({ profile }) => {
              const { subject } = personFromClaims(profile, settings);
              if (subject === undefined) throw new Error(`The provider tells no claim ${names.subject}.`);
              return `${issuer}#${subject}`;
            },
            mapProfileToUser: (profile) => {
              const { email, name, verified } = personFromClaims(profile, settings);
              return { email, name, emailVerified: verified, image: undefined };
            },
          },
        ],
      }),
    ],
  });
}

const metBy = { 'create-user': 'new', 'link-account': 'new here', 'sign-in': 'before' } as const;

const noTokens = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
  scope: null,
};

/** Providers tell part in the id token and part when asked; the signed word goes before the other. */
async function allClaims(
  signed: Claims,
  address: string | undefined,
  accessToken: string | undefined,
): Promise<Claims> {
  if (address === undefined || accessToken === undefined) return signed;
  const asked = await askUserInfo(address, accessToken);
  // OpenID Connect Core 1.0, 5.3.2: an answer about somebody else is not to be used.
  if (asked['sub'] !== signed['sub']) throw new Error('The identity provider tells about somebody else.');
  return { ...asked, ...signed };
}

function basicIsTaken(found: Discovered): boolean {
  return found.token_endpoint_auth_methods_supported.includes('client_secret_basic');
}

function noteOf(word: unknown): string {
  if (word instanceof Error) return [word.message, word.cause ? noteOf(word.cause) : ''].filter(Boolean).join(': ');
  return typeof word === 'string' ? word : JSON.stringify(word);
}
