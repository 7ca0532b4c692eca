import type { Context } from '../context.ts';
import { EventDetail, EventItem } from '../contracts/events.ts';
import { publicViewer } from '../kernel/audience.ts';
import { type Repetition, repeat } from '../kernel/repeat.ts';
import { type StoredEvent, eventRecords, toItem } from './events.queries.ts';
import { toDetail } from './get-event.ts';
import { type MadeReady, mayMakeReady, noteOtherEditions, replaceReady, takeUnready } from './ready-events.store.ts';

const atOnce = 100;

/** Makes what everybody is told of events, of all that changed; where another process does so, it is left to that one. */
export async function makeReady({ db }: Pick<Context, 'db'>, stopped: () => boolean = () => false): Promise<void> {
  let taken: number;
  do {
    taken = await db.transaction().execute(async (trx) => {
      if (!(await mayMakeReady(trx))) return 0;
      const ids = await takeUnready(trx, atOnce);
      const records = await eventRecords(trx, publicViewer, ids);
      if (ids.length > 0) await replaceReady(trx, ids, records.map(asJson));
      return ids.length;
    });
  } while (taken > 0 && !stopped());
}

function asJson(record: StoredEvent): MadeReady {
  // Other editions, and what is offered on a visit, are told of as they are on the day.
  const isWhole = record.series === undefined && record.kind !== 'official_visit';
  return {
    event_id: record.id,
    item: JSON.stringify(EventItem.parse(toItem(record))),
    detail: isWhole ? JSON.stringify(EventDetail.parse(toDetail(record, []))) : null,
  };
}

/** How often it is looked whether anything is to be made, in milliseconds. */
const interval = 1000;

/** Makes events ready in the background, for as long as this process runs. */
export class MakingReady {
  readonly #repetition: Repetition;
  #stopped = false;

  constructor(context: Pick<Context, 'db'>, onError: (error: unknown) => void) {
    let isOurs = false;
    this.#repetition = repeat(async () => {
      try {
        if (!isOurs) await noteOtherEditions(context.db);
        isOurs = true;
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
