import type { SupportRequest, SupportVerb } from '../../../server/contracts/support.ts';

/** What an office can answer, and do afterwards; three of them are a proposal. */
export const answers = [
  'accept',
  'part',
  'dates',
  'transfer',
  'decline',
  'take',
  'ask',
  'waitlist',
  'reconfirm',
  'reconsider',
  'start',
  'deliver',
  'cancel',
] as const;
export type Answer = (typeof answers)[number];

const verbs: Readonly<Record<Answer, SupportVerb>> = {
  accept: 'propose',
  part: 'propose',
  dates: 'propose',
  transfer: 'transfer',
  decline: 'decline',
  take: 'take',
  ask: 'ask',
  waitlist: 'waitlist',
  reconfirm: 'reconfirm',
  reconsider: 'reconsider',
  start: 'start',
  deliver: 'deliver',
  cancel: 'cancel',
};

/** The five answers that settle a request for the office. */
const mainAnswers = ['accept', 'part', 'dates', 'transfer', 'decline'] as const satisfies readonly Answer[];
export type MainAnswer = (typeof mainAnswers)[number];

export function isMainAnswer(answer: Answer): answer is MainAnswer {
  return (mainAnswers as readonly Answer[]).includes(answer);
}

/** Answers of which the organiser is shown words that the office writes. */
export const withPreview: ReadonlySet<Answer> = new Set([
  'accept',
  'part',
  'dates',
  'transfer',
  'decline',
  'ask',
  'waitlist',
  'reconsider',
  'deliver',
  'cancel',
]);

/** Those that can be given now, in the order in which they are offered. */
export function answersTo({ may }: Pick<SupportRequest, 'may'>): Answer[] {
  return answers.filter((answer) => may.includes(verbs[answer]));
}

export function isAnswer(name: string): name is Answer {
  return (answers as readonly string[]).includes(name);
}

export function isProposal(answer: Answer): boolean {
  return verbs[answer] === 'propose';
}
