import { Meilisearch } from 'meilisearch';
import { MeilisearchProblem } from './problem.ts';

export interface ClientOptions {
  url: string;
  key: string;
  /** For a whole request with its body. */
  milliseconds: number;
}

/**
 * A client of which every request has a deadline, also when the caller brings a signal of its own (which would switch the
 * client's own deadline off), and which tells what a proxy answers in HTML from what Meilisearch answers.
 */
export function createClient({ url, key, milliseconds }: ClientOptions): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    httpClient: (address, init) => ask(address, init, milliseconds),
  });
}

async function ask(address: string | URL | Request, init: RequestInit = {}, milliseconds: number): Promise<unknown> {
  const deadline = AbortSignal.timeout(milliseconds);
  const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
  let response: Response;
  let body: string;
  try {
    response = await fetch(address, { ...init, headers: uncompressed(init), signal, redirect: 'error' });
    body = await response.text();
  } catch (cause) {
    if (init.signal?.aborted)
      throw new MeilisearchProblem('aborted', 'The question to Meilisearch was withdrawn.', { cause });
    if (deadline.aborted)
      throw new MeilisearchProblem('timeout', `Meilisearch gave no answer within ${milliseconds} ms.`, { cause });
    throw new MeilisearchProblem('unreachable', 'Meilisearch cannot be reached.', { cause });
  }
  const answer = parsed(body);
  if (!response.ok) throw refusal(response, answer);
  if (answer === notJson)
    throw new MeilisearchProblem('wrong', 'What answers in place of Meilisearch sends no JSON.', {
      status: response.status,
    });
  return answer;
}

/** It sends what it compresses in small pieces, of which the last ones wait 40 ms for the line: whole is sooner. */
function uncompressed({ headers }: RequestInit): Headers {
  const all = new Headers(headers);
  all.set('accept-encoding', 'identity');
  return all;
}

const notJson = Symbol('not JSON');

function parsed(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return notJson;
  }
}

function refusal(response: Response, answer: unknown): MeilisearchProblem {
  const told = typeof answer === 'object' && answer !== null ? (answer as { code?: string; message?: string }) : {};
  const { code, message } = told;
  const sentence = `Meilisearch answers ${response.status}${code ? ` (${code})` : ''}${message ? `: ${message}` : '.'}`;
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new MeilisearchProblem(whyOf(response.status, code), sentence, {
    status: response.status,
    ...(code ? { code } : {}),
    ...(Number.isFinite(seconds) && seconds >= 0 ? { retryAfter: seconds } : {}),
  });
}

function whyOf(status: number, code: string | undefined) {
  if (status === 401 || status === 403) return 'refused';
  if (status === 429 || status === 503) return 'busy';
  if (code === 'index_not_found') return 'missing';
  return 'wrong';
}
