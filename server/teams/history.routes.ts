import { teamFor } from '../accounts/team-for.ts';
import { teamCode } from '../accounts/teams.ts';
import { teamPolicy } from '../accounts/teams.policy.ts';
import { auditTrail } from '../audit/audit.queries.ts';
import { type Endpoint, addressOf } from '../contracts/endpoint.ts';
import * as contract from '../contracts/history.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { demand } from '../kernel/policy.ts';
import { withNames } from './history.queries.ts';

interface Page {
  page?: number | undefined;
  pageSize?: number | undefined;
}

export function historyRoutes({ db }: Context): Implementation[] {
  const read = async (target: Endpoint, { page = 1, pageSize = 25 }: Page, team?: string) => {
    const { items, total } = await auditTrail(db, { ...(team && { team }), page, pageSize });
    const search = new URLSearchParams({ page: String(page + 1), pageSize: String(pageSize) }).toString();
    const next = addressOf(target, { params: { team: team ?? '' }, search });
    return { items: await withNames(db, items), total, page, pageSize, ...(page * pageSize < total && { next }) };
  };

  return [
    implement(contract.teamAuditTrail, async ({ actor, params, query }) => {
      const { team } = await teamFor(db, actor, 'see', params.team);
      return read(contract.teamAuditTrail, query, teamCode(team));
    }),
    implement(contract.auditTrailOfAll, async ({ actor, query }) => {
      demand(actor, teamPolicy(actor, 'see', { kind: 'head_office' }));
      return read(contract.auditTrailOfAll, query);
    }),
  ];
}
