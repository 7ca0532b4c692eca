import type { EventSelection } from '../contracts/search-query.ts';
import { modeLabels, officialLabels, organiserKindLabels, priceLabels, supportLabels } from '../contracts/labels.ts';
import type { Language } from '../contracts/words.ts';
import type { Context } from '../context.ts';
import { organiserLabels } from '../organisers/organisers.queries.ts';

/** A selection in a few names: "Japan, Food, 1 mrt 2027 – 31 mei 2027"; empty for the whole programme. */
export async function namesOfSelection(
  { db, reference: source }: Pick<Context, 'db' | 'reference'>,
  selection: EventSelection,
  language: Language,
): Promise<string> {
  const reference = await source.get();
  const organisers = await organiserLabels(db, selection.organiser ?? []);
  const names = [
    ...(selection.q ? [`“${selection.q}”`] : []),
    ...(selection.country ?? []).map((code) => reference.countryByCode.get(code)?.name[language]),
    ...(selection.region ?? []).map((id) => reference.regionById.get(id)?.name[language]),
    ...(selection.domain ?? []).map((id) => reference.domainById.get(id)?.name[language]),
    ...(selection.sector ?? []).map((id) => reference.sectorById.get(id)?.name[language]),
    ...(selection.kind ?? []).map((id) => reference.kindById.get(id)?.plural[language]),
    ...(selection.mode ?? []).map((mode) => modeLabels[mode][language]),
    ...(selection.organiser ?? []).map((id) => organisers.get(id)?.[language]),
    ...(selection.organiserKind ?? []).map((kind) => organiserKindLabels[kind][language]),
    ...(selection.language ?? []).map((code) => languageName(code, language)),
    selection.official === undefined ? undefined : officialLabels[`${selection.official}`][language],
    ...(selection.price ?? []).map((price) => priceLabels[price][language]),
    ...(selection.support ?? []).map((support) => supportLabels[support][language]),
    period(selection, language),
  ];
  return names.filter(Boolean).join(', ');
}

const locales = { nl: 'nl-BE', en: 'en-GB' } as const;

function languageName(code: string, language: Language): string | undefined {
  return new Intl.DisplayNames(locales[language], { type: 'language' }).of(code);
}

function period({ from, to }: EventSelection, language: Language): string | undefined {
  const format = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', year: 'numeric' });
  const day = (date: string | undefined) => (date ? format.format(Temporal.PlainDate.from(date)) : '');
  return from || to ? `${day(from)} – ${day(to)}`.trim() : undefined;
}
