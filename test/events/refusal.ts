import { Problem, type ProblemCode } from '../../server/kernel/problems.ts';

/** What a refused step answers; a step that is taken answers nothing. Any other error is an error of the test. */
export async function refusal(step: Promise<unknown>): Promise<ProblemCode | undefined> {
  return (await problemOf(step))?.code;
}

export async function problemOf(step: Promise<unknown>): Promise<Problem | undefined> {
  return step.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Problem) return error;
      throw error;
    },
  );
}
