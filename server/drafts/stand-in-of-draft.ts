import { type DraftFields, textOf } from '../contracts/draft-fields.ts';
import type { Draft } from '../contracts/drafts.ts';
import { datePrecisions } from '../contracts/words.ts';
import { windowsOfLegs } from '../events/visits/stand-in.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { entryOfFields } from './entry-of-fields.ts';
import { isDay } from './outline.ts';

/** All that others would be told of a visit that is being written, as far as its legs can be read already. */
export function standInOfDraft(fields: DraftFields, reference: ReferenceData): Pick<Draft, 'standIn'> {
  if (textOf(fields, 'kind') !== 'official_visit') return {};
  const { legs } = entryOfFields(fields, '', reference) as { legs: Record<string, string | undefined>[] };
  const readable = legs.flatMap(({ country, precision, startsOn, endsOn }) => {
    const known = datePrecisions.find((one) => one === precision) ?? 'unknown';
    if (country === undefined || !reference.countryByCode.has(country)) return [];
    const dated = isDay(startsOn) && isDay(endsOn) && startsOn! <= endsOn!;
    return [{ country, precision: known, startsOn: dated ? startsOn! : null, endsOn: dated ? endsOn! : null }];
  });
  return { standIn: windowsOfLegs(readable) };
}
