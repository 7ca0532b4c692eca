import type { RequestPriority } from '../contracts/support-surroundings.ts';
import type { Urgency } from '../contracts/support-words.ts';

/** What the priority of a request is reckoned from. */
export interface PriorityFacts {
  /** How much of the time that the office wants beforehand it was left. */
  urgency: Urgency | null;
  /** Companies expected. */
  companies: number;
  /** Organisations that organise it together; who only takes part is not counted. */
  organisers: number;
  /** Whether it is about a sector on which Flanders sets its hopes. */
  strategic: boolean;
  /** Whether the organiser asks this office for the first time. */
  firstTime: boolean;
  /** What somebody set it to, and why. */
  override?: { points: number; reason: string } | undefined;
}

/** The most points of each part; together they are 100. */
export const mostPoints = { leadTime: 30, companies: 30, jointAction: 15, strategicSector: 15, firstTime: 10 } as const;

const leadTimePoints: Readonly<Record<Urgency, number>> = { green: mostPoints.leadTime, amber: 15, red: 0 };

/**
 * How much priority a request has where there is not room for all: those who ask in time, bring many companies, organise
 * together, are about a strategic sector or come for the first time have more. Each part is told, so that whoever sets
 * another priority, and whoever reads it, sees what was set aside.
 */
export function priorityOf(facts: PriorityFacts): RequestPriority {
  const { urgency, companies, organisers, strategic, firstTime, override } = facts;
  const parts: RequestPriority['parts'] = [
    { code: 'leadTime', points: urgency === null ? 0 : leadTimePoints[urgency], most: mostPoints.leadTime },
    {
      code: 'companies',
      points: Math.min(companies, mostPoints.companies),
      most: mostPoints.companies,
      count: companies,
    },
    {
      code: 'jointAction',
      points: organisers > 1 ? mostPoints.jointAction : 0,
      most: mostPoints.jointAction,
      count: organisers,
    },
    { code: 'strategicSector', points: strategic ? mostPoints.strategicSector : 0, most: mostPoints.strategicSector },
    { code: 'firstTime', points: firstTime ? mostPoints.firstTime : 0, most: mostPoints.firstTime },
  ];
  const reckoned = parts.reduce((sum, { points }) => sum + points, 0);
  return { points: override?.points ?? reckoned, reckoned, parts, ...(override && { reason: override.reason }) };
}
