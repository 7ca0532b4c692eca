import { type DraftFields, listOf, textOf } from '../contracts/draft-fields.ts';
import type { PlanOutline } from '../contracts/drafts.ts';
import type { DatePrecision } from '../contracts/words.ts';
import { windowOf } from './leg-window.ts';

/** Where, when and about what a draft is, as far as it can be read already. */
export function outlineOf(fields: DraftFields): PlanOutline {
  const legs = listOf(fields, 'legs').map((key) => `legs.${key}`);
  const windows = legs.map((leg) => windowOf(fields, leg)).filter((one) => isDay(one.startsOn) && isDay(one.endsOn));
  const from = windows.map((one) => one.startsOn!).toSorted()[0];
  const to = windows
    .map((one) => one.endsOn!)
    .toSorted()
    .at(-1);
  const countries = legs.map((leg) => textOf(fields, `${leg}.country`)).filter((code) => /^[A-Z]{2}$/.test(code));
  const precision = textOf(fields, `${legs[0]}.precision`) as DatePrecision | '';
  return {
    countries: [...new Set(countries)],
    sectors: listOf(fields, 'sectors'),
    ...(from && { from }),
    ...(to && { to }),
    ...(precision && { precision }),
  };
}

function isDay(text: string | undefined): boolean {
  try {
    return text !== undefined && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
