import { type Team, teamOf } from '../../accounts/teams.ts';
import { teamName } from '../../accounts/teams.queries.ts';
import { addressOf, done } from '../../contracts/endpoint.ts';
import * as contract from '../../contracts/visits.ts';
import type { Context } from '../../context.ts';
import { type Implementation, implement } from '../../http/implement.ts';
import type { Actor, Person } from '../../kernel/actor.ts';
import { viewerOf } from '../../kernel/audience.ts';
import { demand, signInFirst } from '../../kernel/policy.ts';
import { nothingHere } from '../../kernel/problems.ts';
import { attachCase } from './attach-case.ts';
import { casesAsCsv } from './cases-as-csv.ts';
import { casesPolicy } from './cases.policy.ts';
import { casesReadBy, visitReadBy, visitsWithCases } from './cases.queries.ts';
import { changeCase } from './change-case.ts';
import { describeOffer, myCases } from './describe-cases.ts';
import type { Visit } from './visits.queries.ts';
import { withdrawCase } from './withdraw-case.ts';

export function caseRoutes(context: Context): Implementation[] {
  const { db } = context;

  /** A visit whose cases this team reads, for somebody of it who may. */
  const visitFor = async (actor: Actor, { team: code, event }: { team: string; event: string }) => {
    const team = readingTeam(actor, code);
    const visit = await visitReadBy(db, team, event);
    if (!visit) throw nothingHere();
    return { team, visit };
  };

  return [
    implement(contract.getCaseOffer, ({ actor, params }) => describeOffer(context, person(actor), params.id)),
    implement(contract.attachCase, ({ actor, params, body }) => attachCase(context, person(actor), params.id, body)),
    implement(contract.listMyCases, async ({ actor }) => ({
      items: await myCases(db, viewerOf(actor), person(actor).id),
    })),
    implement(contract.changeCase, ({ actor, params, body }) => changeCase(context, person(actor), params.id, body)),
    implement(contract.withdrawCase, async ({ actor, params }) => {
      await withdrawCase(context, person(actor), params.id);
      return done;
    }),
    implement(contract.listVisitsWithCases, async ({ actor, params }) => {
      const team = readingTeam(actor, params.team);
      if (!(await teamName(db, team))) throw nothingHere();
      const items = await visitsWithCases(db, team);
      return { items: items.map(({ visit, ...rest }) => ({ visit: toVisitOfCases(visit), ...rest })) };
    }),
    implement(contract.listCases, async ({ actor, params, query }) => {
      const { team, visit } = await visitFor(actor, params);
      const { page = 1, pageSize = 25 } = query;
      const { items, total } = await casesReadBy(db, team, visit.id, { page, pageSize });
      const next = new URLSearchParams({ page: String(page + 1), pageSize: String(pageSize) });
      return {
        visit: toVisitOfCases(visit),
        items,
        total,
        page,
        pageSize,
        ...(page * pageSize < total && { next: addressOf(contract.listCases, { params, search: next.toString() }) }),
      };
    }),
    implement(contract.casesAsCsv, async ({ actor, params, query }) => {
      const { team, visit } = await visitFor(actor, params);
      const { items } = await casesReadBy(db, team, visit.id);
      return casesAsCsv(items, query.lang ?? 'nl');
    }),
  ];
}

/** The team of a code, for somebody who reads cases for it. */
function readingTeam(actor: Actor, code: string): Team {
  const team = teamOf(code);
  if (!team) throw nothingHere();
  demand(actor, casesPolicy(actor, 'read', team));
  return team;
}

function toVisitOfCases({ id, slug, title, startsOn }: Visit) {
  return { id, slug, title, ...(startsOn === null ? {} : { startsOn }) };
}

/** Cases are attached by people; keys and jobs do not. */
function person(actor: Actor): Person {
  if (actor.role !== 'person') throw signInFirst();
  return actor;
}
