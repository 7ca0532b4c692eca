import type { EventStatus } from '../../contracts/words.ts';
import type { LocalDate } from '../../kernel/dates.ts';

/** Who may read the cases of a visit, and until when one can be attached. */

/** An organisation or office that reads cases, with whether anybody of it is here to read them. */
export interface Reader {
  id: string;
  name: { nl: string; en: string };
  hasPeople: boolean;
}

export interface CaseReaders {
  /** The organisation that entered the visit; nothing where our own content brought it. */
  coordinator?: Reader;
  /** Offices that answer for a country of the visit, with those countries, as far as they may see the visit. */
  offices: readonly (Reader & { countries: readonly string[] })[];
}

/** What of a visit decides whether cases can be attached. */
export interface Attachable {
  status: EventStatus;
  /** Last day of its last leg; nothing where no date is known. */
  endsOn: LocalDate | null;
}

/** Those among them who read a case about one country, or about the whole visit. */
export function readersFor({ coordinator, offices }: CaseReaders, country?: string): CaseReaders {
  const theirs = country === undefined ? offices : offices.filter(({ countries }) => countries.includes(country));
  return { ...(coordinator && { coordinator }), offices: theirs };
}

/** Whether anybody would really read it. */
export function isRead({ coordinator, offices }: CaseReaders): boolean {
  return coordinator?.hasPeople === true || offices.some(({ hasPeople }) => hasPeople);
}

/** Whether cases can be attached to a visit today: it is still to come, or running, and somebody reads them. */
export function takesCases({ status, endsOn }: Attachable, readers: CaseReaders, today: LocalDate): boolean {
  return status !== 'cancelled' && endsOn !== null && endsOn >= today && isRead(readers);
}
