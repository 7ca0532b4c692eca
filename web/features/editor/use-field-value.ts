import { useTranslations } from 'use-intl';
import type { FieldValue } from '../../../server/contracts/draft-fields.ts';
import { modeLabels, roleLabels, visitLevelLabels } from '../../../server/contracts/labels.ts';
import type { EventMode, MaskAudience, OrganiserRole, VisitLevel } from '../../../server/contracts/words.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { EditorData } from './editor-data.ts';

/** What stands in a field, in words: names for codes, dates as people write them. */
export function useFieldValue({
  lists,
  organisers,
}: Pick<EditorData, 'lists' | 'organisers'>): (field: string, value: FieldValue | undefined) => string {
  const t = useTranslations('editor');
  const media = useTranslations('media');
  const visits = useTranslations('visits');
  const language = useLanguage();
  const organiser = (id: string) => organisers.find((one) => one.id === id)?.name[language] ?? id;
  const sectors = lists.domains.flatMap((domain) => domain.sectors);
  const one = (field: string, text: string): string => {
    const part = field.replace(/^legs\.[^.]+\./, '');
    switch (part) {
      case 'kind':
        return lists.kinds.find(({ id }) => id === text)?.name[language] ?? text;
      case 'type':
        return lists.kinds.flatMap(({ types }) => types).find(({ id }) => id === text)?.name[language] ?? text;
      case 'mode':
        return modeLabels[text as EventMode]?.[language] ?? text;
      case 'audience':
        return t(`visibility.audiences.${text as 'public'}`);
      case 'officialVisit.level':
        return visitLevelLabels[text as VisitLevel]?.[language] ?? text;
      case 'officialVisit.maskedFor':
        return visits(`maskedFor.${text as MaskAudience}`);
      case 'country':
        return lists.countries.find(({ code }) => code === text)?.name[language] ?? text;
      case 'precision':
        return t(`legs.precisions.${text as 'day'}`);
      case 'quarter':
        return t(`legs.parts.${text as 'q1'}`);
      case 'sectors':
        return sectors.find(({ id }) => id === text)?.name[language] ?? text;
      case 'partners':
        return organiser(text);
      case 'organisers': {
        const [id = '', role = 'lead'] = text.split(':');
        return `${organiser(id)} (${roleLabels[role as OrganiserRole][language]})`;
      }
      case 'languages':
        return new Intl.DisplayNames([language], { type: 'language' }).of(text) ?? text;
      case 'introductions':
        return t('yes');
      default:
        return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text, language) : text;
    }
  };
  return (field, value) => {
    if (value === undefined || value.length === 0) return t('nothing');
    if (field === 'legs') return t('legCount', { count: value.length });
    if (field === 'documents') return media('count', { count: value.length });
    // By the end of its number two images are told apart.
    if (field === 'image.file') return media('imageNumber', { number: String(value).slice(-4) });
    return typeof value === 'string' ? one(field, value) : value.map((text) => one(field, text)).join(', ');
  };
}
