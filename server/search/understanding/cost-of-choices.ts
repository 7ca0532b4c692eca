import type { SearchParameter, SelectionCosts } from '../../contracts/understanding.ts';
import { formatSearchAddress } from '../../contracts/search-address.ts';
import type { EventSelection } from '../../contracts/search-query.ts';
import type { Context } from '../../context.ts';
import { publicViewer } from '../../kernel/audience.ts';
import { refuseUnknownCodes } from '../known-codes.ts';
import { countsOf } from './count-offers.ts';

/** What is chosen together and dropped together: the values of a parameter widen each other, and so do two ends of a period. */
const choices: readonly (readonly [SearchParameter, ...SearchParameter[]])[] = [
  ['q'],
  ['country'],
  ['region'],
  ['domain'],
  ['sector'],
  ['kind'],
  ['mode'],
  ['organiser'],
  ['organiserKind'],
  ['language'],
  ['official'],
  ['price'],
  ['support'],
  ['from', 'to'],
];

/**
 * For each choice of a selection, how many events there would be without it: the one that costs the most first. One
 * question a choice, and one for the past where it is not looked into yet.
 * @throws Problem `badRequest` for codes that are not known
 */
export async function costOfChoices(context: Context, selection: EventSelection): Promise<SelectionCosts> {
  await refuseUnknownCodes(context, selection);
  const asking = { engine: context.search, viewer: publicViewer, now: context.clock.now().toString() };
  const count = async (asked: EventSelection) => ({
    selection: formatSearchAddress(asked),
    count: (await countsOf(asking, asked)).total,
  });
  const made = choices.filter((parameters) => parameters.some((parameter) => isChosen(selection[parameter])));
  const [without, withPast] = await Promise.all([
    Promise.all(made.map(async (drops) => ({ drops: [...drops], ...(await count(dropping(selection, drops))) }))),
    selection.past ? undefined : count({ ...selection, past: true }),
  ]);
  return {
    without: without.toSorted((a, b) => b.count - a.count),
    ...(withPast ? { withPast } : {}),
  };
}

function isChosen(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

function dropping(selection: EventSelection, drops: readonly SearchParameter[]): EventSelection {
  return Object.fromEntries(Object.entries(selection).filter(([parameter]) => !drops.some((one) => one === parameter)));
}
