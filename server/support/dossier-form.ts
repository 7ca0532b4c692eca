import type { SupportForm } from '../contracts/support-form.ts';
import { conditionsVersion } from '../contracts/support-words.ts';
import type { EventOfDossier } from './events.queries.ts';
import type { OfficeAbroad } from './offices.queries.ts';

/** The offices that answer for a country of the event, those of its first leg first. */
export function officesFor(
  { facts }: Pick<EventOfDossier, 'facts'>,
  offices: ReadonlyMap<string, OfficeAbroad>,
): OfficeAbroad[] {
  const countries = [...new Set(facts.legs.flatMap(({ country }) => country ?? []))];
  const found = countries.flatMap((country) =>
    [...offices.values()]
      .filter((office) => office.countries.includes(country))
      // The office in the city of a leg comes before others that answer for the same country.
      .toSorted((a, b) => Number(isIn(b, facts)) - Number(isIn(a, facts))),
  );
  return [...new Set(found)];
}

function isIn({ city }: OfficeAbroad, facts: EventOfDossier['facts']): boolean {
  return facts.legs.some((leg) => leg.city === city.nl || leg.cityEn === city.en || leg.city === city.en);
}

/**
 * The form of a dossier as its organiser finds it: what they filled in, and for the rest what the event tells. Of several
 * offices that answer for one country, the one in the city of the leg is wanted first.
 */
export function filledIn(
  form: SupportForm,
  event: EventOfDossier,
  offices: readonly OfficeAbroad[],
): { form: SupportForm; fromEvent: string[] } {
  const { contact, registration, officialVisit } = event.record;
  const known: SupportForm = {
    ...(contact?.name !== undefined && { contactName: contact.name }),
    ...(contact?.email !== undefined && { contactEmail: contact.email }),
    ...(contact?.phone !== undefined && { contactPhone: contact.phone }),
    ...(registration?.capacity !== undefined && { people: registration.capacity }),
    ...(officialVisit?.leader?.nl !== undefined && { delegationLead: officialVisit.leader.nl }),
    ...(officialVisit !== undefined && { confidential: event.record.own.maskedFor !== undefined }),
    offices: wantedAtFirst(event, offices).map(({ id }) => ({ office: id })),
  };
  const fromEvent = Object.keys(known).filter((field) => form[field as keyof SupportForm] === undefined);
  return { form: { ...known, ...form }, fromEvent };
}

/** One office a country: that of a city where the event goes, or the first. */
function wantedAtFirst({ facts }: EventOfDossier, offices: readonly OfficeAbroad[]): OfficeAbroad[] {
  const countries = [...new Set(facts.legs.flatMap(({ country }) => country ?? []))];
  const wanted = countries.flatMap((country) => {
    const here = offices.filter((office) => office.countries.includes(country));
    const inCity = here.filter((office) => isIn(office, facts));
    return inCity.length > 0 ? inCity : here.slice(0, 1);
  });
  return [...new Set(wanted)];
}

/** What is still to be filled in before offices can be asked, by field, with the reason in one word. */
export function missingIn(
  form: SupportForm,
  event: EventOfDossier,
  offices: readonly OfficeAbroad[],
): { field: string; reason: string }[] {
  const missing: { field: string; reason: string }[] = [];
  const demandOf = (field: string, isThere: boolean, reason = 'required') => {
    if (!isThere) missing.push({ field, reason });
  };
  const wanted = form.offices ?? [];
  demandOf('offices', wanted.length > 0);
  const legsKnown = event.facts.legs.some(({ startsOn }) => startsOn !== undefined);
  for (const [index, { office, from, to }] of wanted.entries()) {
    const known = offices.find(({ id }) => id === office);
    demandOf(`offices.${index}`, known !== undefined, 'noLegThere');
    demandOf(`offices.${index}`, (from !== undefined && to !== undefined) || legsKnown, 'noDates');
    demandOf(`offices.${index}`, from === undefined || to === undefined || from <= to, 'endsBeforeStart');
    const services = (form.services ?? []).filter((one) => one.offices === undefined || one.offices.includes(office));
    if (known) demandOf('services', services.length > 0);
  }
  if (wanted.length === 0) demandOf('services', (form.services ?? []).length > 0);
  demandOf('contactName', form.contactName !== undefined);
  demandOf('contactEmail', form.contactEmail !== undefined);
  demandOf('goals', form.goals !== undefined);
  demandOf('companies', form.companies !== undefined);
  demandOf('conditions', form.conditions === conditionsVersion, 'acceptFirst');
  return [...new Map(missing.map((one) => [`${one.field}/${one.reason}`, one])).values()];
}
