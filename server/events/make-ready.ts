import type { Context } from '../context.ts';
import { EventDetail, EventItem } from '../contracts/events.ts';
import { publicViewer } from '../kernel/audience.ts';
import { today } from '../kernel/clock.ts';
import { type Repetition, repeat } from '../kernel/repeat.ts';
import { type StoredEvent, eventRecords, toItem } from './events.queries.ts';
import { wholeEvent } from './get-event.ts';
import { type MadeReady, mayMakeReady, noteOutdated, replaceReady, takeUnready } from './ready-events.store.ts';

const atOnce = 100;

/**
 * Makes what everybody is told of events, of all that changed; where another process does so, it is left to that one.
 * @throws Error for events that cannot be made; all others are, and these are told when somebody asks, as if there were none
 */
export async function makeReady(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  stopped: () => boolean = () => false,
): Promise<void> {
  const failed: unknown[] = [];
  let taken: number;
  do {
    taken = await db.transaction().execute(async (trx) => {
      if (!(await mayMakeReady(trx))) return 0;
      const ids = await takeUnready(trx, atOnce);
      if (ids.length === 0) return 0;
      const made: MadeReady[] = [];
      for (const record of await eventRecords(trx, publicViewer, ids))
        try {
          made.push(await asJson({ db: trx, clock }, record));
        } catch (cause) {
          failed.push(new Error(`${record.id} cannot be made ready`, { cause }));
        }
      await replaceReady(trx, ids, made);
      return ids.length;
    });
  } while (taken > 0 && !stopped());
  if (failed.length > 0) throw new AggregateError(failed, failed.map(String).join('; '));
}

async function asJson(context: Pick<Context, 'db' | 'clock'>, record: StoredEvent): Promise<MadeReady> {
  // Of several editions each would have to be made again with any other.
  const isOne = record.series === undefined;
  const detail = isOne ? EventDetail.parse(await wholeEvent(context, publicViewer, record, [])) : null;
  return {
    event_id: record.id,
    item: JSON.stringify(EventItem.parse(toItem(record))),
    detail: detail && JSON.stringify(detail),
    // Cases are taken until the last day of a visit.
    holds_through: detail?.officialVisit?.takesCases ? lastDay(record) : null,
  };
}

function lastDay({ legs }: StoredEvent): string | null {
  const days = legs.flatMap(({ endsOn }) => endsOn ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** How often it is looked whether anything is to be made, in milliseconds. */
const interval = 1000;

/** Makes events ready in the background, for as long as this process runs. */
export class MakingReady {
  readonly #repetition: Repetition;
  #stopped = false;

  constructor(context: Pick<Context, 'db' | 'clock'>, onError: (error: unknown) => void) {
    let lookedThrough: string | undefined;
    this.#repetition = repeat(async () => {
      try {
        const day = today(context.clock).toString();
        if (day !== lookedThrough) await noteOutdated(context.db, day);
        lookedThrough = day;
        await makeReady(context, () => this.#stopped);
      } catch (error) {
        onError(error);
      }
    }, interval);
  }

  /** Lets the batch at hand come to its end. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#repetition.stop();
  }
}
