/** An answer that refuses, in the shape in which Meilisearch refuses. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  get body() {
    return {
      message: this.message,
      code: this.code,
      type: 'invalid_request',
      link: `https://docs.meilisearch.com/errors#${this.code}`,
    };
  }
}

export function noSuchIndex(uid: string): Refusal {
  return new Refusal(404, 'index_not_found', `Index \`${uid}\` not found.`);
}
