import { audienceLabels, type ListedField } from '../contracts/import-fields.ts';
import { modeLabels, visitLevelLabels } from '../contracts/labels.ts';
import type { Label } from '../contracts/shapes.ts';
import { eventLanguages } from '../contracts/words.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';

/** A word of ours: its code, what it is called, and other names it goes by. */
export interface OwnWord {
  code: string;
  names: readonly string[];
  aliases: readonly string[];
}

/** All words of ours that a value of a file can mean, by field. */
export type OwnWords = Readonly<Record<ListedField, readonly OwnWord[]>>;

export function ownWords(reference: ReferenceData): OwnWords {
  const named = (code: string, { nl, en }: Label, aliases: readonly string[] = []): OwnWord => ({
    code,
    names: [nl, en],
    aliases,
  });
  const closed = (labels: Readonly<Record<string, Label>>, aliases: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(labels).map(([code, label]) => named(code, label, aliases[code]));
  return {
    country: reference.countries.map(({ code, name }) => named(code, name, reference.aliases.get(`country:${code}`))),
    kind: reference.kinds.flatMap(({ id, name, plural, types }) => [
      named(id, name, [plural.nl, plural.en, ...(reference.aliases.get(`kind:${id}`) ?? [])]),
      // A type is said with its kind.
      ...types
        .filter((type) => ![name.nl, name.en].includes(type.name.nl))
        .map((type) => named(`${id}:${type.id}`, type.name, type.name.nl.split(/ \/ | of /))),
    ]),
    sectors: reference.domains.flatMap((domain) =>
      domain.sectors.map(({ id, name }) => named(id, name, reference.aliases.get(`sector:${id}`))),
    ),
    mode: closed(modeLabels, modeAliases),
    languages: eventLanguages.map((code) => named(code, languageName(code), languageAliases[code])),
    audience: closed(audienceLabels, audienceAliases),
    visitLevel: closed(visitLevelLabels, visitAliases),
  };
}

function languageName(code: string): Label {
  const inLanguage = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  return { nl: inLanguage('nl'), en: inLanguage('en') };
}

const modeAliases: Readonly<Record<string, readonly string[]>> = {
  in_person: ['fysiek', 'fysisch', 'live', 'op locatie', 'ter plekke', 'on site', 'onsite', 'physical', 'face to face'],
  online: ['virtueel', 'virtual', 'digitaal', 'digital', 'webinar', 'webinar (online)', 'remote', 'en ligne'],
  hybrid: ['hybrid', 'gemengd', 'fysiek en online', 'online en fysiek', 'mixed', 'hybridevent'],
};

const languageAliases: Readonly<Record<string, readonly string[]>> = {
  nl: ['vlaams', 'ned', 'néerlandais', 'dutch'],
  en: ['eng', 'anglais', 'english'],
  fr: ['fra', 'français', 'french'],
  de: ['dui', 'allemand', 'deutsch'],
  zh: ['mandarijn', 'mandarin'],
};

const audienceAliases: Readonly<Record<string, readonly string[]>> = {
  own: ['intern', 'internal', 'privé', 'private', 'eigen', 'vertrouwelijk'],
  partners: ['partner', 'partners'],
  organisers: ['organisatoren', 'organisers', 'organizers'],
  offices: ['kantoren', 'offices', 'fit'],
  public: ['publiek', 'openbaar', 'public', 'extern', 'ja'],
};

const visitAliases: Readonly<Record<string, readonly string[]>> = {
  royal: ['koning', 'koningin', 'prins', 'prinses', 'koninklijk huis', 'staatsbezoek'],
  federal: ['federaal minister', 'federale regering', 'premier', 'eerste minister'],
  flemish_minister: ['minister', 'minister-president', 'vlaamse regering', 'vlaams'],
  governor: ['provincie', 'provinciegouverneur'],
  mayor: ['burgemeester en schepenen', 'schepen', 'stad', 'gemeente'],
  rector: ['universiteit', 'vicerector'],
};
