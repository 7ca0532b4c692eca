import { type Team, type TeamRole, managingRole } from '../accounts/teams.ts';
import type { Label } from '../contracts/shapes.ts';

/** A person's place in a team, with what would be left of the team without them. */
export interface Standing {
  team: Team;
  name: Label;
  role: TeamRole;
  /** Colleagues who stay; those who asked to be erased themselves do not. */
  colleagues: readonly { personId: string; role: TeamRole }[];
  /** Events that were entered for the organisation. */
  announced: number;
  /** Those among them that the person answers for. */
  answeredFor: number;
}

/**
 * Teams that nobody could manage any more once the person is gone: head office without a planner, or an organisation
 * without an owner that has other members or events. Planners manage offices, so these need no head.
 */
export function lastManagerOf(standings: readonly Standing[]): Standing[] {
  return standings.filter(({ team, role, colleagues, announced }) => {
    if (team.kind === 'office' || role !== managingRole(team)) return false;
    if (colleagues.some((colleague) => colleague.role === role)) return false;
    return team.kind === 'head_office' || colleagues.length > 0 || announced > 0;
  });
}
