import { comparable } from './recognise.ts';
import type { Candidate } from './read-import.ts';
import type { Warning } from './read-leg.ts';

/** Five years: what lies farther is mostly a slip of the pen. */
const farYears = 5;

/** The same candidates, each with what is worth a look; nothing of it stands in the way. */
export function warningsOf(
  candidates: readonly Candidate[],
  { starts, today }: { starts: readonly { id: string; title: string; startsOn: string | null }[]; today: string },
): Candidate[] {
  const seen = new Map(
    starts.flatMap(({ id, title, startsOn }) => (startsOn ? [[keyOf(title, startsOn), { id }] as const] : [])),
  );
  const far = Temporal.PlainDate.from(today).add({ years: farYears }).toString();
  const inFile = new Map<string, number>();
  return candidates.map((candidate) => {
    const { plan, rows } = candidate;
    const row = rows[0] ?? 0;
    if (plan === undefined || plan.deed === 'unchanged') return candidate;
    const { legs, title } = plan.entry;
    const warnings: Warning[] = [...candidate.warnings];
    const say = (reason: Warning['reason'], detail?: string) =>
      void warnings.push({ row, reason, ...(detail === undefined ? {} : { detail }) });
    if (legs.every((leg) => leg.endsOn !== undefined && leg.endsOn < today)) say('inThePast');
    if (legs.some((leg) => leg.startsOn !== undefined && leg.startsOn > far)) say('farAhead');
    const key = keyOf(title.nl, legs[0]?.startsOn ?? '');
    const double = seen.get(key);
    if (plan.deed === 'create' && double !== undefined) say('probablyDouble');
    else if (plan.deed === 'create' && inFile.has(key)) say('probablyDouble', String(inFile.get(key)));
    if (!inFile.has(key)) inFile.set(key, row);
    if (plan.deed === 'update' && plan.known?.editorialState === 'published') say('changesPublic');
    if (plan.known?.editorialState === 'withdrawn') say('staysWithdrawn');
    if (rows.length > 1) say('severalLegs', rows.join(', '));
    return { ...candidate, warnings };
  });
}

function keyOf(title: string, startsOn: string): string {
  return `${comparable(title)} ${startsOn}`;
}
