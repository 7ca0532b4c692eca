import { useTranslations } from 'use-intl';
import type { Suggestions } from '../../../server/contracts/suggestions.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../language.tsx';
import { useLegDates } from '../use-leg-dates.ts';

/** One line under the field: where it leads, and what stands beside its name. */
export interface Option {
  name: string;
  /** The name by which it was found, where that is another one; the dates of an event. */
  beside?: string | undefined;
  count?: number;
  /** Where it leads by itself; in a form with other choices these stay. */
  href: string;
  goal: { selection: string } | { event: { slug: string; id: string } };
}

export interface OptionGroup {
  id: keyof Suggestions;
  name: string;
  options: Option[];
}

/** Suggestions as the lines of the list, in their groups. */
export function useOptions(): (suggestions: Suggestions) => OptionGroup[] {
  const t = useTranslations('suggestions');
  const language = useLanguage();
  const dates = useLegDates();
  return (suggestions) =>
    (['countries', 'regions', 'sectors', 'organisers', 'events'] as const).flatMap((id) => {
      const options: Option[] =
        id === 'events'
          ? suggestions.events.map(({ title, slug, id: event, ...leg }) => ({
              name: title[language] ?? title.nl,
              beside: dates(leg),
              href: paths.event(language, { slug, id: event }),
              goal: { event: { slug, id: event } },
            }))
          : suggestions[id].map(({ name, by, count, selection }) => ({
              name: name[language],
              beside: by,
              count,
              href: `${paths.events(language)}?${selection}`,
              goal: { selection },
            }));
      return options.length > 0 ? [{ id, name: t(id), options }] : [];
    });
}
