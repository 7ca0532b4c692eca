import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';
import { type Attempt, type Met, nowhere, openLibrary, providerId } from './identity-provider-library.ts';
import type { IdentityProviderSettings } from './identity-provider-settings.ts';
import type { Claims } from './roles-from-claims.ts';
import type { SignInSettings, SignedIn } from './sign-in.ts';

/**
 * Signing in at the provider of one's employer, by OpenID Connect: authorisation code with PKCE, state, nonce and a
 * verified id token.
 */
export type IdentityProvider = ReturnType<typeof createIdentityProvider>;

export interface ProviderSettings extends SignInSettings {
  identityProvider: IdentityProviderSettings;
}

/** Somebody who came back from the provider and is signed in. */
export interface Arrival extends SignedIn {
  sessionId: string;
  claims: Claims;
  met: Met;
  /** Page of ours to go on to. */
  page: string;
}

/** Somebody who came back and is not signed in. */
export interface Refusal {
  /** In one word of the library or the provider: `access_denied`, `state_mismatch`, `email_not_verified` … */
  refused: string;
  /** What the library noted, for the log. */
  notes: readonly string[];
  /** Page of ours to go back to, when it is still known. */
  page: string | undefined;
  cookies: string[];
}

export const startPath = '/sign-in/oidc';
export const callbackPath = `/api/auth/callback/${providerId}`;
/** How long the provider may take to confirm what it said, before it counts as away. */
const patience = 20_000;

export function createIdentityProvider({ identityProvider: settings, ...rest }: ProviderSettings) {
  const attempts = new AsyncLocalStorage<Attempt>();
  let opened: ReturnType<typeof openLibrary> | undefined;
  // The provider is asked about itself when somebody first wants to go there: the site starts without it.
  const library = () =>
    (opened ??= openLibrary(settings, rest, attempts).catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));

  return {
    settings,

    /**
     * The address at the provider to send somebody to, and the cookies that tie the way back to their browser.
     * @throws Error when the provider is away
     */
    async start(headers: Headers, pages: { success: string; failure: string }) {
      const auth = await inTime(library());
      const { headers: answer, response } = await auth.api.signInSocial({
        body: {
          provider: providerId,
          callbackURL: rest.publicUrl + pages.success,
          errorCallbackURL: rest.publicUrl + pages.failure,
          disableRedirect: true,
        },
        headers,
        returnHeaders: true,
      });
      if (!response.url) throw new Error('The library does not say where to go.');
      return { address: response.url, cookies: answer.getSetCookie() };
    },

    /** What becomes of somebody who comes back with these parameters (`?code=…&state=…`). */
    async finish(headers: Headers, search: string): Promise<Arrival | Refusal> {
      const attempt: Attempt = { notes: [], met: 'before' };
      const auth = await inTime(library());
      const request = new Request(rest.publicUrl + callbackPath + search, { headers });
      const answer = await attempts.run(attempt, () => inTime(auth.handler(request)));
      const cookies = answer.headers.getSetCookie();
      const to = new URL(answer.headers.get('location') ?? nowhere, rest.publicUrl);
      const { session, claims, met, notes } = attempt;
      if (session && claims) {
        const page = to.pathname + to.search + to.hash;
        return { personId: session.userId, sessionId: session.id, cookies, claims, met, page };
      }
      const refused = to.searchParams.get('error') ?? `answer ${answer.status}`;
      to.searchParams.delete('error');
      to.searchParams.delete('error_description');
      const known = to.origin === new URL(rest.publicUrl).origin && to.pathname !== nowhere;
      return { refused, notes, page: known ? to.pathname + to.search : undefined, cookies };
    },
  };
}

/** A provider that keeps silent is away. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const bell = setTimeout(patience, undefined, { signal: over.signal, ref: false }).then(() => {
    throw new Error('The identity provider does not answer.');
  });
  try {
    return await Promise.race([work, bell]);
  } finally {
    bell.catch(() => undefined);
    over.abort();
  }
}
