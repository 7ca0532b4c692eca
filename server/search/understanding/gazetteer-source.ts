import { type Gazetteer, type Name, buildGazetteer, withNames } from '../../../search/understanding/gazetteer.ts';
import { type Suggestable, suggestables } from '../../../search/understanding/suggest.ts';
import type { Context } from '../../context.ts';
import { type NamedOrganiser, namedOrganisers } from '../../organisers/organisers.queries.ts';
import type { ReferenceData } from '../../reference-data/reference-data.queries.ts';
import { namesOfLists, organiserNames, placeNames, subjectNames, tails } from './names-of.ts';

/** What people may name, read from the lists and from the organisers as they are now. */
export interface Knowledge {
  gazetteer: Gazetteer;
  /** What is suggested while somebody types: places, subjects, organisers. */
  suggestables: readonly Suggestable[];
  organisers: readonly NamedOrganiser[];
}

interface Kept {
  lists: Gazetteer;
  suggestables: readonly Suggestable[];
  /** The organisers as they were read last, and what was made of them. */
  organisers?: { asRead: string; knowledge: Knowledge };
}

const kept = new WeakMap<ReferenceData, Kept>();

/** The names of organisers are read anew each time: one that may not be known any more must not be named. */
export async function readKnowledge(context: Pick<Context, 'db' | 'reference'>): Promise<Knowledge> {
  const [reference, organisers] = await Promise.all([context.reference.get(), namedOrganisers(context.db)]);
  return knowledgeOf(reference, organisers);
}

/** The same of lists that are at hand. */
export function knowledgeOf(reference: ReferenceData, organisers: readonly NamedOrganiser[]): Knowledge {
  let made = kept.get(reference);
  if (!made) kept.set(reference, (made = ofLists(reference)));
  const asRead = JSON.stringify(organisers);
  if (made.organisers?.asRead !== asRead) {
    const names = organiserNames(organisers);
    const knowledge = {
      gazetteer: withNames(made.lists, names),
      suggestables: [...made.suggestables, ...suggestables(names)],
      organisers,
    };
    made.organisers = { asRead, knowledge };
  }
  return made.organisers.knowledge;
}

function ofLists(reference: ReferenceData): Kept {
  const suggested: Name[] = [...placeNames(reference), ...subjectNames(reference)];
  return { lists: buildGazetteer(namesOfLists(reference), tails), suggestables: suggestables(suggested) };
}
