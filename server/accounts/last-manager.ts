import { Problem } from '../kernel/problems.ts';
import type { Team, TeamRole } from './teams.ts';

export interface Place {
  personId: string;
  role: TeamRole;
  /** Whether their account is about to be erased: they manage nothing for long. */
  leaving?: boolean;
}

/**
 * An organisation keeps an owner, and head office a planner: nobody else could let people in again. An office can be
 * without a head, because planners manage it too.
 * @throws Problem `conflict` (`lastOwner`, `lastPlanner`) when nobody would be left once this person has another role,
 * or none
 */
export function keepManager(team: Team, members: readonly Place[], personId: string, next?: TeamRole): void {
  if (team.kind === 'office') return;
  const manages = team.kind === 'organiser' ? 'owner' : 'planner';
  const managers = members.filter(({ role, leaving }) => role === manages && !leaving);
  if (next === manages || managers.length !== 1 || managers[0]?.personId !== personId) return;
  throw manages === 'owner'
    ? new Problem('conflict', 'An organisation keeps at least one owner. Make a colleague owner first.', [], {
        reason: 'lastOwner',
      })
    : new Problem('conflict', 'There is always at least one planner. Invite another one first.', [], {
        reason: 'lastPlanner',
      });
}
