import type { SupportVerb } from '../contracts/support.ts';
import type { SupportSide, SupportState } from '../contracts/support-words.ts';

/** What moves a request: what people do with it, and what the system does by itself. */
export type Move = SupportVerb | 'submit' | 'lapse' | 'question';

interface Transition {
  from: readonly SupportState[];
  to: SupportState;
  by: readonly SupportSide[];
}

const office = ['office', 'head_office'] as const;

/**
 * The life of a request. An office takes up what was sent, and answers: with a question, a proposal, a place on the waiting
 * list, another office, or a refusal. The organiser confirms a proposal or wants it otherwise; nobody's answer in time
 * lets it lapse. Once both promised, a material change of the event asks the office to confirm again. What is agreed is
 * delivered and closed, or cancelled by either side. The database keeps the same table (`support_allowed_transitions`).
 */
export const moves: Readonly<Record<Move, Transition>> = {
  submit: { from: ['draft'], to: 'submitted', by: ['organiser', ...office] },
  take: { from: ['submitted', 'countered', 'waitlisted'], to: 'in_review', by: office },
  ask: { from: ['in_review'], to: 'info_needed', by: office },
  inform: { from: ['info_needed'], to: 'in_review', by: ['organiser'] },
  propose: { from: ['in_review'], to: 'proposed', by: office },
  confirm: { from: ['proposed'], to: 'confirmed', by: ['organiser'] },
  counter: { from: ['proposed'], to: 'countered', by: ['organiser'] },
  lapse: { from: ['proposed'], to: 'lapsed', by: ['system'] },
  waitlist: { from: ['in_review'], to: 'waitlisted', by: office },
  transfer: { from: ['in_review'], to: 'transferred', by: office },
  decline: { from: ['in_review', 'reconfirm'], to: 'declined', by: office },
  withdraw: {
    from: ['submitted', 'in_review', 'info_needed', 'proposed', 'countered', 'waitlisted'],
    to: 'withdrawn',
    by: ['organiser', 'system'],
  },
  question: { from: ['confirmed', 'in_delivery'], to: 'reconfirm', by: ['system'] },
  reconfirm: { from: ['reconfirm'], to: 'confirmed', by: office },
  reconsider: { from: ['reconfirm'], to: 'in_review', by: office },
  start: { from: ['confirmed'], to: 'in_delivery', by: [...office, 'system'] },
  deliver: { from: ['in_delivery'], to: 'delivered', by: office },
  cancel: {
    from: ['confirmed', 'in_delivery', 'reconfirm'],
    to: 'cancelled',
    by: ['organiser', ...office, 'system'],
  },
  close: { from: ['delivered'], to: 'closed', by: ['organiser', 'system'] },
};

/** What may be done at once with what nobody took up yet: whoever answers has taken it up. */
const answersAtOnce: ReadonlySet<Move> = new Set(['ask', 'propose', 'waitlist', 'transfer', 'decline']);

/** Whether a move may be made from a state, by a side. */
export function allows(move: Move, state: SupportState, side: SupportSide): boolean {
  const { from, by } = moves[move];
  return by.includes(side) && from.includes(state);
}

/** Whether an office has to take a request up before it makes this move, which is done along with it. */
export function takesUpFirst(move: Move, state: SupportState): boolean {
  return answersAtOnce.has(move) && !moves[move].from.includes(state) && moves.take.from.includes(state);
}

/** What a side may do with a request in a state. */
export function movesFrom(state: SupportState, side: SupportSide): Move[] {
  return (Object.keys(moves) as Move[]).filter(
    (move) => allows(move, state, side) || (takesUpFirst(move, state) && moves[move].by.includes(side)),
  );
}

/** States in which nothing more becomes of a request. */
export const endStates: readonly SupportState[] = [
  'closed',
  'declined',
  'lapsed',
  'transferred',
  'withdrawn',
  'cancelled',
];

/** States in which an office works on what it promised, or has done it. */
export const promisedStates: readonly SupportState[] = ['confirmed', 'in_delivery', 'delivered', 'closed'];

/** What a request in a state takes of the weeks of its office; nothing where it takes none. */
export function loadKindOf(state: SupportState): 'soft' | 'tentative' | 'firm' | undefined {
  if (['submitted', 'in_review', 'info_needed', 'countered'].includes(state)) return 'soft';
  if (state === 'proposed') return 'tentative';
  if (['confirmed', 'reconfirm', 'in_delivery', 'delivered', 'closed'].includes(state)) return 'firm';
  return undefined;
}

/** Whether it is the office whose next step is waited for. */
export function waitsForOffice(state: SupportState): boolean {
  return ['submitted', 'in_review', 'countered', 'reconfirm'].includes(state);
}
