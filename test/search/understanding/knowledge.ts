import { type Understood, understand } from '../../../search/understanding/understand.ts';
import { type Knowledge, readKnowledge } from '../../../server/search/understanding/gazetteer-source.ts';
import { startTestApp } from '../../support/test-app.ts';

/** The real lists and organisers, and the day on which the tests ask. */
export const today = '2026-11-22';

export async function realKnowledge(): Promise<Knowledge> {
  return readKnowledge((await startTestApp({ template: 'lists_template' })).context);
}

/** What is understood, in short: `country:VN sector:…`, in the order of the words. */
export function inShort({ chips }: Understood): string {
  return chips.map(({ facet, value }) => `${facet}:${value}`).join(' ');
}

export function asker({ gazetteer }: Knowledge): (typed: string) => Understood {
  return (typed) => understand(gazetteer, typed, today);
}
