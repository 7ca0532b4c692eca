import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import multipart from '@fastify/multipart';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Call } from '../contracts/endpoint.ts';
import { shortPath } from '../contracts/short-code.ts';
import { type Language, languages } from '../contracts/words.ts';
import type { Theme } from '../contracts/theme.ts';
import { createCall } from '../http/call.ts';
import { type Authenticate, callerOf, hasCredentials, setCookies } from '../http/caller.ts';
import type { Caller, Implementation } from '../http/implement.ts';
import { type Limits, type Throttle, nameOf } from '../http/limits.ts';
import { answerProblem, toProblem } from '../http/problem-answers.ts';
import { withoutSecrets } from '../http/log-lines.ts';
import { requestUrl } from '../http/request-url.ts';
import { cacheable } from '../http/routes.ts';
import { themeOf } from '../http/theme.ts';
import { anonymous } from '../kernel/actor.ts';
import { publicViewer } from '../kernel/audience.ts';
import { type Clock, today } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { addThemeChoice } from './choose-theme.ts';
import { addIcons } from './icons.ts';
import { formLimits, readForm } from './read-form.ts';

/** Draws a page for a request: the built pages in production, Vite's in development. */
export interface PageRenderer {
  render(request: Request, services: PageServices): Promise<Response>;
  /** Where the pages are that everybody may find, events aside, by language. */
  addresses?(call: Call): Promise<readonly Readonly<Record<Language, string>>[]>;
  /** Folder of the built scripts, styles and fonts; development has none. */
  assets?: string;
  /** Answers what is not for us, such as sources in development; says whether it did. */
  ahead?(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** What pages may reach on the server. */
export interface PageServices {
  call: Call;
  publicUrl: string;
  /** Where people can write to whoever runs the site. */
  contact: string | undefined;
  /** Present day in Belgium, YYYY-MM-DD. */
  today: string;
  /** How the reader chose pages to look. */
  theme: Theme | undefined;
  /** Number of the request in the log, for the page that tells of an error. */
  reference: string;
  /** What went wrong before there was anything to draw: the page tells that alone. */
  failure?: Problem;
  /** What failed while the page was made, to be written down. */
  onError(error: unknown): void;
}

interface PagesOptions {
  implementations: readonly Implementation[];
  pages: PageRenderer;
  publicUrl: string;
  contact: string | undefined;
  clock: Clock;
  authenticate: Authenticate;
  throttle: Throttle;
  limits: Limits;
  /** The id of the event that a short code stands for, whoever may see it. */
  idOfCode(code: string): Promise<string | undefined>;
}

const sharedCacheSeconds = 60;

export async function addPages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const draw = async (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: Request,
    caller: Caller,
    failure?: Problem,
  ) => {
    const response = await options.pages.render(asked, {
      call: createCall(options.implementations, caller),
      publicUrl: options.publicUrl,
      contact: options.contact,
      today: today(options.clock).toString(),
      theme: themeOf(request.headers.cookie),
      reference: request.id,
      ...(failure && { failure }),
      onError: (error) => {
        if (statusOf(error) >= 500)
          request.log.error({ err: (error as Error).cause ?? error, url: withoutSecrets(request.url) }, 'page failed');
      },
    });
    const forAll = response.status === 200 && request.method === 'GET' && !hasCredentials(request);
    cacheable(reply, forAll ? sharedCacheSeconds : 0);
    setCookies(reply, caller.cookies);
    if (response.status === 503) void reply.header('retry-after', '5');
    for (const [name, value] of response.headers) void reply.header(name, value);
    // A page with a policy of its own says in it who may show it in a frame.
    if (response.headers.has('content-security-policy')) reply.removeHeader('x-frame-options');
    return reply.code(response.status).send(await response.text());
  };
  /** Answers the page that was asked for, or the one at `path`. */
  const page = async (request: FastifyRequest, reply: FastifyReply, path?: string) => {
    const caller = await callerOf(request, options.authenticate);
    const times = caller.actor.role === 'anonymous' ? options.limits.perAddress : options.limits.perActor;
    await options.throttle.count('page', nameOf(caller), { times, minutes: 1 });
    if (caller.refusal) throw caller.refusal;
    return draw(request, reply, await toWebRequest(request, options.publicUrl, path), caller);
  };
  /** What refuses a page before it is drawn is told as a page too, to whoever reads pages. */
  const told = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    if (!readsPages(request)) return answerProblem(error, request, reply);
    const failure = toProblem(error);
    if (failure.retryAfter !== undefined) void reply.header('retry-after', String(failure.retryAfter));
    const nobody: Caller = {
      actor: anonymous,
      viewer: publicViewer,
      headers: new Headers(),
      address: request.ip,
      cookies: [],
    };
    if (failure.status >= 500) request.log.error({ err: error, url: withoutSecrets(request.url) }, 'page failed');
    return draw(request, reply, new Request(requestUrl(request, options.publicUrl)), nobody, failure);
  };

  const { ahead } = options.pages;
  if (ahead)
    app.addHook('onRequest', async (request, reply) => {
      if (await ahead(request.raw, reply.raw)) reply.hijack();
    });
  await app.register(staticFiles, { root: publicFiles, serve: false });
  if (options.pages.assets)
    await app.register(staticFiles, {
      root: options.pages.assets,
      prefix: '/assets/',
      decorateReply: false,
      immutable: true,
      maxAge: '1y',
      index: false,
      preCompressed: true,
    });
  const config = { callers: 'everyone' } as const;
  const hide = { hide: true };
  app.get('/', { config, schema: hide }, async (_request, reply) => reply.redirect('/nl', 302));
  // Forms of pages are sent as browsers send them, some with files; the API takes JSON alone.
  await app.register(async (pages) => {
    await pages.register(multipart, { limits: formLimits, throwFileSizeLimit: false });
    pages.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
    pages.setErrorHandler(told);
    for (const url of ['/nl', '/nl/*', '/en', '/en/*'])
      pages.route({
        method: ['GET', 'POST'],
        url,
        config,
        schema: hide,
        handler: (asked, reply) => page(asked, reply),
      });
    addThemeChoice(pages, options.publicUrl);
  });
  // What stands on pages of others has one address for ever, is asked for again within the hour, and is theirs to run.
  const embedded = (file: string, root: string) =>
    app.get(`/${file}`, { config, schema: hide }, (_request, reply) =>
      reply.header('access-control-allow-origin', '*').sendFile(file, root, { maxAge: '1h', immutable: false }),
    );
  embedded('embed.css', publicFiles);
  if (options.pages.assets) embedded('embed.js', options.pages.assets);
  // The page of an event leads on to its whole address; of what is gone or is not, it says so here.
  for (const language of languages)
    app.get<{ Params: { code: string } }>(
      shortPath(':code', language),
      { config, schema: hide },
      async (asked, reply) => {
        const { code } = asked.params;
        return page(asked, reply, eventPath(language, (await options.idOfCode(code)) ?? code));
      },
    );
  app.get('/favicon.svg', { config, schema: hide }, (_request, reply) =>
    reply.sendFile('favicon.svg', { maxAge: '1d' }),
  );
  addIcons(app);

  app.setNotFoundHandler(async (request, reply) => {
    const { url } = request;
    if (request.method !== 'GET' || url.startsWith('/api/') || !readsPages(request))
      return answerProblem(new Problem('notFound', `There is nothing at ${url}.`), request, reply);
    return page(request, reply).catch((error: unknown) => told(error, request, reply));
  });
}

function readsPages({ headers }: FastifyRequest): boolean {
  return /text\/html/.test(headers.accept ?? '');
}

async function toWebRequest(request: FastifyRequest, publicUrl: string, path?: string): Promise<Request> {
  const asked = requestUrl(request, publicUrl);
  const url = path === undefined ? asked : new URL(path, asked);
  if (request.method !== 'POST') return new Request(url, { method: 'GET' });
  return new Request(url, { method: 'POST', ...(await readForm(request)) });
}

function eventPath(language: Language, id: string): string {
  return `/${language}/${language === 'nl' ? 'evenementen' : 'events'}/e-${encodeURIComponent(id)}`;
}

const publicFiles = fileURLToPath(new URL('../../web/public/', import.meta.url));

/** Pages throw their own answers (a 404) beside our problems and what nobody expected. */
function statusOf(error: unknown): number {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : toProblem(error).status;
}
