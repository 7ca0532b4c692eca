import type { BuiltinIndexes } from '../../search/builtin/builtin-indexes.ts';
import { dropUnseen } from '../../search/mirror/drop-unseen.ts';
import type { MirroredIndexes } from '../../search/mirror/mirrored-indexes.ts';
import type { Context } from '../context.ts';
import type { Job } from '../jobs/job-runner.ts';
import { type Finding, auditSearch, differences } from './audit-search.ts';

/** Compares every night all that follows from the events with the events, and puts right what differs. */
export function searchJobs(
  context: Context,
  { builtin, mirrors }: { builtin: BuiltinIndexes; mirrors?: MirroredIndexes | undefined },
  onDifferences: (findings: Finding[]) => void,
): Job[] {
  return [
    {
      name: 'search.audit',
      rhythm: { dailyAt: '04:30' },
      run: async () => {
        const findings = await auditSearch({ context, builtin, mirrors }, { repair: true });
        if (differences(findings) > 0) onDifferences(findings);
        const used = mirrors?.both.map(({ mirror }) => mirror.index.uid) ?? [];
        if (mirrors) await dropUnseen(context.db, mirrors.connection, used, mirrors.now());
      },
    },
  ];
}
