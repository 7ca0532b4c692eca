/** What can go wrong in words of the API: RFC 9457 problem types, after the Belgif REST guide. */
export const problemTypes = {
  badRequest: { type: 'urn:problem-type:belgif:badRequest', status: 400, title: 'Bad request' },
  forbidden: { type: 'urn:problem-type:belgif:missingPermission', status: 403, title: 'Not allowed' },
  notFound: { type: 'urn:problem-type:belgif:resourceNotFound', status: 404, title: 'Not found' },
  conflict: { type: 'urn:problem-type:belgif:conflict', status: 409, title: 'Conflict' },
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
  detail: string;
}

/** An error whose message is meant for the person who asked. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly issues: readonly InputIssue[];

  constructor(code: ProblemCode, detail: string, issues: readonly InputIssue[] = []) {
    super(detail);
    this.name = 'Problem';
    this.code = code;
    this.issues = issues;
  }

  get status(): number {
    return problemTypes[this.code].status;
  }
}

export function issue(kind: 'schemaViolation' | 'invalidInput' | 'unknownInput' | 'referencedResourceNotFound') {
  return `urn:problem-type:belgif:input-validation:${kind}` as const;
}
