import type { SupportRequest } from '../../../server/contracts/support.ts';
import type { RequestSurroundings, SurroundingWeek } from '../../../server/contracts/support-surroundings.ts';
import { type RequestChoice, supportPaths } from '../../app/support-paths.ts';
import type { Names } from '../../app/names.tsx';
import type { Language } from '../../../server/contracts/words.ts';
import { type Answer, answersTo } from './answers.ts';

/** What the page of a request shows. */
export interface RequestData {
  code: string;
  request: SupportRequest;
  around: RequestSurroundings;
  names: Names;
  /** The answer that is being written; none while one is chosen. */
  answer: Answer | undefined;
  chosen: RequestChoice;
}

/** The answer the address names, where it can be given now. */
export function answerIn(request: SupportRequest, named: string | null): Answer | undefined {
  return answersTo(request).find((one) => one === named);
}

/** An address of the page with something else chosen on it; what is not named stays. */
export function choosing(data: RequestData, language: Language, choice: RequestChoice): string {
  return supportPaths.answer(language, data.code, data.request.id, { ...data.chosen, ...choice });
}

/** The weeks a request wants, among those that are shown. */
export function wantedWeeks({ around }: Pick<RequestData, 'around'>): SurroundingWeek[] {
  return around.weeks.filter(({ wanted }) => wanted);
}

/** The week the answer is about: the one chosen for other dates, or else the fullest wanted. */
export function weekAbout(data: RequestData): SurroundingWeek | undefined {
  return data.around.weeks.find(({ startsOn }) => startsOn === data.chosen.week);
}
