import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemDocument } from '../contracts/shapes.ts';
import { Problem, type ProblemCode, problemTypes } from '../kernel/problems.ts';
import { withoutSecrets } from './log-lines.ts';

/** Every error leaves as a problem document (RFC 9457); what went wrong inside stays in the log. */

export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error);
  if (problem.status >= 500)
    request.log.error({ err: problem.cause ?? error, url: withoutSecrets(request.url) }, 'request failed');
  if (problem.code === 'serviceUnavailable') void reply.header('retry-after', '5');
  if (problem.retryAfter !== undefined) void reply.header('retry-after', String(problem.retryAfter));
  if (problem.code === 'unauthenticated') void reply.header('www-authenticate', 'Bearer');
  const document: ProblemDocument = {
    type: problemTypes[problem.code].type,
    title: problemTypes[problem.code].title,
    status: problem.status,
    detail: problem.message,
    instance: `urn:request:${request.id}`,
    ...(problem.reason === undefined ? {} : { reason: problem.reason }),
    ...(problem.issues.length > 0 ? { issues: [...problem.issues] } : {}),
  };
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .header('vary', 'cookie, authorization, accept-encoding')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(document));
}

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isDatabaseAway(error))
    return new Problem('serviceUnavailable', 'The database is away for a moment. Try again shortly.');
  const status = (error as FastifyError | undefined)?.statusCode;
  if (status !== undefined && status >= 400 && status < 500) {
    const code = codesByStatus[status] ?? 'badRequest';
    return new Problem(code, isRouterError(error) ? 'This address cannot be read.' : (error as Error).message);
  }
  return new Problem('internalServerError', 'Something went wrong on our side. It has been written down.');
}

const codesByStatus: Readonly<Record<number, ProblemCode>> = {
  404: 'notFound',
  413: 'payloadTooLarge',
  415: 'unsupportedMediaType',
};

function isRouterError(error: unknown): boolean {
  return /^FST_ERR_(BAD_URL|MAX_PARAM_LENGTH|ASYNC_CONSTRAINT)$/.test(String((error as { code?: unknown }).code));
}

/** Connection errors of the system and the classes 08 (connection) and 57P (shutting down) of PostgreSQL. */
function isDatabaseAway(error: unknown): boolean {
  const code = String((error as { code?: unknown } | undefined)?.code ?? '');
  const message = error instanceof Error ? error.message : '';
  return (
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|08\w{3}|57P0\d|53300)$/.test(code) ||
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
      message,
    )
  );
}
