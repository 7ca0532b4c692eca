import type { Meaning } from '../../../search/understanding/understand.ts';
import { placeGroups } from '../../contracts/place-groups.ts';
import type { Label } from '../../contracts/shapes.ts';
import type { NamedOrganiser } from '../../organisers/organisers.queries.ts';
import type { ReferenceData } from '../../reference-data/reference-data.queries.ts';
import { facetLabels } from '../facet-labels.ts';

/** What a meaning is called on its own. */
export function labelOf(meaning: Meaning, reference: ReferenceData, organisers: readonly NamedOrganiser[]): Label {
  if (meaning.facet === 'period') return meaning.name;
  const { facet, value } = meaning;
  const group = placeGroups.find((one) => one.id === value && one.parameter === facet);
  if (group) return group.name;
  const label = facetLabels(facet, reference, new Map(organisers.map(({ id, name }) => [id, name])))(value);
  return facet === 'language' ? { nl: `in het ${label.nl}`, en: `in ${label.en}` } : label;
}

/** What several meanings are called together: "Vietnam of Thailand + Biotech". */
export function joinedLabel(meanings: readonly Meaning[], labels: readonly Label[]): Label {
  const facets = [...new Set(meanings.map(({ facet }) => facet))];
  const join = (language: 'nl' | 'en', or: string) =>
    facets
      .map((facet) =>
        labels
          .filter((_, index) => meanings[index]?.facet === facet)
          .map((label) => label[language])
          .join(or),
      )
      .join(' + ');
  return { nl: join('nl', ' of '), en: join('en', ' or ') };
}
