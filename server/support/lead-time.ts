import services from '../reference-data/data/services.json' with { type: 'json' };

const byType: Readonly<Record<string, number>> = services.proposedLeadDays.byEventType;
const usual = 60;

/** Days before the first day by which an office wants to know of an event of a type. */
export function leadDaysFor(type: string | null | undefined): number {
  return byType[type ?? ''] ?? usual;
}
