import { offersOf } from '../../../search/understanding/offers.ts';
import { understand } from '../../../search/understanding/understand.ts';
import type { EventSelection } from '../../contracts/search-query.ts';
import type { Chip, Understanding } from '../../contracts/understanding.ts';
import type { Context } from '../../context.ts';
import { publicViewer } from '../../kernel/audience.ts';
import { today } from '../../kernel/clock.ts';
import { refuseUnknownCodes } from '../known-codes.ts';
import { countOffers } from './count-offers.ts';
import { readKnowledge } from './gazetteer-source.ts';
import { joinedLabel, labelOf } from './labels.ts';

const most = 8;

/**
 * What the words of a selection may mean, as selections one can go on to, each with the events one gets there. What leads
 * nowhere is left out. Nothing is applied by itself.
 * @throws Problem `badRequest` for codes that are not known
 */
export async function understandSelection(context: Context, selection: EventSelection): Promise<Understanding> {
  await refuseUnknownCodes(context, selection);
  if (!selection.q) return { chips: [] };
  const [reference, { gazetteer, organisers }] = await Promise.all([context.reference.get(), readKnowledge(context)]);
  const day = today(context.clock).toString();
  const { mentions, rest } = understand(gazetteer, selection.q, day);
  const counting = { engine: context.search, viewer: publicViewer, now: context.clock.now().toString(), today: day };
  const counted = await countOffers(counting, selection, rest, offersOf(mentions));
  const chips = counted
    .filter(({ count }) => count > 0)
    .map(({ meanings, address, count }): Chip => {
      const labels = meanings.map((meaning) => labelOf(meaning, reference, organisers));
      return {
        name: joinedLabel(meanings, labels),
        means: meanings.map(({ facet }, index) => ({ parameter: facet, name: labels[index]! })),
        selection: address,
        count,
      };
    });
  return { chips: chips.filter((chip, index) => sameAs(chips, chip) === index).slice(0, most) };
}

function sameAs(chips: readonly Chip[], chip: Chip): number {
  return chips.findIndex((one) => one.selection === chip.selection);
}
