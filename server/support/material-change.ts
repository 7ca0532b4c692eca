import { modeLabels } from '../contracts/labels.ts';
import type { BasisLeg, SupportBasis } from '../contracts/support-form.ts';
import type { SupportDifference } from '../contracts/support.ts';
import { datesInWords } from '../events/dates-in-words.ts';
import type { DateWindow } from '../kernel/dates.ts';
import type { Label } from '../contracts/shapes.ts';

/** From how much more or fewer companies on a request is no longer what it was. */
const companiesShare = 0.3;

/**
 * In what an event became materially otherwise for an office: the dates, city or country of a leg, legs that came or went,
 * how one takes part, and companies by 30 % or more. Days that move into what both agreed on are no change of it.
 * @param agreed the days both agreed on, where they did
 */
export function materialChanges(
  before: SupportBasis,
  now: SupportBasis,
  { agreed, countryName }: { agreed?: DateWindow | undefined; countryName: (code: string) => Label | undefined },
): SupportDifference[] {
  const place = (leg: BasisLeg) => placeOf(leg, countryName);
  const old = new Map(before.legs.map((leg) => [leg.id, leg]));
  const kept = new Set(now.legs.map(({ id }) => id));
  return [
    ...(before.mode === now.mode ? [] : [{ what: words.mode, was: modeLabels[before.mode], is: modeLabels[now.mode] }]),
    ...now.legs.flatMap((leg): SupportDifference[] => {
      const known = old.get(leg.id);
      const when = named(words.when, place(leg));
      if (known === undefined) return [{ what: words.newLeg, is: whole(leg, place) }];
      const moved = datesOf(known) !== datesOf(leg) && !(agreed && liesIn(leg, agreed));
      return [
        ...(known.city === leg.city && known.country === leg.country
          ? []
          : [{ what: words.where, was: place(known), is: place(leg) }]),
        ...(moved ? [{ what: when, was: datesInWords(known), is: datesInWords(leg) }] : []),
      ];
    }),
    ...before.legs.flatMap((leg) => (kept.has(leg.id) ? [] : [{ what: words.oldLeg, was: whole(leg, place) }])),
    ...(isManyMore(before.companies, now.companies)
      ? [{ what: words.companies, was: counted(before.companies), is: counted(now.companies) }]
      : []),
  ];
}

/** The first and the last day of legs; nothing while no days are known. */
export function windowOf(legs: readonly Pick<BasisLeg, 'startsOn' | 'endsOn'>[]): DateWindow | undefined {
  const known = legs.filter(({ startsOn, endsOn }) => startsOn !== undefined && endsOn !== undefined);
  const first = known.map(({ startsOn }) => startsOn!).toSorted()[0];
  const last = known
    .map(({ endsOn }) => endsOn!)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? undefined : { from: first, to: last };
}

const words = {
  mode: { nl: 'Vorm', en: 'How to take part' },
  when: { nl: 'Wanneer', en: 'When' },
  where: { nl: 'Waar', en: 'Where' },
  newLeg: { nl: 'Nieuwe etappe', en: 'New leg' },
  oldLeg: { nl: 'Etappe die vervalt', en: 'Leg that is dropped' },
  companies: { nl: 'Bedrijven', en: 'Companies' },
  online: { nl: 'online', en: 'online' },
} as const;

function datesOf({ startsOn, endsOn }: BasisLeg): string {
  return `${startsOn}/${endsOn}`;
}

function liesIn({ startsOn, endsOn }: BasisLeg, { from, to }: DateWindow): boolean {
  return startsOn !== undefined && endsOn !== undefined && from <= startsOn && endsOn <= to;
}

function isManyMore(before: number, now: number): boolean {
  return Math.abs(now - before) >= companiesShare * before && before !== now;
}

function counted(companies: number): Label {
  return { nl: String(companies), en: String(companies) };
}

function placeOf({ city, country }: BasisLeg, countryName: (code: string) => Label | undefined): Label {
  if (country === undefined) return words.online;
  const name = countryName(country) ?? { nl: country, en: country };
  return city === undefined ? name : { nl: `${city}, ${name.nl}`, en: `${city}, ${name.en}` };
}

function named(what: Label, where: Label): Label {
  return { nl: `${what.nl} (${where.nl})`, en: `${what.en} (${where.en})` };
}

function whole(leg: BasisLeg, place: (leg: BasisLeg) => Label): Label {
  const [where, when] = [place(leg), datesInWords(leg)];
  return { nl: `${where.nl}, ${when.nl}`, en: `${where.en}, ${when.en}` };
}
