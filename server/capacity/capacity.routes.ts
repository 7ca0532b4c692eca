import { teamFor } from '../accounts/team-for.ts';
import { teamPolicy } from '../accounts/teams.policy.ts';
import { teamCode } from '../accounts/teams.ts';
import * as contract from '../contracts/capacity.ts';
import { done } from '../contracts/endpoint.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import type { Actor } from '../kernel/actor.ts';
import { today } from '../kernel/clock.ts';
import { nothingHere } from '../kernel/problems.ts';
import { addAbsence } from './add-absence.ts';
import { addClosure } from './add-closure.ts';
import { addStaff } from './add-staff.ts';
import { changeOffice } from './change-office.ts';
import { changeStaff } from './change-staff.ts';
import { removeClosure } from './remove-closure.ts';
import { removeStaff } from './remove-staff.ts';
import { setHours } from './set-hours.ts';
import { setLeave } from './set-leave.ts';
import { sheetOf } from './sheet.queries.ts';
import { mondaysFrom } from './weeks.ts';

interface Called {
  actor: Actor;
  params: { team: string };
}

export function capacityRoutes(context: Context): Implementation[] {
  const { db, clock } = context;
  const asOfficer = ({ actor, params }: Called) => ({ actor, action: 'edit', code: params.team }) as const;
  const asHead = ({ actor, params }: Called) => ({ actor, action: 'manage', code: params.team }) as const;

  return [
    implement(contract.getCapacity, async ({ actor, params, query }) => {
      const { team, name } = await teamFor(db, actor, 'see', params.team);
      if (team.kind !== 'office') throw nothingHere();
      const { from = today(clock).toString(), weeks = contract.usualWeeks } = query;
      const { country, timeZone, holidaysKnown, ...sheet } = await sheetOf(db, team.id, mondaysFrom(from, weeks));
      const may = (action: 'edit' | 'manage') => teamPolicy(actor, action, team) === 'allowed';
      return {
        ...sheet,
        team: teamCode(team),
        office: { id: team.id, name, country, timeZone, holidaysKnown },
        may: { edit: may('edit'), manage: may('manage') },
      };
    }),
    implement(contract.setOfficeHours, async (input) => {
      await changeOffice(context, asHead(input), (trx, office) =>
        setHours(trx, clock, input.actor, office, input.body),
      );
      return done;
    }),
    implement(contract.addStaff, async (input) => ({
      id: await changeOffice(context, asOfficer(input), (trx, office) =>
        addStaff(trx, clock, input.actor, office, input.body),
      ),
    })),
    implement(contract.changeStaff, async (input) => {
      const { member } = input.params;
      await changeOffice(context, asOfficer(input), (trx, office) =>
        changeStaff(trx, clock, input.actor, office, { member, ...input.body }),
      );
      return done;
    }),
    implement(contract.removeStaff, async (input) => {
      await changeOffice(context, asOfficer(input), (trx, office) =>
        removeStaff(trx, clock, input.actor, office, input.params.member),
      );
      return done;
    }),
    implement(contract.setLeave, async (input) => {
      await changeOffice(context, asOfficer(input), (trx, office) =>
        setLeave(trx, clock, input.actor, office, input.body.cells),
      );
      return done;
    }),
    implement(contract.addAbsence, async (input) => {
      const { member } = input.params;
      const days = await changeOffice(context, asOfficer(input), (trx, office) =>
        addAbsence(trx, clock, input.actor, office, { member, ...input.body }),
      );
      return { days };
    }),
    implement(contract.addClosure, async (input) => ({
      id: await changeOffice(context, asHead(input), (trx, office) =>
        addClosure(trx, clock, input.actor, office, input.body),
      ),
    })),
    implement(contract.removeClosure, async (input) => {
      await changeOffice(context, asHead(input), (trx, office) =>
        removeClosure(trx, clock, input.actor, office, input.params.closure),
      );
      return done;
    }),
  ];
}
