import { formatSearchAddress, parseSearchAddress, selectionOf } from '../contracts/search-address.ts';
import type { SearchQuery } from '../contracts/search-query.ts';
import { placeGroupOf } from '../contracts/place-groups.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Language } from '../contracts/words.ts';
import type { Context } from '../context.ts';
import { organiserLabels } from '../organisers/organisers.queries.ts';
import type { FacetName } from '../../search/document.ts';
import { facetLabels } from '../search/facet-labels.ts';

/** A selection to be told of: what is over is nothing new. */
export function lastingSelection(text: string): SearchQuery {
  const { past: _past, ...selection } = selectionOf(parseSearchAddress(new URLSearchParams(text)).query);
  return selection;
}

/** The same as it is kept. */
export function asKept(selection: SearchQuery): string {
  return formatSearchAddress(selection);
}

/** The page that lists a selection, with what came last first. */
export function listPage(language: Language, selection: string, newest: boolean): string {
  const order = newest ? `${selection && '&'}sort=newest` : '';
  const query = selection + order;
  return `/${language}/${language === 'nl' ? 'evenementen' : 'events'}${query && `?${query}`}`;
}

type Names = Pick<Context, 'db' | 'reference' | 'organiserLabels'>;

/** What a selection is about, in both languages: `Japan of Zuid-Korea · Voeding · vanaf 1 maart 2027`. */
export async function selectionInWords(context: Names, selection: SearchQuery): Promise<Label> {
  const reference = await context.reference.get();
  const organisers = await context.organiserLabels.get(selection.organiser ?? [], (missing) =>
    organiserLabels(context.db, missing),
  );
  const named = (facet: FacetName, values: readonly string[] = []) =>
    values.map(facetLabels(facet, reference, organisers));
  const places = (parameter: 'country' | 'region') => {
    const group = placeGroupOf(parameter, selection[parameter]);
    return group ? [group.name] : named(parameter, selection[parameter]);
  };
  const parts: Label[][] = [
    selection.q ? [{ nl: `“${selection.q}”`, en: `“${selection.q}”` }] : [],
    [...places('country'), ...places('region')],
    [...named('domain', selection.domain), ...named('sector', selection.sector)],
    (selection.kind ?? []).flatMap((id) => reference.kindById.get(id)?.plural ?? []),
    named('mode', selection.mode),
    named('organiser', selection.organiser),
    named('organiserKind', selection.organiserKind),
    named('language', selection.language),
    selection.official === undefined ? [] : named('official', [String(selection.official)]),
    named('price', selection.price),
    named('support', selection.support),
    period(selection),
  ];
  return { nl: joined(parts, 'nl'), en: joined(parts, 'en') };
}

const everything: Label = { nl: 'Alle evenementen', en: 'All events' };
const locales = { nl: 'nl-BE', en: 'en-GB' } as const;

function joined(parts: readonly Label[][], language: Language): string {
  const either = new Intl.ListFormat(locales[language], { type: 'disjunction' });
  const told = parts
    .filter(({ length }) => length > 0)
    .map((names) => either.format(names.map((one) => one[language])));
  return told.length === 0 ? everything[language] : told.join(' · ');
}

function period({ from, to }: SearchQuery): Label[] {
  if (from === undefined && to === undefined) return [];
  const inLanguage = (language: Language) => {
    const day = (date: string) => Temporal.PlainDate.from(date).toLocaleString(locales[language], whole);
    const words = { nl: { from: 'vanaf', to: 'tot en met' }, en: { from: 'from', to: 'until' } }[language];
    const start = from === undefined ? [] : [`${words.from} ${day(from)}`];
    const end = to === undefined ? [] : [`${words.to} ${day(to)}`];
    return [...start, ...end].join(' ');
  };
  return [{ nl: inLanguage('nl'), en: inLanguage('en') }];
}

const whole = { day: 'numeric', month: 'long', year: 'numeric' } as const;
