import type { ServerResponse } from 'node:http';

/** What can go wrong on the way. */
export type Fault =
  /** It never answers. */
  | 'hang'
  /** It begins to answer and never ends. */
  | 'slow body'
  /** It breaks the line. */
  | 'reset'
  /** A proxy answers in its place, in HTML. */
  | 'html 502'
  | 'html 200'
  /** It is busy, and a proxy says so: come back in seven seconds. */
  | 'busy'
  /** The key may not do this any more. */
  | 'forbidden'
  /** The index is not there. */
  | 'index missing'
  /** It is broken inside. */
  | 'internal'
  /** The disk is full: nothing is taken on. */
  | 'no space';

export interface PlannedFault {
  fault: Fault;
  /** Which requests it meets: method and path. All unless it is said. */
  only?: RegExp;
  /** How many of them; all unless it is said. */
  times?: number;
}

/** Answers wrongly, or leaves it to the server. */
export function misbehave(fault: Fault, response: ServerResponse): void {
  const html = (status: number, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(`<html><h1>${status}</h1></html>`);
  const json = (status: number, code: string) =>
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify({ message: `Told so: ${code}.`, code, type: 'x' }));
  switch (fault) {
    case 'hang':
      return;
    case 'slow body':
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"results":[');
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'html 502':
      html(502);
      return;
    case 'html 200':
      html(200);
      return;
    case 'busy':
      html(503, { 'retry-after': '7' });
      return;
    case 'forbidden':
      json(403, 'invalid_api_key');
      return;
    case 'index missing':
      json(404, 'index_not_found');
      return;
    case 'internal':
      json(500, 'internal');
      return;
    case 'no space':
      json(422, 'no_space_left_on_device');
      return;
  }
}
