import type { Transaction } from 'kysely';
import { calendarOfOffice, homeCalendar } from '../capacity/staffing.queries.ts';
import { nextWorkingMoment } from '../capacity/working-calendar.ts';
import type { Context } from '../context.ts';
import type { SupportNewsKind } from '../mail/support-news.ts';
import type { Schema } from '../database/schema.ts';
import { newId } from '../kernel/ids.ts';
import { type Concerned, peopleConcerned } from './notices.queries.ts';
import type { Move } from './request-lifecycle.ts';
import type { HeldRequest } from './requests.queries.ts';
import { insertNotices } from './thread.store.ts';

type Side = 'organiser' | 'office' | 'head_office';

export interface News {
  kind: SupportNewsKind;
  text?: string;
}

/** How long news waits for other news of the same day part, so that one mail tells all of it. */
const gatherMinutes = 15;

/** What each move is to those on the other side; what is not named is news to nobody. */
const newsOf: Partial<Record<Move, { to: readonly Side[]; kind: SupportNewsKind }>> = {
  submit: { to: ['office'], kind: 'submitted' },
  ask: { to: ['organiser'], kind: 'info_needed' },
  inform: { to: ['office'], kind: 'informed' },
  propose: { to: ['organiser'], kind: 'proposed' },
  confirm: { to: ['office'], kind: 'confirmed' },
  counter: { to: ['office'], kind: 'countered' },
  lapse: { to: ['organiser', 'office'], kind: 'lapsed' },
  waitlist: { to: ['organiser'], kind: 'waitlisted' },
  transfer: { to: ['organiser'], kind: 'transferred' },
  decline: { to: ['organiser'], kind: 'declined' },
  withdraw: { to: ['office', 'organiser'], kind: 'withdrawn' },
  question: { to: ['office', 'organiser'], kind: 'reconfirm' },
  reconfirm: { to: ['organiser'], kind: 'reconfirmed' },
  reconsider: { to: ['organiser'], kind: 'reconsidered' },
  deliver: { to: ['organiser'], kind: 'delivered' },
  cancel: { to: ['office', 'organiser'], kind: 'cancelled' },
  close: { to: ['office'], kind: 'closed' },
};

/** Tells those for whom a move of a request is news; whoever made it knows. */
export async function noticeMove(
  trx: Transaction<Schema>,
  context: Pick<Context, 'clock'>,
  mover: { actor: { role: string; id?: string } },
  request: HeldRequest,
  { move, text }: { move: Move; text?: string | undefined },
): Promise<void> {
  const news = newsOf[move];
  if (!news) return;
  for (const side of news.to)
    await notice(trx, context, mover, request, side, { kind: news.kind, ...(text !== undefined && { text }) });
}

/**
 * Puts news by for the people of one side, until their next working hour: of an office on its own clock, of organisers and
 * head office on that of Belgium. Of an office in which nobody reads, head office is told.
 */
export async function notice(
  trx: Transaction<Schema>,
  { clock }: Pick<Context, 'clock'>,
  mover: { actor: { role: string; id?: string } },
  request: HeldRequest,
  side: Side,
  news: News,
): Promise<void> {
  const people = await peopleConcerned(trx, request, side);
  const nobody = side === 'office' && people.length === 0;
  const told: readonly Concerned[] = nobody ? await peopleConcerned(trx, request, 'head_office') : people;
  const calendar = side === 'office' && !nobody ? await calendarOfOffice(trx, request.office_id) : homeCalendar;
  const after = nextWorkingMoment(calendar, clock.now().add({ minutes: gatherMinutes })).toString();
  const others = told.filter(({ id }) => mover.actor.role !== 'person' || id !== mover.actor.id);
  await insertNotices(
    trx,
    others.map(({ id, team }) => ({
      id: newId(),
      person_id: id,
      request_id: request.id,
      team,
      news: JSON.stringify(nobody ? { ...news, kind: 'nobody_reads' } : news),
      send_after: after,
    })),
  );
}
