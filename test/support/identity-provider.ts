import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { type KoaContext, Provider } from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';
import { afterAll } from 'vitest';

/** Claims about a person, by name; `sub` is made of it when there is none. */
export type Claims = Readonly<Record<string, unknown>>;

export interface TestProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who sits before the screen of the provider from now on, or why it lets nobody through. */
  signsIn(person: Claims | { error: string }): void;
  /** Changes its answers on these paths (`/token`, `/jwks`), as somebody in between would; undefined leaves them. */
  tamper(change: ((path: string, body: unknown) => unknown) | undefined): void;
  /** Whether it hangs up on everybody. */
  away: boolean;
}

export interface ProviderOptions {
  /** Where people are sent back to. */
  redirectUri: string;
  /** Whether claims stand in the id token too, and not only in what is told when asked. */
  claimsInIdToken?: boolean;
}

const client = { clientId: 'agenda', clientSecret: 'a secret of the tests' };
const inProfile = ['name', 'given_name', 'family_name'];
const ofFlanders = ['vo_id', 'vo_email', 'vo_orgcode', 'fit_verover_rol_3d'];

/** A real OpenID Connect provider on this machine, until the end of the test file. It asks no password. */
export async function startIdentityProvider(options: ProviderOptions): Promise<TestProvider> {
  let person: Claims | { error: string } = { error: 'access_denied' };
  let change: ((path: string, body: unknown) => unknown) | undefined;
  const known = new Map<string, Claims>();
  const server = createServer((request, response) => {
    if (test.away) request.socket.destroy();
    else if (request.url?.startsWith('/interaction/')) void interact(request, response);
    else answer(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The provider has no port');
  const test: TestProvider = {
    issuer: `http://127.0.0.1:${place.port}`,
    ...client,
    away: false,
    signsIn: (next) => {
      person = next;
    },
    tamper: (next) => {
      change = next;
    },
  };
  const provider = new Provider(test.issuer, configuration(options, known));
  provider.use(async (ctx: KoaContext, next) => {
    await next();
    if (change && ctx.status === 200) ctx.body = change(ctx.path, ctx.body);
  });
  const answer = provider.callback();
  const interact = async (request: IncomingMessage, response: ServerResponse) => {
    if ('error' in person) return provider.interactionFinished(request, response, { error: String(person['error']) });
    const accountId = String(person['sub'] ?? 'somebody');
    known.set(accountId, person);
    return provider.interactionFinished(request, response, { login: { accountId } });
  };
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return test;
}

/** It warns of forgetting everything in the end, unless it is somebody's own. */
class Memory extends MemoryAdapter {}

/** A key to sign with, that nobody else has. */
export function newSigningKey() {
  return { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), kid: 'tests' };
}

function configuration(
  { redirectUri, claimsInIdToken = false }: ProviderOptions,
  known: ReadonlyMap<string, Claims>,
): Record<string, unknown> {
  return {
    adapter: Memory,
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [newSigningKey()] },
    cookies: { keys: ['cookies of the tests'] },
    scopes: ['openid', 'profile', 'email', 'vo'],
    claims: { openid: ['sub'], profile: inProfile, email: ['email', 'email_verified'], vo: ofFlanders },
    conformIdTokenClaims: !claimsInIdToken,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_ctx: unknown, id: string) => ({
      accountId: id,
      claims: async () => ({ ...known.get(id), sub: id }),
    }),
    // Who is let in there need not agree to it as well.
    loadExistingGrant: async (ctx: GrantContext) => {
      const { session, client: asking, params, provider } = ctx.oidc;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope(params.scope);
      await grant.save();
      return grant;
    },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  };
}

interface GrantContext {
  oidc: {
    provider: Provider;
    session: { accountId: string };
    client: { clientId: string };
    params: { scope: string };
  };
}
