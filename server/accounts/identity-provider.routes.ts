import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import type { Language } from '../contracts/words.ts';
import { setCookies } from '../http/caller.ts';
import type { Limits } from '../http/limits.ts';
import { requestUrl } from '../http/request-url.ts';
import { callbackPath, startPath } from './identity-provider.ts';
import { accountPage, languageOf, ownPage, signInPage } from './own-page.ts';
import { welcomeArrival } from './welcome-arrival.ts';

/** Refusals that are about the address; the sign-in page has a sentence for these and one for all others. */
const aboutEmail = new Set(['account_not_linked', 'email_not_verified', 'email_not_found']);

/** What people do, and nothing at the provider or in its settings needs to be looked at. */
const ordinary = new Set(['access_denied', 'login_required', 'state_mismatch', 'state_not_found']);

/**
 * The way to the identity provider and the way back. Whatever goes wrong leads to the sign-in page, which says so; no
 * other path of the library that signs people in can be reached.
 */
export function addIdentityProvider(app: FastifyInstance, context: Context, limits: Limits): void {
  const { publicUrl, throttle, identityProvider: provider } = context;
  if (!provider) return;
  const route = { config: { callers: 'everyone' }, schema: { hide: true }, exposeHeadRoute: false } as const;
  const count = (request: FastifyRequest) =>
    throttle.count('page', request.ip, { times: limits.perAddress, minutes: 1 });

  app.get(startPath, route, async (request, reply) => {
    const { searchParams } = requestUrl(request, publicUrl);
    const language: Language = searchParams.get('lang') === 'en' ? 'en' : 'nl';
    const next = ownPage(searchParams.get('next'));
    const failure = signInPage(language, { problem: 'provider', next });
    try {
      await count(request);
      const pages = { success: next ?? accountPage(language), failure };
      const { address, cookies } = await provider.start(headersOf(request), pages);
      return goOn(reply, 302, address, cookies);
    } catch (error) {
      request.log.error({ err: error }, 'the identity provider could not be reached');
      return goOn(reply, 303, failure, []);
    }
  });

  app.get(callbackPath, route, async (request, reply) => {
    const headers = headersOf(request);
    try {
      await count(request);
      const outcome = await provider.finish(headers, requestUrl(request, publicUrl).search);
      if ('refused' in outcome) {
        const { refused, notes, page, cookies } = outcome;
        const level = ordinary.has(refused) ? 'info' : 'warn';
        request.log[level]({ refused, notes }, 'somebody came back from the identity provider and was not signed in');
        const problem = aboutEmail.has(refused) ? 'providerEmail' : 'provider';
        return goOn(reply, 303, backTo(page, problem, request), cookies);
      }
      await welcomeArrival(context, provider.settings, outcome);
      return goOn(reply, 303, ownPage(outcome.page) ?? accountPage('nl'), outcome.cookies);
    } catch (error) {
      request.log.error({ err: error }, 'signing in by the identity provider failed');
      return goOn(reply, 303, backTo(undefined, 'provider', request), []);
    }
  });
}

/** The sign-in page they left; without a state we do not know it, and go by the language of the browser. */
function backTo(page: string | undefined, problem: string, request: FastifyRequest): string {
  const english = /^\s*en\b/i.test(request.headers['accept-language'] ?? '');
  if (page === undefined) return signInPage(english ? 'en' : 'nl', { problem });
  const { pathname, searchParams } = new URL(page, 'http://site');
  return signInPage(languageOf(pathname), { problem, next: ownPage(searchParams.get('next')) });
}

function goOn(reply: FastifyReply, status: 302 | 303, address: string, cookies: readonly string[]): FastifyReply {
  setCookies(reply, cookies);
  return reply.header('cache-control', 'no-store').redirect(address, status);
}

/** What the library is to know of a request: cookies, and the name of the browser for the list of sessions. */
function headersOf(request: FastifyRequest): Headers {
  const { cookie, 'user-agent': browser } = request.headers;
  return new Headers({ ...(cookie ? { cookie } : {}), ...(browser ? { 'user-agent': browser } : {}) });
}
