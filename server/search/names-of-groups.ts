import { placeGroups } from '../contracts/place-groups.ts';
import { groupNames } from './understanding/more-names.ts';

/** Whoever searches from Flanders for the Benelux looks across the border: what is at home does not go by these names. */
const home = 'BE';

/** Called by what is in them: Australia must not be found as Asia because both are in "Azië-Pacific". */
const calledByParts = new Set(['mena', 'usmca', 'asia-pacific']);

/** Beside "United Arab Emirates" the "Gulf states" would make the United States. */
const misleading = /\bstates\b/;

/** The groups that events in these countries and regions go by: "Benelux", "ASEAN", "Golfstaten". */
export function namesOfGroups(countries: readonly string[], regions: readonly string[]): string[] {
  const abroad = countries.filter((code) => code !== home);
  const groups = placeGroups.filter(({ parameter, values }) =>
    values.some((value) => (parameter === 'country' ? abroad : regions).includes(value)),
  );
  return groups.flatMap(({ id, name }) => {
    const names = [name.nl, name.en, ...(groupNames[id] ?? [])];
    if (calledByParts.has(id)) return names.filter((one) => /^\p{L}+$/u.test(one));
    return id === 'baltics' ? names : names.filter((one) => !misleading.test(one));
  });
}
