import type { OrganisationEntry } from '../../contracts/event-entry.ts';
import type { SupportForm } from '../../contracts/support-form.ts';
import { conditionsVersion } from '../../contracts/support-words.ts';

interface Place {
  country: string;
  city: string;
  timeZone: string;
  /** First and last day, in days from the day the demonstration counts from. */
  days: readonly [number, number];
}

interface Plan {
  id: string;
  nl: readonly [string, string];
  en: readonly [string, string];
  kind: OrganisationEntry['kind'];
  type?: string;
  sectors: string[];
  where: readonly Place[];
  audience: NonNullable<OrganisationEntry['audience']>;
  email: string;
}

/** An event as its organisation enters it. */
export function planned(anchor: string, plan: Plan): OrganisationEntry {
  const { id, nl, en, kind, type, sectors, where, audience, email } = plan;
  return {
    kind,
    ...(type !== undefined && { type }),
    mode: 'in_person',
    title: { nl: nl[0], en: en[0] },
    summary: { nl: nl[1], en: en[1] },
    languages: ['nl', 'en'],
    sectors,
    audience,
    legs: where.map(({ country, city, timeZone, days: [first, last] }) => ({
      country,
      city,
      timeZone,
      precision: 'day',
      ...stay(anchor, first, last - first),
    })),
    contact: { email },
    provenance: { externalId: id },
  };
}

/** So many days on end in one working week: from the Monday after, where they would touch a weekend. */
function stay(anchor: string, first: number, more: number): { startsOn: string; endsOn: string } {
  const day = Temporal.PlainDate.from(anchor).add({ days: first });
  const start = day.dayOfWeek + more > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day;
  return { startsOn: start.toString(), endsOn: start.add({ days: more }).toString() };
}

/** A form in which nothing is missing. */
export function form(
  contact: readonly [string, string],
  services: NonNullable<SupportForm['services']>,
  more: SupportForm,
): SupportForm {
  return {
    contactName: contact[0],
    contactEmail: contact[1],
    services,
    conditions: conditionsVersion,
    feedback: true,
    consentToPublish: true,
    ...more,
  };
}

export const places = {
  tokyo: { country: 'JP', city: 'Tokio', timeZone: 'Asia/Tokyo' },
  hanoi: { country: 'VN', city: 'Hanoi', timeZone: 'Asia/Ho_Chi_Minh' },
  lima: { country: 'PE', city: 'Lima', timeZone: 'America/Lima' },
  riyadh: { country: 'SA', city: 'Riyad', timeZone: 'Asia/Riyadh' },
  santiago: { country: 'CL', city: 'Santiago', timeZone: 'America/Santiago' },
  montreal: { country: 'CA', city: 'Montreal', timeZone: 'America/Toronto' },
  paris: { country: 'FR', city: 'Parijs', timeZone: 'Europe/Paris' },
} as const;
