import type { FilterName } from '../../../search/document.ts';
import type { Name, Named } from '../../../search/understanding/gazetteer.ts';
import { placeGroups } from '../../contracts/place-groups.ts';
import type { Label } from '../../contracts/shapes.ts';
import type { NamedOrganiser } from '../../organisers/organisers.queries.ts';
import type { ReferenceData } from '../../reference-data/reference-data.queries.ts';
import { inflected, plurals } from './inflect.ts';
import {
  compoundTails,
  groupNames,
  kindNames,
  languageNames,
  modeNames,
  regionNames,
  sharedNames,
} from './more-names.ts';

/** All names that the lists and our own tables know, each with what it stands for. */
export function namesOfLists(reference: ReferenceData): Name[] {
  return [...placeNames(reference), ...subjectNames(reference), ...namesOfKinds(reference), ...otherNames()];
}

export function placeNames(reference: ReferenceData): Name[] {
  const { countries, regions, aliases } = reference;
  return [
    ...countries.flatMap(({ code, name }) => {
      const all = [...ofLabel(name), ...(aliases.get(`country:${code}`) ?? []), ...namesInCldr(code)];
      return texts(named('country', code), [...all, ...all.flatMap(inflected)]);
    }),
    ...regions.flatMap(({ id, name }) =>
      texts(named('region', id), [...ofLabel(name), ...(aliases.get(`region:${id}`) ?? [])]),
    ),
    ...placeGroups.flatMap(({ id, name, parameter, values }) =>
      texts({ facet: parameter, value: id, values }, [...ofLabel(name), ...(groupNames[id] ?? [])]),
    ),
    ...sharedNames.flatMap(([shared, codes]) =>
      codes.split(' ').flatMap((code) => texts(named('country', code), shared.split('|'))),
    ),
    ...regionNames.flatMap(([shared, region]) => texts(named('region', region), shared.split('|'))),
  ];
}

export function subjectNames(reference: ReferenceData): Name[] {
  const { domains, aliases } = reference;
  return domains.flatMap(({ id, name, sectors }) => [
    ...withPlurals(named('domain', id), [...ofLabel(name), ...(aliases.get(`domain:${id}`) ?? [])]),
    ...sectors.flatMap((sector) =>
      withPlurals(named('sector', sector.id), [...ofLabel(sector.name), ...(aliases.get(`sector:${sector.id}`) ?? [])]),
    ),
  ]);
}

function namesOfKinds({ kinds, aliases }: ReferenceData): Name[] {
  return kinds.flatMap(({ id, name, plural }) =>
    withPlurals(named('kind', id), [
      ...ofLabel(name),
      ...ofLabel(plural),
      ...(aliases.get(`kind:${id}`) ?? []),
      ...(kindNames[id] ?? []),
    ]),
  );
}

export function organiserNames(organisers: readonly NamedOrganiser[]): Name[] {
  return organisers.flatMap(({ id, name, aliases }) => texts(named('organiser', id), [...ofLabel(name), ...aliases]));
}

/** Last parts of compounds with the kind of event they say. */
export const tails = compoundTails.flatMap(([words, kind]) =>
  words.split(' ').map((word) => [word, kind === undefined ? undefined : named('kind', kind)] as const),
);

function otherNames(): Name[] {
  const rows = (facet: FilterName, table: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(table).flatMap(([value, all]) => texts(named(facet, value), all));
  return [...rows('language', languageNames), ...rows('mode', modeNames)];
}

function named(facet: FilterName, value: string): Named {
  return { facet, value, values: [value] };
}

function ofLabel({ nl, en }: Label): string[] {
  return [nl, en];
}

/** A name as it stands, without what is between brackets, and that alone: "Agentschap (VLAIO)". */
function texts(one: Named, all: readonly string[]): Name[] {
  const forms = all.flatMap((text) => {
    const inside = /\(([^)]+)\)/.exec(text)?.[1];
    if (!inside) return [text];
    // "(agrovoeding)" is a name by itself, "(mens en dier)" is not.
    return [text, text.replace(/\s*\([^)]+\)/, ''), ...(inside.includes(' ') ? [] : [inside])];
  });
  return [...new Set(forms)].map((text) => ({ text, named: one }));
}

function withPlurals(one: Named, all: readonly string[]): Name[] {
  const own = texts(one, all);
  return [...own, ...own.flatMap(({ text }) => texts(one, plurals(text)))];
}

const cldr = ['nl', 'en', 'fr', 'de'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** What Unicode's own lists call a country; "Hongkong (SAR China)" is "Hongkong" to everybody. */
function namesInCldr(code: string): string[] {
  return cldr.flatMap((names) => names.of(code)?.replace(/\s*\([^)]*\)/, '') ?? []);
}
