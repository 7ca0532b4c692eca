import { oldestOf } from '../kernel/oldest-of.ts';
import { etagOf } from './etag-of.ts';

/** An answer as it was sent, in one encoding. */
export interface KeptAnswer {
  /** Of the moment it was made: with another it is no answer any more. */
  stamp: number;
  /** Names and values in turn. */
  headers: string[];
  /** For whoever has the answer already: what keeps it fresh (RFC 9110, 15.4.5). */
  headersOfKnown: string[];
  etag: string | undefined;
  lastModified: string | undefined;
  /** Bytes, or the same one a character (latin1): what is short leaves together with its headers that way. */
  body: Buffer | string;
  /** Whether it was asked for since somebody last had to go. */
  isAsked: boolean;
}

/** From here on copying a body next to its headers takes longer than sending the two apart. */
const short = 16 * 1024;

export function keptAnswer(stamp: number, headers: Record<string, unknown>, body: Buffer): KeptAnswer {
  const lines = linesOf(headers);
  const text = (name: string) => (typeof headers[name] === 'string' ? headers[name] : undefined);
  return {
    stamp,
    headers: lines,
    headersOfKnown: ofKnown(lines),
    etag: text('etag'),
    lastModified: text('last-modified'),
    body: body.length < short ? body.toString('latin1') : body,
    isAsked: false,
  };
}

/** Makes answers of texts that are sent with the same headers, but for what each text says by itself. */
export function keptAnswersLike(headers: Record<string, unknown>): (stamp: number, text: string) => KeptAnswer {
  const { etag: _etag, 'content-length': _length, ...shared } = headers;
  const lines = linesOf(shared);
  const known = ofKnown(lines);
  return (stamp, text) => {
    const etag = etagOf(text);
    const bytes = Buffer.byteLength(text);
    return {
      stamp,
      headers: [...lines, 'etag', etag, 'content-length', String(bytes)],
      headersOfKnown: [...known, 'etag', etag],
      etag,
      lastModified: undefined,
      body: bytes === text.length ? text : Buffer.from(text).toString('latin1'),
      isAsked: false,
    };
  };
}

function linesOf(headers: Record<string, unknown>): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [name, Array.isArray(value) ? value.join(', ') : String(value)],
  );
}

function ofKnown(lines: readonly string[]): string[] {
  const kept = ['cache-control', 'etag', 'last-modified', 'vary'];
  return lines.filter((_, at) => kept.includes(lines[at - (at % 2)]!));
}

/** What headers and the entry itself take beside the bytes of a body, about. */
const overhead = 3000;

/** Answers by what was asked, as many as fit: of those that nobody asked for again the oldest goes first. */
export class KeptAnswers {
  readonly #most: number;
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #oldest = oldestOf(this.#answers);
  #bytes = 0;

  /** @param most bytes of all answers together */
  constructor(most: number) {
    this.#most = most;
  }

  /** The answer to what was asked, if it still is the answer. */
  get(asked: string, stamp: number): KeptAnswer | undefined {
    const kept = this.#answers.get(asked);
    if (!kept) return undefined;
    if (kept.stamp !== stamp) {
      this.#drop(asked);
      return undefined;
    }
    kept.isAsked = true;
    return kept;
  }

  keep(asked: string, answer: KeptAnswer): void {
    const size = sizeOf(asked, answer);
    if (size > this.#most / 4) return;
    this.#drop(asked);
    this.#answers.set(asked, answer);
    this.#bytes += size;
    while (this.#bytes > this.#most) this.#letGo(this.#oldest()!, answer.stamp);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** What was asked for meanwhile stays, if it still is right. */
  #letGo(oldest: string, stamp: number): void {
    const kept = this.#answers.get(oldest)!;
    this.#drop(oldest);
    if (kept.isAsked && kept.stamp === stamp) this.#again(oldest, kept);
  }

  /** Puts what was asked for behind the others; it has to be asked for once more to stay the next time. */
  #again(asked: string, kept: KeptAnswer): void {
    kept.isAsked = false;
    this.#answers.set(asked, kept);
    this.#bytes += sizeOf(asked, kept);
  }

  #drop(asked: string): void {
    const kept = this.#answers.get(asked);
    if (!kept) return;
    this.#answers.delete(asked);
    this.#bytes -= sizeOf(asked, kept);
  }
}

function sizeOf(asked: string, { body }: KeptAnswer): number {
  return body.length + asked.length * 2 + overhead;
}
