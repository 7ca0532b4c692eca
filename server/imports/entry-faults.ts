import type { ImportField } from '../contracts/import-fields.ts';
import type { FaultReason } from '../contracts/import-shapes.ts';
import { EventEntry } from '../events/event-entry.ts';
import type { SaidEvent } from './read-event.ts';
import type { Fault } from './read-leg.ts';

/** What the rules for entries say against an event that was put together from rows, told by column and row. */
export function entryFaults(
  entry: Record<string, unknown>,
  { rows, texts }: Pick<SaidEvent, 'rows' | 'texts'>,
): { entry: EventEntry; faults: [] } | { faults: Fault[] } {
  const parsed = EventEntry.safeParse(entry);
  if (parsed.success) return { entry: parsed.data, faults: [] };
  const faults = parsed.error.issues.map((issue): Fault => {
    const path = issue.path.map(String);
    const isLeg = path[0] === 'legs' && path[1] !== undefined;
    const row = (isLeg ? rows[Number(path[1])] : undefined) ?? rows[0]!;
    const field = fieldAt(isLeg ? ['legs', ...path.slice(2)] : path);
    return { row, field, reason: reasonOf(issue, field, texts) };
  });
  const different = new Map(faults.map((fault) => [`${fault.row} ${fault.field}`, fault]));
  return { faults: [...different.values()] };
}

const fields: Readonly<Record<string, ImportField>> = {
  'title.nl': 'title',
  'title.en': 'titleEn',
  'summary.nl': 'summary',
  'summary.en': 'summaryEn',
  'description.nl': 'description',
  'description.en': 'descriptionEn',
  'registration.url': 'registrationUrl',
  'registration.closesOn': 'registrationClosesOn',
  'registration.capacity': 'capacity',
  'registration.fee': 'fee',
  'registration.fee.amount': 'fee',
  'contact.name': 'contactName',
  'contact.email': 'contactEmail',
  'contact.phone': 'contactPhone',
  'provenance.externalId': 'externalId',
  'provenance.url': 'url',
  officialVisit: 'visitLevel',
  'officialVisit.level': 'visitLevel',
  'officialVisit.leader': 'visitLeader',
  'officialVisit.maskedFor': 'audience',
  'officialVisit.leader.nl': 'visitLeader',
  'legs.precision': 'startsOn',
  partners: 'audience',
};

function fieldAt(path: readonly string[]): ImportField {
  const [first = '', second] = path;
  if (fields[path.join('.')] !== undefined) return fields[path.join('.')]!;
  if (first === 'legs' && second !== undefined) return second as ImportField;
  return first === 'kind' || first === 'mode' || first === 'sectors' || first === 'languages' || first === 'audience'
    ? first
    : first === 'legs'
      ? 'startsOn'
      : 'title';
}

function reasonOf(
  issue: { code: string; path: readonly PropertyKey[]; origin?: unknown; format?: unknown },
  field: ImportField,
  texts: SaidEvent['texts'],
): FaultReason {
  const { code } = issue;
  if (issue.path[0] === 'partners') return 'partnersByHand';
  if (field === 'visitLevel') return 'levelMissing';
  if (field === 'timeZone') return 'timeZoneUnknown';
  if (field === 'endsOn' || field === 'endTime') return 'endsBeforeStart';
  if (code === 'too_big')
    return issue.path[0] === 'legs' && issue.path.length === 1 ? 'tooManyLegs' : tooBig(issue.origin);
  if (code === 'invalid_format') return issue.format === 'email' ? 'email' : issue.format === 'url' ? 'url' : 'invalid';
  // Of a closed list or a text that must be there, nothing was said.
  if (['title', 'kind', 'mode', 'sectors'].includes(field) && texts[field] === undefined) return 'required';
  return 'invalid';
}

function tooBig(origin: unknown): FaultReason {
  return origin === 'array' ? 'tooMany' : 'tooLong';
}
