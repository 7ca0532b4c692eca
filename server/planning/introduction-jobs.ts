import type { Context } from '../context.ts';
import type { Job } from '../jobs/job-runner.ts';
import { atlasOf } from './atlas.ts';
import { matchAllPlans } from './match-plans.ts';

/** Every morning: what was not told, or was held back because an organisation had been offered enough. */
export function introductionJobs({ reference }: Pick<Context, 'reference'>): readonly Job[] {
  return [
    {
      name: 'planning.introductions',
      rhythm: { dailyAt: '06:30' },
      run: async (trx, clock) => matchAllPlans(trx, clock, atlasOf(await reference.get())),
    },
  ];
}
