import { type JoinRole } from '../../contracts/joining.ts';
import type { OrganiserRole } from '../../contracts/words.ts';
import type { Standing } from '../events.policy.ts';

const ladder: readonly OrganiserRole[] = ['partner', 'co_organiser', 'lead'];

/** Whether a role reaches further than another. */
export function isMore(role: OrganiserRole, than: OrganiserRole): boolean {
  return ladder.indexOf(role) > ladder.indexOf(than);
}

/** The lesser of two roles: what both sides agreed to. */
export function lesser(a: JoinRole, b: JoinRole): JoinRole {
  return isMore(a, b) ? b : a;
}

export interface Sorted {
  /** Who stands on the event, in the order named. */
  stand: Standing[];
  /** Who is to be asked first, for which role. */
  ask: { id: string; role: JoinRole }[];
  /** Who was named as the lead without having agreed to that. */
  cannotLead: string[];
}

/**
 * Parts the organisers somebody names in those who stand on the event and those who are asked first: a name that stands
 * there stays, in no higher role than it agreed to.
 * @param own the organisation that enters the event
 * @param before who stands on it already
 * @param isAsked whether an organisation has people here who can agree
 */
export function sortOrganisers(
  named: readonly Standing[],
  { own, before, isAsked }: { own: string; before: readonly Standing[]; isAsked: (id: string) => boolean },
): Sorted {
  const sorted: Sorted = { stand: [], ask: [], cannotLead: [] };
  for (const { id, role } of named) {
    const known = before.find((one) => one.id === id);
    if (id === own || !isAsked(id) || (known && !isMore(role, known.role))) sorted.stand.push({ id, role });
    else if (role === 'lead') sorted.cannotLead.push(id);
    else {
      if (known) sorted.stand.push(known);
      sorted.ask.push({ id, role });
    }
  }
  return sorted;
}
