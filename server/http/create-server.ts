import compress from '@fastify/compress';
import etag from '@fastify/etag';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { Authenticate } from './caller.ts';
import type { Implementation } from './implement.ts';
import type { Limits, Throttle } from './limits.ts';
import { requestLine } from './log-lines.ts';
import { answerByDate } from './not-modified.ts';
import { openApiInfo, tidyOpenApi } from './openapi-info.ts';
import { answerProblem } from './problem-answers.ts';
import { addEndpoints } from './routes.ts';
import { addSafetyHeaders } from './safety-headers.ts';
import { hashOf } from './etag-of.ts';
import type { Freshness } from '../kernel/freshness.ts';
import { AnswerKeeper, type ReadyAnswers } from './keep-answers.ts';
import { requestIds } from './request-ids.ts';
import { refuseOtherSites } from './same-site.ts';

export interface LogTaker {
  write(line: string): void;
}

/** Everything HTTP that knows no feature: safety headers, compression, ETags, problems, endpoints and their docs. */
export async function createServer(options: {
  implementations: readonly Implementation[];
  publicUrl: string;
  logLevel: string;
  authenticate: Authenticate;
  throttle: Throttle;
  limits: Limits;
  /** Tells until when answers for everybody are right; without it none is kept. */
  freshness?: Freshness | undefined;
  /** Answers that are made before anybody asks. */
  ready?: ReadyAnswers | undefined;
  /** Whether a proxy stands before it, whose word on the address of the caller is to be taken. */
  behindProxy: boolean;
  /** Takes the lines of the log, which go to the standard output otherwise. */
  logTo?: LogTaker | undefined;
}): Promise<FastifyInstance> {
  const keeper = options.freshness && new AnswerKeeper(options.freshness, options.ready);
  const app = Fastify({
    ...(keeper ? { serverFactory: keeper.serverFactory } : {}),
    logger: {
      level: options.logLevel,
      redact: secretHeaders,
      serializers: { req: requestLine },
      stream: options.logTo ?? process.stdout,
    },
    // The one proxy is believed about whom it speaks with; what callers wrote in the header before is not.
    trustProxy: options.behindProxy ? (_address, hop) => hop === 0 : false,
    bodyLimit: 64 * 1024,
    genReqId: requestIds(),
    // What the router itself refuses: an address that cannot be read, or is too long.
    frameworkErrors: (error, request, reply) => void answerProblem(error, request, reply),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    // A server that is told to stop answers what it has and closes what is idle.
    forceCloseConnections: 'idle',
  });
  // Forms of other sites can send plain text without asking first; the API takes JSON alone.
  app.removeContentTypeParser('text/plain');
  // Schemas are for the OpenAPI document; `implement()` checks what comes in and shapes what goes out.
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  app.setErrorHandler((error, request, reply) => answerProblem(error, request, reply));
  app.addHook('onRoute', (route) => {
    if (!route.config?.callers && !isFile(route.url))
      throw new Error(`The route ${String(route.method)} ${route.url} does not say who may call it.`);
  });

  addSafetyHeaders(app, options.publicUrl);
  app.addHook('onRequest', async (request) => refuseOtherSites(request, options.publicUrl));
  await app.register(etag, { hashFn: hashOf });
  answerByDate(app);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], customTypes: isText });
  keeper?.keep(app);
  await app.register(swagger, {
    openapi: openApiInfo,
    transform: jsonSchemaTransform,
    transformObject: (document) => tidyOpenApi(jsonSchemaTransformObject(document)),
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true, uiConfig: { docExpansion: 'list' } });

  await addEndpoints(app, options.implementations, options);
  // Made once, from the endpoints of this program alone.
  app.addHook('onReady', async () => void app.swagger());
  app.get('/api/openapi.json', { schema: { hide: true }, config: { callers: 'everyone' } }, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  );
  return app;
}

/** What becomes smaller by compressing it. */
const isText = /^text\/(?!event-stream)|(?:\+|\/|x-nd)(?:json|text|xml)(?:;|$)/u;

const secretHeaders = ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'];

/** Plain files for everybody: the built pages' assets and the API documentation. */
function isFile(url: string): boolean {
  return url.startsWith('/api/docs') || url.startsWith('/assets/');
}
