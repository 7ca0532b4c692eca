import { useTranslations } from 'use-intl';
import type { Active } from '../../../server/contracts/activity.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { paths } from '../../app/paths.ts';
import { ActiveTable } from '../../ui/active-table/active-table.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { activeRows } from './active-rows.ts';

/** Countries by the events of a selection in them. */
export function CountryTable({
  countries,
  slugs,
  selection,
  title,
}: {
  countries: readonly Active[];
  slugs: Readonly<Record<string, Label>>;
  selection: SearchQuery;
  title?: string;
}) {
  const t = useTranslations('places');
  const language = useLanguage();
  if (countries.length === 0) return null;
  const rows = activeRows(
    countries,
    language,
    (country) => ({ ...selection, country: [country] }),
    (country) => slugs[country] && paths.country(language, slugs[country]),
  );
  return (
    <section className="section" aria-labelledby="countries">
      <h2 id="countries">{title ?? t('countries')}</h2>
      <ActiveTable labelledBy="countries" rows={rows.map((row) => ({ ...row, code: row.key }))} />
    </section>
  );
}

/** The slugs of the countries that a page shows. */
export function slugsOfCountries(
  countries: readonly { code: string; slug: Label }[],
  shown: readonly { value: string }[],
): Record<string, Label> {
  const wanted = new Set(shown.map(({ value }) => value));
  return Object.fromEntries(countries.filter(({ code }) => wanted.has(code)).map(({ code, slug }) => [code, slug]));
}
