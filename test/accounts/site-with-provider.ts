import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll } from 'vitest';
import {
  type IdentityProviderSettings,
  parseOrganisations,
  parseRoles,
} from '../../server/accounts/identity-provider-settings.ts';
import type { Me } from '../../server/contracts/accounts.ts';
import { type Arrived, BrowserByFetch } from '../support/browser-by-fetch.ts';
import { type Claims, type TestProvider, startIdentityProvider } from '../support/identity-provider.ts';
import { type TestApp, startTestApp } from '../support/test-app.ts';

export interface SiteWithProvider {
  app: TestApp;
  url: string;
  provider: TestProvider;
  /** Goes to the provider and back as this person, in a browser of its own unless one is given. */
  signIn(person: Claims | { error: string }, browser?: BrowserByFetch, search?: string): Promise<Visit>;
}

export interface Visit extends Arrived {
  browser: BrowserByFetch;
  /** Path and search of where they ended. */
  page: string;
  me: Me | undefined;
}

export const callbackPath = '/api/auth/callback/oidc';

/** Claims as those of the Flemish government are. */
export const flemishClaims: Partial<IdentityProviderSettings> = {
  name: 'Vlaanderen',
  scopes: ['openid', 'profile', 'vo'],
  claims: {
    subject: 'vo_id',
    email: 'vo_email',
    name: 'name',
    organisation: 'vo_orgcode',
    roles: 'fit_verover_rol_3d',
  },
  roles: parseRoles(
    'planner=head_office:planner;hoofd=office:head;medewerker=office:officer;beheerder=organiser:owner;redacteur=organiser:editor',
  ),
  organisations: parseOrganisations(
    'OVO001234=head_office;OVO005678=office.tokyo;0207509031=organiser.voka;0999999999=organiser.nobody-knows',
  ),
};

/** The whole program behind a real port, with a provider of its own that knows where it is. */
export async function startSiteWithProvider(
  settings: Partial<IdentityProviderSettings>,
  options: { claimsInIdToken?: boolean; pages?: 'built' | 'none' } = {},
): Promise<SiteWithProvider> {
  const { claimsInIdToken = false, pages = 'none' } = options;
  const opened: { app?: TestApp } = {};
  // The port comes first, because the provider is told where people come back to.
  const door = createServer((request, answer) => opened.app?.server.routing(request, answer));
  await once(door.listen(0, '127.0.0.1'), 'listening');
  const place = door.address();
  if (place === null || typeof place === 'string') throw new Error('The site has no port');
  const url = `http://127.0.0.1:${place.port}`;
  const provider = await startIdentityProvider({ redirectUri: url + callbackPath, claimsInIdToken });
  const identityProvider: IdentityProviderSettings = {
    issuer: provider.issuer,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    name: 'Werk',
    scopes: ['openid', 'profile', 'email'],
    claims: { subject: 'sub', email: 'email', name: 'name', organisation: undefined, roles: undefined },
    roles: [],
    organisations: [],
    trustEmail: true,
    ...settings,
  };
  const app = await startTestApp({ template: 'lists_template', publicUrl: url, pages, identityProvider });
  opened.app = app;
  await app.server.ready();
  afterAll(() => {
    door.closeAllConnections();
    door.close();
  });
  return {
    app,
    url,
    provider,
    signIn: async (person, browser = new BrowserByFetch(), search = '?lang=nl') => {
      provider.signsIn(person);
      const arrived = await browser.open(`${url}/sign-in/oidc${search}`);
      return { ...arrived, browser, page: arrived.url.href.replace(url, ''), me: await whoIs(app, browser, url) };
    },
  };
}

/** Who the site takes a browser for. */
export async function whoIs(app: TestApp, browser: BrowserByFetch, url: string): Promise<Me | undefined> {
  return (await app.get('/api/v1/me', { cookie: browser.cookieFor(url) })).json<{ person?: Me }>().person;
}
