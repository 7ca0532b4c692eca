import { useTranslations } from 'use-intl';
import type { Facets } from '../../../server/contracts/events.ts';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { useLanguage } from '../../ui/language.tsx';

const offered = ['organiser', 'country', 'domain'] as const;

/** What most agendas are chosen by; whatever else was chosen on the search page goes along unseen. */
export function SelectionFields({ selection, facets }: { selection: SearchQuery; facets: Facets }) {
  const t = useTranslations('builder');
  const language = useLanguage();
  const shown = offered.filter((name) => (selection[name] ?? []).length <= 1);
  const rest = [...new URLSearchParams(formatSearchAddress(selection))].filter(
    ([name]) => !(shown as readonly string[]).includes(name),
  );
  return (
    <>
      {rest.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {shown.map((name) => (
        <div key={name} className="field">
          <label htmlFor={name}>{t(name)}</label>
          <select id={name} name={name} className="input" defaultValue={selection[name]?.[0] ?? ''}>
            <option value="">{t('any')}</option>
            {facets[name]
              .filter(({ count, value }) => count > 0 || value === selection[name]?.[0])
              .toSorted((a, b) => a.label[language].localeCompare(b.label[language], language))
              .map(({ value, label, count }) => (
                <option key={value} value={value}>
                  {label[language]} ({count})
                </option>
              ))}
          </select>
        </div>
      ))}
    </>
  );
}
