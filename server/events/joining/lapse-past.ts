import type { Job } from '../../jobs/job-runner.ts';
import { today } from '../../kernel/clock.ts';
import { lapseRequests } from './lapse.store.ts';
import { pastEvents } from './open-requests.queries.ts';

/** Closes every night what nobody answered before the event was past. */
export const lapsePastRequests: Job = {
  name: 'events.lapse-past-requests',
  rhythm: { dailyAt: '02:30' },
  run: async (trx, clock) => {
    const open = await trx
      .selectFrom('joint_requests')
      .select('event_id')
      .distinct()
      .where('state', '=', 'open')
      .execute();
    const past = await pastEvents(
      trx,
      today(clock).toString(),
      open.map((row) => row.event_id),
    );
    await lapseRequests(trx, past, clock.now().toString());
  },
};
