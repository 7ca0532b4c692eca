import { teamFor } from '../accounts/team-for.ts';
import { teamCode } from '../accounts/teams.ts';
import { teamPolicy } from '../accounts/teams.policy.ts';
import { auditTrail } from '../audit/audit.queries.ts';
import { type Endpoint, addressOf } from '../contracts/endpoint.ts';
import * as contract from '../contracts/history.ts';
import { introductionActions } from '../contracts/introductions.ts';
import type { Context } from '../context.ts';
import { enteredEvent } from '../events/entries.queries.ts';
import { organiserOf } from '../events/event-of-team.ts';
import { eventPolicy } from '../events/events.policy.ts';
import { unanswered } from '../events/joining/record-joining.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { demand } from '../kernel/policy.ts';
import { withNames } from './history.queries.ts';

interface Page {
  page?: number | undefined;
  pageSize?: number | undefined;
}

export function historyRoutes({ db }: Context): Implementation[] {
  const read = async (
    target: Endpoint,
    params: Record<string, string>,
    { page = 1, pageSize = 25 }: Page,
    of: Pick<Parameters<typeof auditTrail>[1], 'team' | 'subject' | 'without'>,
    reader?: string,
  ) => {
    const { items, total } = await auditTrail(db, { ...of, page, pageSize });
    const search = new URLSearchParams({ page: String(page + 1), pageSize: String(pageSize) }).toString();
    const next = addressOf(target, { params, search });
    return {
      items: await withNames(db, items, reader),
      total,
      page,
      pageSize,
      ...(page * pageSize < total && { next }),
    };
  };

  return [
    implement(contract.teamAuditTrail, async ({ actor, params, query }) => {
      const { team } = await teamFor(db, actor, 'see', params.team);
      const reader = team.kind === 'organiser' ? team.id : undefined;
      return read(contract.teamAuditTrail, params, query, { team: teamCode(team) }, reader);
    }),
    implement(contract.eventAuditTrail, async ({ actor, params, query }) => {
      const organiser = organiserOf(params.team);
      demand(actor, eventPolicy(actor, 'see', { enteredFor: organiser, trusted: false }));
      const { id, enteredFor } = await enteredEvent(db, organiser, params.event);
      // What was done for the event. Whom the lead asked is no news for the others before these agree, and with whom it
      // was brought together is its own affair.
      const without = enteredFor.id === organiser ? [] : [...unanswered, ...introductionActions];
      const team = teamCode({ kind: 'organiser', id: enteredFor.id });
      return read(contract.eventAuditTrail, params, query, { team, subject: { kind: 'event', id }, without });
    }),
    implement(contract.auditTrailOfAll, async ({ actor, query }) => {
      demand(actor, teamPolicy(actor, 'see', { kind: 'head_office' }));
      return read(contract.auditTrailOfAll, {}, query, {});
    }),
  ];
}
