/** An answer as it was sent, in one encoding. */
export interface KeptAnswer {
  /** Of the moment it was made: with another it is no answer any more. */
  stamp: string;
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

export function keptAnswer(stamp: string, headers: Record<string, unknown>, body: Buffer): KeptAnswer {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : String(value)] as const],
  );
  const ofKnown = ['cache-control', 'etag', 'last-modified', 'vary'];
  const text = (name: string) => (typeof headers[name] === 'string' ? headers[name] : undefined);
  return {
    stamp,
    headers: lines.flat(),
    headersOfKnown: lines.filter(([name]) => ofKnown.includes(name)).flat(),
    etag: text('etag'),
    lastModified: text('last-modified'),
    body: body.length < short ? body.toString('latin1') : body,
    isAsked: false,
  };
}

/** What headers and the entry itself take beside the bytes of a body, about. */
const overhead = 3000;

/** Answers by what was asked, as many as fit: of those that nobody asked for again the oldest goes first. */
export class KeptAnswers {
  readonly #most: number;
  readonly #answers = new Map<string, KeptAnswer>();
  #bytes = 0;

  /** @param most bytes of all answers together */
  constructor(most: number) {
    this.#most = most;
  }

  /** The answer to what was asked, if it still is the answer. */
  get(asked: string, stamp: string): KeptAnswer | undefined {
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
    for (const [oldest, kept] of this.#answers) {
      if (this.#bytes <= this.#most) return;
      this.#drop(oldest);
      if (kept.isAsked && kept.stamp === answer.stamp) this.#again(oldest, kept);
    }
  }

  get bytes(): number {
    return this.#bytes;
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
