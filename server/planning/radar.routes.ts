import { teamFor } from '../accounts/team-for.ts';
import { teamPolicy } from '../accounts/teams.policy.ts';
import type { Context } from '../context.ts';
import { showDateStrip as dateStrip } from '../contracts/date-strip.ts';
import * as contract from '../contracts/radar.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { nothingHere } from '../kernel/problems.ts';
import { lookAround } from './look-around.ts';
import { showDateStrip } from './show-date-strip.ts';

export function radarRoutes(context: Context): Implementation[] {
  return [
    implement(contract.lookAround, async ({ actor, viewer, params, query }) => {
      const { team } = await teamFor(context.db, actor, 'see', params.team);
      if (team.kind !== 'organiser') throw nothingHere();
      const edit = teamPolicy(actor, 'edit', team) === 'allowed';
      return lookAround(context, viewer, team.id, query, { edit });
    }),
    implement(dateStrip, async ({ actor, viewer, params, query }) => {
      const { team } = await teamFor(context.db, actor, 'see', params.team);
      if (team.kind !== 'organiser') throw nothingHere();
      const edit = teamPolicy(actor, 'edit', team) === 'allowed';
      return showDateStrip(context, viewer, team.id, query, { edit });
    }),
  ];
}
