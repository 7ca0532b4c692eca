import type { DraftFields } from '../../../server/contracts/draft-fields.ts';
import { addDays, isoWeekOf, mondayOf } from '../../ui/dates.ts';

/** What a new event says when a week was chosen for it: a leg for each country in that week, with what is known. */
export function fieldsOfChoice(form: FormData): DraftFields | undefined {
  const monday = mondayIn(form);
  if (monday === undefined) return undefined;
  const all = (name: string) => form.getAll(name).map(String).filter(Boolean);
  const countries = all('country').slice(0, 20);
  const legs = countries.length > 0 ? countries : [undefined];
  const when = whenOf(monday, Number(form.get('days')));
  const said = legs.flatMap((country, index) =>
    Object.entries({ ...(country && { country }), ...when }).map(([name, value]) => [
      `legs.n${index + 1}.${name}`,
      value,
    ]),
  );
  const [kind, type] = [String(form.get('kind') ?? ''), String(form.get('type') ?? '')];
  return {
    legs: legs.map((_, index) => `n${index + 1}`),
    ...Object.fromEntries(said),
    sectors: all('sector').slice(0, 12),
    ...(kind && { kind }),
    ...(type && { type }),
  };
}

/** A week; days for what does not fit in one. */
function whenOf(monday: string, days: number): Record<string, string> {
  if (days > 7 && days <= 60) return { precision: 'day', startsOn: monday, endsOn: addDays(monday, days - 1) };
  const { year, week } = isoWeekOf(monday);
  return { precision: 'week', year: String(year), week: String(week) };
}

function mondayIn(form: FormData): string | undefined {
  const day = String(form.get('week') ?? '');
  const isDay = /^(19|20|21)\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
  return isDay && mondayOf(day) === day ? day : undefined;
}
