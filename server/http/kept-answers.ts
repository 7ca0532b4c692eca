import type { OutgoingHttpHeaders } from 'node:http';

/** An answer as it was sent: its bytes are those of one encoding. */
export interface KeptAnswer {
  stamp: string;
  headers: OutgoingHttpHeaders;
  etag: string | undefined;
  body: Buffer;
}

/** What headers and the entry itself take beside the bytes of a body, about. */
const overhead = 1500;

/** Answers by what was asked, as many as fit: what was not asked for longest goes first. */
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
    this.#answers.delete(asked);
    if (kept.stamp === stamp) {
      this.#answers.set(asked, kept);
      return kept;
    }
    this.#bytes -= sizeOf(asked, kept);
    return undefined;
  }

  keep(asked: string, answer: KeptAnswer): void {
    const size = sizeOf(asked, answer);
    if (size > this.#most / 4) return;
    this.#drop(asked);
    this.#answers.set(asked, answer);
    this.#bytes += size;
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#most) return;
      this.#drop(oldest);
    }
  }

  get bytes(): number {
    return this.#bytes;
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
