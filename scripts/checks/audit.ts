import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/**
 * Asks the registry whether a package that runs in production has a known hole. Without a registry that answers this
 * question nothing is known, and that is said aloud; AUDIT=required makes it a failure.
 */

const words = ['audit', '--omit=dev', '--audit-level=moderate', '--json'];

export interface Verdict {
  /** `clean`: asked and nothing found. `holes`: something found. `unknown`: nobody answered. */
  outcome: 'clean' | 'holes' | 'unknown';
  lines: string[];
}

interface Report {
  vulnerabilities?: Record<string, { severity?: string; range?: string; fixAvailable?: unknown }>;
  metadata?: { vulnerabilities?: Record<string, number> };
  message?: string;
  error?: { summary?: string; code?: string };
}

const grave = ['moderate', 'high', 'critical'];

/** What npm's answer means; a report is believed only when it counts, whatever the exit status says. */
export function judge(exitStatus: number | null, output: string): Verdict {
  const report = readReport(output);
  const counts = report?.metadata?.vulnerabilities;
  if (counts === undefined) {
    const why = report?.error?.summary || report?.error?.code || report?.message || 'npm gave no report';
    return { outcome: 'unknown', lines: [`The registry did not answer: ${why}`] };
  }
  const found = grave.reduce((sum, severity) => sum + (counts[severity] ?? 0), 0);
  if (found === 0 && exitStatus === 0)
    return { outcome: 'clean', lines: ['No known holes in what runs in production.'] };
  const named = Object.entries(report?.vulnerabilities ?? {})
    .filter(([, { severity = '' }]) => grave.includes(severity))
    .map(([name, { severity = '', range = '' }]) => `${severity}: ${name} ${range}`.trimEnd());
  return { outcome: 'holes', lines: named.length > 0 ? named : [`npm counts ${found} and ends with ${exitStatus}`] };
}

/** Whether the check fails: found holes always do, an unanswered question only where an answer is required. */
export function fails({ outcome }: Pick<Verdict, 'outcome'>, required: boolean): boolean {
  return outcome === 'holes' || (outcome === 'unknown' && required);
}

function readReport(output: string): Report | undefined {
  try {
    const value: unknown = JSON.parse(output);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const advice = [
  'NOTHING WAS AUDITED: nobody knows whether a package has a known hole.',
  'Where the registry can be reached: AUDIT=required npm run check -- audit',
  `By hand: npm ${words.slice(0, -1).join(' ')}`,
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const run = spawnSync('npm', words, { encoding: 'utf8', shell: process.platform === 'win32' });
  const verdict = judge(run.status, run.stdout ?? '');
  for (const line of verdict.lines) process.stdout.write(`${line}\n`);
  if (verdict.outcome === 'unknown') process.stdout.write(`\n${advice.join('\n')}\n`);
  process.exitCode = fails(verdict, process.env['AUDIT'] === 'required') ? 1 : 0;
}
