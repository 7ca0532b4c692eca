import type { Label } from '../contracts/shapes.ts';
import type { OfficeRole, OrganiserTeamRole } from '../contracts/words.ts';

/** People who act together: for an organisation, in a FIT office, or at FIT's head office. */
export type Team = { kind: 'organiser'; id: string } | { kind: 'office'; id: string } | { kind: 'head_office' };

export type TeamRole = OrganiserTeamRole | OfficeRole | 'planner';

/** Roles by kind of team, from little to much; the last one manages the team. */
export const rolesIn: Readonly<Record<Team['kind'], readonly TeamRole[]>> = {
  organiser: ['reader', 'editor', 'owner'],
  office: ['officer', 'head'],
  head_office: ['planner'],
};

export function managingRole(team: Team): TeamRole {
  return team.kind === 'organiser' ? 'owner' : team.kind === 'office' ? 'head' : 'planner';
}

/** The code of a team in addresses and in the audit trail: `organiser.voka`, `office.tokyo`, `head_office`. */
export function teamCode(team: Team): string {
  return team.kind === 'head_office' ? team.kind : `${team.kind}.${team.id}`;
}

/** The team of a code; nothing for what is none. */
export function teamOf(code: string): Team | undefined {
  if (code === 'head_office') return { kind: code };
  const [, kind, id] = /^(organiser|office)\.([a-z0-9][a-z0-9-]*)$/.exec(code) ?? [];
  return id === undefined ? undefined : { kind: kind as 'organiser' | 'office', id };
}

/** The two columns by which a team stands in a table. */
export function teamColumns(team: Team): { organiser_id: string | null; office_id: string | null } {
  return {
    organiser_id: team.kind === 'organiser' ? team.id : null,
    office_id: team.kind === 'office' ? team.id : null,
  };
}

export const headOfficeName: Label = { nl: 'FIT, hoofdkantoor', en: 'FIT head office' };

export function officeName(city: Label): Label {
  return { nl: `FIT ${city.nl}`, en: `FIT ${city.en}` };
}

/** The name of a team, from a row that joins organisers and offices. */
export function teamLabel(row: {
  name_nl: string | null;
  name_en: string | null;
  city_nl: string | null;
  city_en: string | null;
}): Label {
  if (row.name_nl !== null && row.name_en !== null) return { nl: row.name_nl, en: row.name_en };
  if (row.city_nl !== null && row.city_en !== null) return officeName({ nl: row.city_nl, en: row.city_en });
  return headOfficeName;
}
