/** What can go wrong in words of the API: RFC 9457 problem types, after the Belgif REST guide. */
export const problemTypes = {
  badRequest: { type: 'urn:problem-type:belgif:badRequest', status: 400, title: 'Bad request' },
  unauthenticated: { type: 'urn:problem-type:belgif:noAccessToken', status: 401, title: 'Sign in first' },
  signInRefused: {
    type: 'urn:problem-type:verover-de-wereld:signInRefused',
    status: 401,
    title: 'Signing in did not work',
  },
  forbidden: { type: 'urn:problem-type:belgif:missingPermission', status: 403, title: 'Not allowed' },
  notFound: { type: 'urn:problem-type:belgif:resourceNotFound', status: 404, title: 'Not found' },
  /** It was seen by everybody once, and is not any more. */
  gone: { type: 'urn:problem-type:verover-de-wereld:gone', status: 410, title: 'Gone' },
  conflict: { type: 'urn:problem-type:belgif:conflict', status: 409, title: 'Conflict' },
  payloadTooLarge: { type: 'urn:problem-type:belgif:payloadTooLarge', status: 413, title: 'Too large' },
  unsupportedMediaType: {
    type: 'urn:problem-type:belgif:unsupportedMediaType',
    status: 415,
    title: 'Unsupported media type',
  },
  tooManyRequests: { type: 'urn:problem-type:belgif:tooManyRequests', status: 429, title: 'Too many requests' },
  internalServerError: { type: 'urn:problem-type:belgif:internalServerError', status: 500, title: 'Internal error' },
  serviceUnavailable: { type: 'urn:problem-type:belgif:serviceUnavailable', status: 503, title: 'Unavailable' },
} as const;

export type ProblemCode = keyof typeof problemTypes;

/** One thing wrong with the input: where, what was given, and why it cannot be taken. */
export interface InputIssue {
  type: `urn:problem-type:belgif:input-validation:${'schemaViolation' | 'invalidInput' | 'unknownInput' | 'referencedResourceNotFound'}`;
  in: 'query' | 'path' | 'body';
  name: string;
  value?: unknown;
  /** What is wrong in one word, by which the pages choose their sentence: `required`, `tooLong` … */
  reason?: string;
  detail: string;
}

/** An error whose message is meant for the person who asked. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly issues: readonly InputIssue[];
  /** Why, in one word, by which the pages choose their sentence: `lastOwner`, `alreadyMember` … */
  readonly reason: string | undefined;
  /** Seconds after which asking again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ProblemCode,
    detail: string,
    issues: readonly InputIssue[] = [],
    more: { reason?: string; retryAfter?: number } = {},
  ) {
    super(detail);
    this.name = 'Problem';
    this.code = code;
    this.issues = issues;
    this.reason = more.reason;
    this.retryAfter = more.retryAfter;
  }

  get status(): number {
    return problemTypes[this.code].status;
  }
}

export function issue(kind: 'schemaViolation' | 'invalidInput' | 'unknownInput' | 'referencedResourceNotFound') {
  return `urn:problem-type:belgif:input-validation:${kind}` as const;
}

/** One field of the body that cannot be taken, with the reason in one word. */
export function wrongField(name: string, reason: string, detail: string): Problem {
  return new Problem('badRequest', detail, [{ type: issue('invalidInput'), in: 'body', name, reason, detail }]);
}

/**
 * What somebody from outside is told, whether the thing exists or not: the same sentence, so that nothing is learned.
 */
export function nothingHere(): Problem {
  return new Problem('notFound', 'There is nothing here, or nothing that is yours to see.');
}
