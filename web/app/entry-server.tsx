// First, so that the order of the cascade layers is the first thing the styles say.
import './styles.ts';
import { renderToString } from 'react-dom/server';
import {
  RouterContextProvider,
  type StaticHandlerContext,
  StaticRouterProvider,
  createStaticHandler,
  createStaticRouter,
} from 'react-router';
import type { Call } from '../../server/contracts/endpoint.ts';
import { imagePathOfSite } from '../../server/contracts/share-addresses.ts';
import type { Theme } from '../../server/contracts/theme.ts';
import { languages } from '../../server/contracts/words.ts';
import { CallContext, ContactContext, PublicUrlContext, ThemeContext, TodayContext } from '../api/call.ts';
import { loadWording } from '../wording/wording.ts';
import { Document, type DocumentFiles, FramedDocument } from './document.tsx';
import { failureOf } from './failure.ts';
import { MeContext, askMeOnce, siteRoute } from './me.ts';
import type { PageHandle } from './page.ts';
import { isLanguage } from './paths.ts';
import { allRoutes } from './all-routes.tsx';

export { publicAddresses } from './site-map.ts';

interface Services {
  call: Call;
  publicUrl: string;
  contact?: string | undefined;
  today: string;
  theme?: Theme | undefined;
  /** Number of the request in the log. */
  reference?: string | undefined;
  /** What went wrong before there was anything to draw. */
  failure?: Error | undefined;
  files: DocumentFiles;
  onError(error: unknown): void;
}

await Promise.all(languages.map(loadWording));

const { query, dataRoutes } = createStaticHandler(allRoutes);

/** One page as one HTML answer, or the redirect it leads to. */
export async function render(request: Request, services: Services): Promise<Response> {
  const url = new URL(request.url);
  const first = url.pathname.split('/')[1];
  const language = isLanguage(first) ? first : 'nl';
  // What lies outside both languages is a page that does not exist, told in Dutch.
  const asked = isLanguage(first) ? request : new Request(new URL(`/nl${url.pathname}`, url), { method: 'GET' });
  const { today, publicUrl, contact, theme, files, failure } = services;

  const provided = new RouterContextProvider();
  provided.set(CallContext, services.call);
  provided.set(MeContext, askMeOnce(services.call));
  provided.set(TodayContext, today);
  provided.set(PublicUrlContext, publicUrl);
  provided.set(ContactContext, contact);
  provided.set(ThemeContext, theme);
  const context = await query(asked, {
    requestContext: provided,
    ...(failure && { filterMatchesToLoad: (match) => match.route.id === siteRoute(language) }),
  });
  if (context instanceof Response) return context;
  if (failure) context.errors = { [boundaryOf(context)]: failure };
  else Object.values(context.errors ?? {}).forEach(services.onError);
  const status = tellFailures(context, services.reference);

  const { loaderData, actionData, errors } = context;
  const state = { today, publicUrl, contact, loaderData, actionData, errors };
  const page = (
    <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />
  );
  const bringsImage = context.matches.some(({ route }) => (route.handle as PageHandle | undefined)?.ownImage);
  const isFramed = context.matches.some(({ route }) => (route.handle as PageHandle | undefined)?.framed);
  const html = renderToString(
    isFramed ? (
      <FramedDocument language={language}>{page}</FramedDocument>
    ) : (
      <Document
        language={language}
        theme={theme}
        files={files}
        image={bringsImage ? undefined : publicUrl + imagePathOfSite(language)}
        state={JSON.stringify(state).replaceAll('<', '\\u003c')}
      >
        {page}
      </Document>
    ),
  );
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'content-language': language });
  if (isFramed) headers.set('content-security-policy', framedPolicy);
  // A page that is for its reader alone says so in its loader.
  const isPrivate = Object.values(context.loaderHeaders).some((one) => one.get('cache-control') === 'no-store');
  if (isPrivate) headers.set('cache-control', 'no-store');
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** A page in a frame of somebody else runs nothing and sends nothing; anybody may show it. */
const framedPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/**
 * Puts in the place of errors what may be told of them, so that both sides draw the same; says with which status the
 * page is to be answered.
 */
function tellFailures(context: StaticHandlerContext, reference: string | undefined): number {
  if (!context.errors) return context.statusCode;
  const told = Object.entries(context.errors).map(([route, error]) => [route, failureOf(error, reference)] as const);
  context.errors = Object.fromEntries(told);
  return Math.max(...told.map(([, { status }]) => status));
}

/** The part of the page that tells errors, whatever page was asked for. */
function boundaryOf({ matches }: StaticHandlerContext): string {
  return matches.findLast(({ route }) => route.ErrorBoundary != null)?.route.id ?? '';
}
