import { personById } from '../accounts/people.queries.ts';
import { teamCode } from '../accounts/teams.ts';
import type { Context } from '../context.ts';
import type { Deletion } from '../contracts/privacy.ts';
import type { Person } from '../kernel/actor.ts';
import { lastManagerOf } from './last-manager-of.ts';
import { daysKept } from './retention.ts';
import { standingsOf } from './standing.queries.ts';

/** What erasing an account would mean for its teams, and whether that was asked. */
export async function describeDeletion({ db }: Pick<Context, 'db'>, actor: Person): Promise<Deletion> {
  const person = await personById(db, actor.id);
  const standings = await standingsOf(db, actor.id);
  return {
    ...(person?.closes_on ? { closesOn: person.closes_on } : {}),
    days: daysKept.closing,
    mailDays: daysKept.mails,
    teams: standings.map(({ team, name, role, answeredFor }) => ({
      team: teamCode(team),
      name,
      role,
      events: answeredFor,
    })),
    blockedBy: lastManagerOf(standings).map(({ team, name }) => ({ team: teamCode(team), name })),
  };
}
