// First, so that the order of the cascade layers is the first thing the styles say.
import './styles.ts';
import { renderToString } from 'react-dom/server';
import { RouterContextProvider, StaticRouterProvider, createStaticHandler, createStaticRouter } from 'react-router';
import type { Call } from '../../server/contracts/endpoint.ts';
import { imagePathOfSite } from '../../server/contracts/share-addresses.ts';
import { CallContext, PublicUrlContext, TodayContext, statusOf } from '../api/call.ts';
import { Document, type DocumentFiles, FramedDocument } from './document.tsx';
import { MeContext, askMeOnce } from './me.ts';
import type { PageHandle } from './page.ts';
import { isLanguage } from './paths.ts';
import { languages } from '../../server/contracts/words.ts';
import { loadWording } from '../wording/wording.ts';
import { memberRoutes } from './member-routes.tsx';
import { routesWith } from './routes.tsx';

export { publicAddresses } from './site-map.ts';

interface Services {
  call: Call;
  publicUrl: string;
  today: string;
  files: DocumentFiles;
  onError(error: unknown): void;
}

await Promise.all(languages.map(loadWording));

const { query, dataRoutes } = createStaticHandler(routesWith(memberRoutes));

/** One page as one HTML answer, or the redirect it leads to. */
export async function render(request: Request, services: Services): Promise<Response> {
  const url = new URL(request.url);
  const first = url.pathname.split('/')[1];
  const language = isLanguage(first) ? first : 'nl';
  // What lies outside both languages is a page that does not exist, told in Dutch.
  const asked = isLanguage(first) ? request : new Request(new URL(`/nl${url.pathname}`, url), { method: 'GET' });

  const provided = new RouterContextProvider();
  provided.set(CallContext, services.call);
  provided.set(MeContext, askMeOnce(services.call));
  provided.set(TodayContext, services.today);
  provided.set(PublicUrlContext, services.publicUrl);
  const context = await query(asked, { requestContext: provided });
  if (context instanceof Response) return context;
  const errors: unknown[] = Object.values(context.errors ?? {});
  errors.forEach(services.onError);

  const { today, publicUrl, files } = services;
  const { loaderData, actionData } = context;
  const state = { today, publicUrl, loaderData, actionData, errors: plainErrors(context.errors) };
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
  const status = errors.length > 0 ? Math.max(...errors.map(statusOf)) : context.statusCode;
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** A page in a frame of somebody else runs nothing and sends nothing; anybody may show it. */
const framedPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** Only the status crosses to the browser; what went wrong stays in the log. */
function plainErrors(errors: Record<string, unknown> | null): Record<string, { status: number }> | null {
  if (!errors) return null;
  return Object.fromEntries(Object.entries(errors).map(([route, error]) => [route, { status: statusOf(error) }]));
}
