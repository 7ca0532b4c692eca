import { type DraftFields, listOf, textOf } from '../contracts/draft-fields.ts';
import type { DraftLeg, PlanOutline } from '../contracts/drafts.ts';
import { DatePrecision } from '../contracts/words.ts';
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
  const { data: precision } = DatePrecision.safeParse(textOf(fields, `${legs[0]}.precision`));
  return {
    countries: [...new Set(countries)],
    sectors: listOf(fields, 'sectors'),
    ...(from && { from }),
    ...(to && { to }),
    ...(precision && { precision }),
  };
}

/** Whether it is a day that exists. */
export function isDay(text: string | undefined): boolean {
  try {
    return text !== undefined && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** The legs of a draft as people read them: each with its place and the days its dates stand for. */
export function legsOf(fields: DraftFields): DraftLeg[] {
  return listOf(fields, 'legs').map((key) => {
    const leg = `legs.${key}`;
    const { startsOn, endsOn } = windowOf(fields, leg);
    const { data: precision } = DatePrecision.safeParse(textOf(fields, `${leg}.precision`));
    const days = isDay(startsOn) && isDay(endsOn) ? { startsOn: startsOn!, endsOn: endsOn! } : {};
    const texts = (
      ['country', 'city', 'cityEn', ...(precision === 'time' ? (['startTime', 'endTime'] as const) : [])] as const
    )
      .map((name) => [name, textOf(fields, `${leg}.${name}`)] as const)
      .filter(([, text]) => text !== '');
    return { key, ...Object.fromEntries(texts), ...(precision && { precision }), ...days };
  });
}
