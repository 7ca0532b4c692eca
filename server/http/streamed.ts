import type { FastifyRequest } from 'fastify';

const streamed = new WeakSet<FastifyRequest>();

/** Says of a request that its answer is sent part by part, because it is too long to be held in memory. */
export function noteStreamed(request: FastifyRequest): void {
  streamed.add(request);
}

export function isStreamed(request: FastifyRequest): boolean {
  return streamed.has(request);
}
